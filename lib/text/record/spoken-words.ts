import type { Span } from "../span";

/** A word as it was said: where it stands, and the form in which words are compared. */
export type SpokenWord = Span & {
  /** Lower case, straight apostrophe, number without separators. */
  readonly form: string;
  readonly isCapitalised: boolean;
  /** Nothing but marks that end a sentence, or nothing at all, stands before it. */
  readonly opensSentence: boolean;
};

/** Letters with inner apostrophes, numbers with their separators, and the signs that are read out as words. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[%$€£¥₪]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  "%": "percent",
  $: "dollars",
  "€": "euros",
  "£": "pounds",
  "¥": "yen",
  "₪": "shekels",
};

/**
 * The words of a text, or of parts of it, in order. A hyphen parts words, so that "well-known" and "well known" are the
 * same two words said.
 */
export function spokenWords(
  text: string,
  parts: readonly Span[] = [{ start: 0, end: text.length }],
): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const part of parts) {
    let before = part.start;
    for (const match of text.slice(part.start, part.end).matchAll(WORD)) {
      const start = part.start + match.index;
      const gap = text.slice(before, start);
      const end = start + match[0].length;
      words.push({
        start,
        end,
        form: formOf(match[0]),
        isCapitalised: /^\p{Lu}/u.test(match[0]),
        opensSentence: before === part.start || /[.!?…:]/.test(gap),
      });
      before = end;
    }
  }
  return words;
}

function formOf(word: string): string {
  const sign = SIGNS[word];
  if (sign) return sign;
  if (/^\d/.test(word)) return word.replace(/,(?=\d{3})/g, "");
  return word.normalize("NFKC").replace(/[’ʼ]/g, "'").toLowerCase();
}
