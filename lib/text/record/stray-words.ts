import type { Alignment } from "./align-words";
import type { QuotedWords } from "./quoted-words";
import type { SpokenWord } from "./spoken-words";

/** Words that nearly every text has. */
export const COMMON = new Set(
  "the a an of to and in is it that for on was with as be at by this are i you he she we they but or have has had his her its our your their not from were".split(
    " ",
  ),
);
/** So many such words at an end of a quote, so far from the rest, are not where the quote is from. */
const MOST_STRAY = 2;
const FAR = 8;

type Aligned = {
  readonly read: QuotedWords;
  readonly words: readonly SpokenWord[];
  readonly turnOf: readonly number[];
};

/**
 * Takes back what was aligned by chance: "they" or "of the" at the head or the end of a quote, found in another turn or
 * well away from the rest. Where the quote has an ellipsis, nothing is taken back.
 */
export function withoutStrays(
  alignment: Alignment,
  aligned: Aligned,
): Alignment {
  const quoted = alignment.flatMap((at, index) => (at === null ? [] : [index]));
  const stray = new Set([
    ...strayHead(quoted, alignment, aligned),
    ...strayHead(quoted.toReversed(), alignment, aligned),
  ]);
  if (stray.size === quoted.length) return alignment;
  return alignment.map((at, index) => (stray.has(index) ? null : at));
}

function strayHead(
  quoted: readonly number[],
  alignment: Alignment,
  { read, words, turnOf }: Aligned,
): readonly number[] {
  for (let count = 1; count <= MOST_STRAY; count++) {
    const [inner, outer] = [quoted[count] ?? -1, quoted[count - 1] ?? -1];
    const [one, other] = [alignment[outer], alignment[inner]];
    if (typeof one !== "number" || typeof other !== "number") return [];
    if (!COMMON.has(words[one]?.form ?? "")) return [];
    const isMarked = read.isAfterEllipsis
      .slice(Math.min(inner, outer) + 1, Math.max(inner, outer) + 1)
      .some(Boolean);
    const isFar = Math.abs(other - one) > FAR || turnOf[one] !== turnOf[other];
    if (isFar) return isMarked ? [] : quoted.slice(0, count);
  }
  return [];
}
