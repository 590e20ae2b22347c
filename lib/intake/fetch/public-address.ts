import ipaddr from "ipaddr.js";

/*
 * Which addresses of the internet are open to everybody: IANA's registries of special-purpose addresses (RFC 6890 and
 * its updates). The library knows the ranges; what is added here is that an address counts as public only when it is in
 * the part of IPv6 that is given out at all (2000::/3), and that addresses which carry an IPv4 address inside are never
 * followed to it.
 */

/** Everything that is given out of IPv6 so far: RFC 4291, section 2.4, and IANA's registry. */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR("2000::/3");
/** Interface identifiers of ISATAP carry an IPv4 address: RFC 5214, section 6.1. */
const ISATAP_WORDS = [0x0000, 0x0200];
const ISATAP_MARK = 0x5efe;

/**
 * Whether an IP address belongs to the public internet: no private, local, shared, test, reserved or multicast one,
 * and none that leads to an IPv4 address through a translator or a tunnel. Whatever is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  if (parsed instanceof ipaddr.IPv4) return true;
  return parsed.match(GIVEN_OUT) && !isTunnel(parsed);
}

function isTunnel({ parts }: ipaddr.IPv6): boolean {
  const [, , , , first = 0, second = 0] = parts;
  return second === ISATAP_MARK && ISATAP_WORDS.includes(first);
}
