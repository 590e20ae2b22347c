import {
  CONTENT_FIRST,
  CUE,
  SPEAKER_FIRST,
} from "@/lib/extraction/attribution/model/tags";
import type { TaggedParagraph } from "@/lib/extraction/tagging/word";
import type { GoldQuote, TaggedArticle } from "./corpus";

/** One annotated attribution, by the word that heads its cue. */
export type GoldCue = { readonly head: number; readonly quote: GoldQuote };

/** How often a lemma is the only word of a cue. */
export type HeadCounts = ReadonlyMap<string, number>;

/** Words that never head a longer cue. */
const LIGHT = new Set(
  "be have do to of for in on at a the his her not by with about".split(" "),
);
/** A lemma seen this often is as sure a head as any. */
const ENOUGH = 60;

export function countHeads(articles: readonly TaggedArticle[]): HeadCounts {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const quote of article.quotes) {
      const cue = cueWords(article, quote);
      if (!cue) continue;
      const words = cue.at.filter(
        (at) => cue.paragraph.words[at]?.tag !== "PUNCT",
      );
      const only = words.length === 1 ? words[0] : cue.at[0];
      if (words.length > 1 || only === undefined) continue;
      const lemma = cue.paragraph.words[only]?.lemma ?? "";
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
    }
  }
  return counts;
}

/** The annotated attributions of each paragraph: by the paragraph in which the cue's head stands. */
export function goldCues(
  article: TaggedArticle,
  counts: HeadCounts,
): ReadonlyMap<TaggedParagraph, readonly GoldCue[]> {
  const found = new Map<TaggedParagraph, GoldCue[]>();
  for (const quote of article.quotes) {
    const cue = cueWords(article, quote);
    if (!cue) continue;
    const head = headOf(cue.paragraph, cue.at, counts);
    const list = found.get(cue.paragraph) ?? [];
    if (!list.some((other) => other.head === head)) list.push({ head, quote });
    found.set(cue.paragraph, list);
  }
  return found;
}

function cueWords(article: TaggedArticle, quote: GoldQuote) {
  const start = quote.cue[0]?.[0];
  if (start === undefined) return null;
  const paragraph = article.paragraphs.find(
    ({ span }) => span.start <= start && start < span.end,
  );
  const at = paragraph ? wordsIn(paragraph, quote.cue) : [];
  return paragraph && at.length > 0 ? { paragraph, at } : null;
}

function headOf(
  paragraph: TaggedParagraph,
  cue: readonly number[],
  counts: HeadCounts,
): number {
  let best = cue[0] ?? 0;
  let bestScore = -1;
  for (const at of cue) {
    const word = paragraph.words[at];
    const score = word ? headScore(word.lemma, word.tag, counts) : -1;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

function headScore(lemma: string, tag: string, counts: HeadCounts): number {
  if (tag === "PUNCT") return -0.5;
  const known = LIGHT.has(lemma) ? 0 : Math.min(counts.get(lemma) ?? 0, ENOUGH);
  if (tag === "VERB") return known + 3;
  return tag === "NOUN" ? known + 0.5 : known;
}

/** Indices of the words that begin inside the spans. */
export function wordsIn(
  { words }: TaggedParagraph,
  spans: GoldQuote["cue"],
): readonly number[] {
  const found: number[] = [];
  words.forEach((word, at) => {
    if (spans.some(([start, end]) => word.end > start && word.start < end))
      found.push(at);
  });
  return found;
}

/** The tags the second model should give for one attribution. */
export function goldTags(
  paragraph: TaggedParagraph,
  quote: GoldQuote,
): Uint8Array {
  const tags = new Uint8Array(paragraph.words.length);
  for (const at of wordsIn(paragraph, quote.cue)) tags[at] = CUE;
  for (const [spans, first] of [
    [quote.speaker, SPEAKER_FIRST],
    [quote.content, CONTENT_FIRST],
  ] as const) {
    for (const span of spans) {
      wordsIn(paragraph, [span]).forEach((at, index) => {
        tags[at] = index === 0 ? first : first + 1;
      });
    }
  }
  return tags;
}
