/** What campaigns and networks hang on an address without changing what is behind it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|share)$/i;

/**
 * An address as it is compared: without protocol, "www.", "m." or "amp.", default port, fragment, tracking and slash at
 * the end. Null for what is no web address.
 */
export function comparableAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const path = url.pathname.replace(/\/(?:amp\/?)?$/, "");
  return `${siteOf(url)}${path}${url.search}`;
}

/** The host of an address without what says only how the page is shown; null for what is no web address. */
export function comparableSite(address: string): string | null {
  return URL.canParse(address) ? siteOf(new URL(address)) : null;
}

function siteOf({ host }: URL): string {
  return host.replace(/^(?:www|m|amp)\./, "");
}
