type Signature = {
  /** The first bytes, one character each. */
  readonly start: string;
  readonly what: string;
  readonly advice: string;
};

const COPY_FROM_IT = "Open it, copy the article and paste it here.";
const SAVE_AS_TEXT =
  "Save it as plain text (.txt) and upload that, or copy the article and paste it here.";

/** Kinds of file that people take for text, or that are sent as if they were. */
const SIGNATURES: readonly Signature[] = [
  {
    start: "PK\x03\x04",
    what: "a Word document or another packed file",
    advice: SAVE_AS_TEXT,
  },
  { start: "PK\x05\x06", what: "an empty packed file", advice: COPY_FROM_IT },
  {
    start: "\xd0\xcf\x11\xe0",
    what: "an old Office document",
    advice: SAVE_AS_TEXT,
  },
  { start: "%PDF-", what: "a PDF", advice: COPY_FROM_IT },
  { start: "{\\rtf", what: "a rich-text document", advice: SAVE_AS_TEXT },
  { start: "%!PS", what: "a PostScript file", advice: COPY_FROM_IT },
  { start: "\x89PNG", what: "a picture", advice: COPY_FROM_IT },
  { start: "GIF87a", what: "a picture", advice: COPY_FROM_IT },
  { start: "GIF89a", what: "a picture", advice: COPY_FROM_IT },
  { start: "\xff\xd8\xff", what: "a picture", advice: COPY_FROM_IT },
  { start: "\x1f\x8b", what: "a packed file", advice: COPY_FROM_IT },
  { start: "\x7fELF", what: "a program", advice: COPY_FROM_IT },
  { start: "SQLite format 3", what: "a database", advice: COPY_FROM_IT },
  {
    start: "\xff\xfe\x00\x00",
    what: "a text in UTF-32",
    advice: "Save it as UTF-8 and upload that.",
  },
  {
    start: "\x00\x00\xfe\xff",
    what: "a text in UTF-32",
    advice: "Save it as UTF-8 and upload that.",
  },
];

/** What a file's first bytes say it is when that is not text: two sentences for people; null when they say nothing. */
export function describeSignature(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(({ start }) => startsWith(bytes, start));
  return found
    ? `This file is ${found.what}, not a text. ${found.advice}`
    : null;
}

/** Whether a file begins so. @param start the first bytes, one character each. */
export function startsWith(bytes: Uint8Array, start: string): boolean {
  if (bytes.length < start.length) return false;
  return [...start].every(
    (character, at) => bytes[at] === character.charCodeAt(0),
  );
}
