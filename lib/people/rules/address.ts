/** Groups of an IPv6 address that one subscriber holds (RFC 6177): they can take any address of it. */
const SUBSCRIBER_GROUPS = 4;

/**
 * What tries to sign in are counted by: an IPv4 address, or the /64 network of an IPv6 one, since whoever has one
 * address of it has them all. Text that is no address is its own key.
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(":")) return address;
  return ipv6Network(address.split("%", 1)[0] ?? address);
}

function ipv6Network(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail ? tail.split(":") : [];
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const zeros = Array.from({ length: Math.max(missing, 0) }, () => "0");
  return [...before, ...zeros, ...after]
    .slice(0, SUBSCRIBER_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
