/** Parameters that say where a reader came from, and nothing of the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(enc|mi)|vero_(id|conv)|oly_(anon|enc)_id|wt_mc|at_(medium|campaign)|cmpid|ocid|smid|_ga|_gl|ref_src|ref_url)$/i;
/** A parameter by which the same page is asked for in its AMP form. */
const AMP_PARAMETER = /^(amp|outputtype)$/i;
const AMP_VALUE = /^(1|true|amp|)$/i;
/** Hosts that serve the same page for small screens. What follows must be a name of two parts by itself. */
const FORM_OF_HOST = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;
/** AMP copies that others serve: the page's own address follows. "s" says it is https. */
const AMP_COPY =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|[\w-]+\.cdn\.ampproject\.org\/[cv])\/(?:s\/)?([^/.]+\.[^/].*)$/i;

/**
 * One spelling for all addresses that lead to the same page, to compare them by; never shown or fetched. Scheme, case of
 * the host, default port, user's fragment, tracking parameters and their order, a last slash, and the forms for AMP and
 * small screens do not count. What may be another page stays another: paths keep their case, other parameters stay.
 *
 * @returns null for what is no http or https address.
 */
export function canonicalAddress(address: string): string | null {
  const copyOf = AMP_COPY.exec(address.trim())?.[1];
  const asked = copyOf === undefined ? address.trim() : `https://${copyOf}`;
  if (!/^https?:\/\//i.test(asked) || !URL.canParse(asked)) return null;
  const url = new URL(asked);
  const host = url.host.replace(/\.(?=:|$)/, "").replace(FORM_OF_HOST, "");
  const query = queryOf(url);
  return `https://${host}${pathOf(url)}${query && `?${query}`}${routeOf(url)}`;
}

/** Words that every spelling of an address has in common: to look for candidates with, before they are compared. */
export function addressWords(address: string): readonly string[] {
  const canonical = canonicalAddress(address);
  if (canonical === null) return [];
  const { host, pathname } = new URL(canonical);
  const longest = pathname
    .split("/")
    .filter((part) => !part.includes("%"))
    .reduce((best, part) => (part.length > best.length ? part : best), "");
  return longest === "" ? [host] : [host, longest];
}

function pathOf({ pathname }: URL): string {
  return (
    pathname
      .replace(/%[0-9a-f]{2}/gi, plainOrUpper)
      .replace(/\/+$/, "")
      // "/story/amp" is the page "/story"; "/amp" alone is a page of its own.
      .replace(/(?<=\/[^/]+)\/amp$/i, "")
  );
}

/** Letters, figures and - . _ ~ mean the same when they are escaped (RFC 3986, section 2.3). */
function plainOrUpper(escaped: string): string {
  const character = String.fromCharCode(parseInt(escaped.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
}

function queryOf({ searchParams }: URL): string {
  const kept = [...searchParams].filter(
    ([name, value]) =>
      !TRACKING.test(name) &&
      !(AMP_PARAMETER.test(name) && AMP_VALUE.test(value)),
  );
  const sorted = new URLSearchParams(kept);
  sorted.sort();
  return sorted.toString();
}

/** Most fragments are places in a page; some sites keep the page itself there. */
function routeOf({ hash }: URL): string {
  return /^#!?\//.test(hash) || hash.startsWith("#!") ? hash : "";
}
