import { z } from "zod";
import { extract } from "@/lib/extraction";
import { matchQuoteMarks, type Span } from "@/lib/text";

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Two spans are the same from this share of common words on. */
const SAME = 0.5;
/** A run lies in a span when the span has this share of its words. */
const INSIDE = 0.8;

const spans = z.array(z.tuple([z.number(), z.number()]));
const goldSchema = z.object({
  text: z.string(),
  quotes: z.array(z.object({ content: spans })),
});

type Words = ReadonlySet<number>;
type Counts = {
  runs: number;
  found: number;
  covered: number;
  direct: number;
  directFound: number;
  outside: number;
  emitted: number;
};

/**
 * Looks at every outermost stretch between quotation marks by itself: those inside annotated content must
 * come back in a single span that is the annotated one, and those outside must not come back as quotes.
 */
export function measureQuotedRuns(lines: readonly string[]): string {
  const counts: Counts = {
    runs: 0,
    found: 0,
    covered: 0,
    direct: 0,
    directFound: 0,
    outside: 0,
    emitted: 0,
  };
  for (const line of lines) countArticle(counts, line);
  return [
    `${counts.runs} quoted runs in annotated content: in a single span that is the annotated one ${percent(counts.found, counts.runs)}, covered at all ${percent(counts.covered, counts.runs)}`,
    `${counts.direct} single spans wholly between marks: found ${percent(counts.directFound, counts.direct)}`,
    `${counts.outside} quoted runs outside any annotation (titles, names, scare quotes): taken for quotes ${counts.emitted}`,
  ].join("\n");
}

function countArticle(counts: Counts, line: string): void {
  const { text, quotes } = goldSchema.parse(JSON.parse(line));
  const wordsIn = wordIndex(text);
  const gold = quotes
    .flatMap(({ content }) => joinNeighbours(text, content))
    .map(wordsIn);
  const ours = extract(text)
    .quotes.flatMap(({ content }) => content)
    .map(wordsIn);
  const isFound = (words: Words) =>
    ours.some((one) => likeness(one, words) >= SAME);
  const runs = matchQuoteMarks(text)
    .filter(({ depth }) => depth === 0)
    .map(wordsIn)
    .filter(({ size }) => size > 0);
  for (const run of runs) {
    const around = gold
      .filter((one) => shared(one, run) >= INSIDE * run.size)
      .sort((a, b) => a.size - b.size)[0];
    const isCovered = ours.some((one) => shared(one, run) >= SAME * run.size);
    if (around) {
      counts.runs++;
      if (isFound(around)) counts.found++;
      if (isCovered) counts.covered++;
    } else if (!gold.some((one) => shared(one, run) > 0)) {
      counts.outside++;
      if (isFound(run)) counts.emitted++;
    }
  }
  for (const span of gold) {
    if (!runs.some((run) => shared(run, span) === span.size)) continue;
    counts.direct++;
    if (isFound(span)) counts.directFound++;
  }
}

/** Some annotators cut one quotation into its sentences: with nothing but space between, they are one span. */
function joinNeighbours(
  text: string,
  content: z.output<typeof spans>,
): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...content].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === "")
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** Answers with the words of a span, by where they start. */
function wordIndex(text: string): (span: Span) => Words {
  const starts = [...text.matchAll(WORD)].map(({ index }) => index);
  return ({ start, end }) =>
    new Set(starts.filter((at) => start <= at && at < end));
}

function shared(a: Words, b: Words): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function likeness(a: Words, b: Words): number {
  const both = shared(a, b);
  return both / Math.max(1, a.size + b.size - both);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
