const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as it is written between tags and in attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? "");
}

const VOID =
  /^(?:area|br|col|hr|img|input|param|source|track|wbr|embed|basefont|bgsound|frame|keygen)$/;

/** Whether an element has no content and is never closed. */
export function isVoid(tag: string): boolean {
  return VOID.test(tag);
}

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|nobr|picture|q|rb|rp|rt|ruby|s|samp|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr|[a-z]+-[a-z0-9-]+)$/;

/** Whether an element goes on in the line it stands in. What a site makes up itself (`x-link`) is taken to. */
export function isInline(tag: string): boolean {
  return INLINE.test(tag);
}
