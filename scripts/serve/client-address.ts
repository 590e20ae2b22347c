import net from "node:net";

/**
 * The address a request came from. Each proxy in front adds, at the end of
 * x-forwarded-for, the address it saw; so with `trustedProxies` of them the
 * client's is that many from the end, and everything before it is only a claim.
 */
export function readClientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const direct = normalise(socketAddress ?? "unknown");
  if (trustedProxies === 0 || forwardedFor === undefined) return direct;
  const seen = forwardedFor.split(",").map((part) => normalise(part.trim()));
  const claimed = seen.at(-trustedProxies) ?? seen[0];
  return claimed !== undefined && net.isIP(claimed) !== 0 ? claimed : direct;
}

/** One client, one spelling: an IPv4 address seen through an IPv6 socket is still IPv4. */
function normalise(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
