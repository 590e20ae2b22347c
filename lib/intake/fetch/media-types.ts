/** What a website may say it sends. Everything else is refused before its first byte is read. */
const READABLE = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "text/x-markdown",
  "application/pdf",
  "application/x-pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/x-subrip",
  "text/srt",
  "text/vtt",
]);

/** Servers that do not know what they send say this; the file's name and its first bytes tell. */
const UNKNOWN = new Set([
  "",
  "application/octet-stream",
  "binary/octet-stream",
]);
const NAMED = /\.(html?|xhtml|pdf|docx|srt|vtt|md|markdown|txt)$/i;

/** Whether what a website announces may be a document that can be read. */
export function isReadableType(contentType: string, path: string): boolean {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return READABLE.has(type) || (UNKNOWN.has(type) && NAMED.test(path));
}
