/** The address in normal form if it is http or https and has a host, else null. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new URL(url);
    const isWeb = parsed.protocol === "https:" || parsed.protocol === "http:";
    return isWeb ? parsed.href : null;
  } catch {
    return null;
  }
}
