const LONE_SURROGATE =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Brings text from outside into the one form that is stored: NFC, LF line ends, no NUL, no byte order
 * mark, lone surrogates replaced by U+FFFD. Applying it twice changes nothing.
 */
export function normaliseText(raw: string): string {
  return raw
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(/\u0000|^\uFEFF/g, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .normalize("NFC");
}
