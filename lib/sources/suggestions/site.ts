import { canonicalAddress } from "../address";

/** The site an address is of, without what says only how the page is shown; null for what is no web address. */
export function siteOf(address: string): string | null {
  const canonical = canonicalAddress(address);
  return canonical === null ? null : new URL(canonical).host;
}
