/** Whether an address can be a link. The forms refuse others; what came in before them is still only text. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
