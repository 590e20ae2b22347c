import type { TaggedParagraph, Word, WordRange } from "../tagging/word";

/** Verbs behind which quotation marks hold a name. */
const NAMING = /^(?:nickname|entitle|title|christen|dub)$/;

/** True for `nicknamed "The Wall"`, `known as "Snow"` and `a group called "Dry Feet"`: the marks hold a name, not speech. */
export function isNameInMarks(
  { words, runOf }: TaggedParagraph,
  { first, last }: WordRange,
): boolean {
  if ((runOf[first] ?? -1) < 0) return false;
  const comma = words[first - 1]?.text === "," ? 1 : 0;
  const before = words[first - 1 - comma];
  const isKnownAs =
    before?.lower === "as" && words[first - 2]?.lower === "known";
  const isCalled =
    before?.lower === "called" && words[first - 2]?.tag === "NOUN";
  return (
    isKnownAs ||
    NAMING.test(before?.lemma ?? "") ||
    (isCalled && isTitle(words.slice(first, last + 1)))
  );
}

/** "The Art of the Deal": nearly every word of some length is capitalised. */
export function isTitle(inside: readonly Word[]): boolean {
  const long = inside.filter(({ text }) => /\p{L}{4}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length > 1 && capitals.length >= 0.8 * long.length;
}
