/** Text to be found as it is, for LIKE: the client leaves % and _ to mean anything, so they are escaped here. */
export function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}
