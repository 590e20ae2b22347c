import type { TaggedParagraph, WordRange } from "../tagging/word";

/** Verbs behind which quotation marks hold a name. */
export const NAMING = /^(?:nickname|entitle|title|christen|dub)$/;

/** True for `nicknamed "The Wall"` and `known as "Snow"`: the marks hold a name, not speech. */
export function isNameInMarks(
  { words, runOf }: TaggedParagraph,
  { first }: WordRange,
): boolean {
  if ((runOf[first] ?? -1) < 0) return false;
  const comma = words[first - 1]?.text === "," ? 1 : 0;
  const before = words[first - 1 - comma];
  const isKnownAs =
    before?.lower === "as" && words[first - 2]?.lower === "known";
  return isKnownAs || NAMING.test(before?.lemma ?? "");
}
