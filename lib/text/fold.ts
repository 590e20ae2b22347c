const SINGLE_MARKS =
  /[\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u0060\u00B4\u2032]/g;
const DOUBLE_MARKS = /[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]|''/g;

/**
 * Folds what a re-typed or re-set text may change without saying anything else: runs of white space
 * become one space, every quotation glyph its straight form. Two texts are "the same text" when their
 * folded forms are equal.
 */
export function foldForComparison(text: string): string {
  return text
    .replace(SINGLE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(/[\s\u200B\u2060\uFEFF]+/g, " ")
    .trim();
}
