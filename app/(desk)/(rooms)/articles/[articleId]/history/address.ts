/** The trail's address, as the browser sends it. */
export type TrailAddress = Readonly<
  Record<string, string | string[] | undefined>
>;

/** What an address asks for, empty where it asks for nothing. What it says is checked by the trail's schema. */
export function readTrailAddress(address: TrailAddress) {
  return {
    personId: one(address.person),
    kind: one(address.kind),
    about: one(address.about),
    from: one(address.from),
    until: one(address.until),
  };
}

/** The address of the same choice, with the events before one; null for the newest. */
export function trailAddress(
  path: string,
  address: TrailAddress,
  before: number | null,
): string {
  const kept = ["person", "kind", "about", "from", "until"].flatMap((name) => {
    const value = one(address[name]);
    return value === "" ? [] : [[name, value]];
  });
  const query = new URLSearchParams(kept);
  if (before !== null) query.set("before", String(before));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
