/**
 * Characters that are no part of an article: C0 without tab, line feed, vertical tab, form feed and carriage return;
 * DEL and C1 without NEL; and U+FFFE and U+FFFF, which only a wrong byte order makes. Unicode 16, section 23.1 and 23.7.
 */
const FOREIGN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

const EVERY_FOREIGN = new RegExp(FOREIGN.source, "g");

/** What is in a text that cannot have been written: how often, and the words before the first. */
export type ForeignCharacters = {
  readonly count: number;
  /** Up to 20 characters of the same line; empty at the start of a line. */
  readonly after: string;
};

const CONTEXT_LENGTH = 20;

/** Finds control characters and other code points that no article holds; null when there are none. */
export function findForeignCharacters(text: string): ForeignCharacters | null {
  const first = text.search(FOREIGN);
  if (first < 0) return null;
  const count = text.split(FOREIGN).length - 1;
  const before = text.slice(Math.max(0, first - CONTEXT_LENGTH), first);
  const after = before.slice(before.lastIndexOf("\n") + 1).trim();
  return { count, after };
}

/** The text without what no article holds: for documents whose program, not its writer, put it there. */
export function dropForeignCharacters(text: string): string {
  return FOREIGN.test(text) ? text.replace(EVERY_FOREIGN, "") : text;
}
