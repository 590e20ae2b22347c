import {
  criticalKinds,
  type Difference,
  isAllBracketed,
  kindOf,
  passing,
  type Sides,
  spanOf,
  toDifference,
} from "./difference";
import { isSaidInPassing } from "./fillers";
import { isNumeral } from "./number-words";
import type { SpokenWord } from "./spoken-words";
import { areSaidAlike, areWrittenAlike } from "./written-alike";

/** Most words of a record looked at beside a passage. */
const MOST_BESIDE = 8;
const PRONOUNS: ReadonlySet<string> = new Set(
  "i you he she it we they me him her us them this that these those".split(" "),
);

/** Words of the quote before the first, or after the last, that the record has too; beside what stands there instead. */
export function outside(
  { quote, record, sense }: Sides,
  { from, to }: { readonly from: number; readonly to: number },
  beside: number,
): readonly Difference[] {
  const own = quote.words.slice(from, to);
  if (own.length === 0) return [];
  const place = from === 0 ? "before" : "after";
  const forms = own.map(({ form }) => form);
  // "It's, like, 250" and "It's 250": the number stands behind the filler.
  const inPassing = place === "after" ? passedBy(record, beside) : 0;
  const stretches = nextTo(record, beside + inPassing, place);
  const formsOf = (words: readonly SpokenWord[]) =>
    words.map(({ form }) => form);
  const written = stretches.find((left) =>
    areWrittenAlike(forms, formsOf(left)),
  );
  const said = stretches.find((left) => areSaidAlike(forms, formsOf(left)));
  const isBracketed = isAllBracketed(quote, from, to);
  // "[the mayor]" for "he": as many words of the record are not left out for it.
  const isForOne = isBracketed && PRONOUNS.has(stretches[0]?.[0]?.form ?? "");
  const length = isForOne ? 1 : own.length;
  const most = stretches.filter((left) => left.length <= length).at(-1);
  const left = written ?? said ?? most ?? [];
  const known = record[beside];
  const at = (place === "before" ? known?.start : known?.end) ?? 0;
  const difference = toDifference({
    ...{ kind: kindOf(own, left), isMarked: isBracketed },
    ...{ quote: spanOf(own, 0), record: spanOf(left, at) },
  });
  const pair = { quote: from - 1, record: beside };
  const passed =
    inPassing > 0 && left.length > 0
      ? passing({ quote, record, sense }, pair, beside + 1 + inPassing)
      : [];
  if (written) {
    return [...passed, { ...difference, isMarked: false, isSpelling: true }];
  }
  const words = { own, left, isBracketed };
  const critical = said ? [] : criticalKinds(words, { quote, record, sense });
  return [...passed, { ...difference, critical }];
}

/** How many words right after one were said in passing. */
function passedBy(record: readonly SpokenWord[], beside: number): number {
  // "twenty twenty" is a year, and no number said twice.
  if (isNumeral(record[beside + 1]?.form ?? "")) return 0;
  let count = 0;
  for (let more = 1; more <= MOST_BESIDE; more++) {
    const to = beside + 1 + more;
    if (to < record.length && isSaidInPassing(record, beside + 1, to)) {
      count = more;
    }
  }
  return count;
}

/** What the record has right before or after a word, a word longer each time, within the sentence. */
function nextTo(
  record: readonly SpokenWord[],
  beside: number,
  place: "before" | "after",
): readonly (readonly SpokenWord[])[] {
  const found: (readonly SpokenWord[])[] = [];
  for (let count = 1; count <= MOST_BESIDE; count++) {
    const [from, to] =
      place === "before"
        ? [beside - count, beside]
        : [beside + 1, beside + 1 + count];
    const edge = place === "before" ? record[from + 1] : record[to - 1];
    if (from < 0 || to > record.length || edge?.opensSentence) break;
    found.push(record.slice(from, to));
  }
  return found;
}
