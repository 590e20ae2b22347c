/** Longer ones are not ours: they only make cookies and headers that no server takes. */
const PATH_LENGTH = 2_000;
/** Where to when there is nowhere better. */
export const HOME = "/articles";
/** Never a place to come back to: the way in itself, and what is not a page. */
const NOT_PAGES = /^\/(?:sign-in|invitation|api|_next)(?:\/|$)/i;
/** Stands for "our own site", whatever its name is. Reserved by RFC 2606, so nobody else is it. */
const OWN_SITE = "https://desk.invalid";

/**
 * The path on our own site that somebody asked for before they were sent to sign in, or the desk's first page.
 *
 * What a browser makes of the text decides, so the WHATWG URL parser reads it: a backslash is a slash to it, tabs
 * and line breaks are nothing, and dot segments vanish, after which a path may start with the two slashes that name
 * another site.
 */
export function ownPath(asked: unknown): string {
  if (typeof asked !== "string" || asked.length > PATH_LENGTH) return HOME;
  if (!asked.startsWith("/") || hasOddCharacter(asked)) return HOME;
  if (!URL.canParse(asked, OWN_SITE)) return HOME;
  const url = new URL(asked, OWN_SITE);
  const isOurs = url.origin === OWN_SITE && !url.username && !url.password;
  if (!isOurs || url.pathname.startsWith("//")) return HOME;
  if (url.pathname === "/" || NOT_PAGES.test(url.pathname)) return HOME;
  return `${url.pathname}${url.search}${url.hash}`;
}

/**
 * The same for a whole address, as next-auth keeps it: of our own origin only.
 * Returns an absolute address on `origin`.
 */
export function ownAddress(asked: string, origin: string): string {
  const isOurs = asked === origin || asked.startsWith(`${origin}/`);
  return `${origin}${ownPath(isOurs ? asked.slice(origin.length) : asked)}`;
}

function hasOddCharacter(text: string): boolean {
  // Controls, the space and the backslash: no browser sends them in a path, and parsers disagree on them.
  return /[\u0000-\u0020\\\u007f-\u00a0\u2028\u2029\ufeff]/.test(text);
}
