/** The queue's address, as the browser sends it. */
export type QueueAddress = Readonly<
  Record<string, string | string[] | undefined>
>;

/** What an address asks for. What it says of a filter is checked by the filter's schema, not here. */
export function readAddress(address: QueueAddress) {
  const kind = one(address.kind);
  const speakerId = one(address.speaker);
  const status = one(address.status);
  const holder = one(address.holder);
  const due = one(address.due);
  const order = one(address.order);
  return {
    filters: {
      needsMe: address.needs === "me",
      status: status === "" ? [] : [status],
      ...(kind !== "" && { kind }),
      ...(speakerId !== "" && { speakerId }),
      ...(holder !== "" && { holder }),
      ...(due !== "" && { due }),
      ...(order !== "" && { order }),
      search: one(address.search),
    },
    cursor: one(address.after) || null,
  };
}

/** The address of the same choice, from the claim after a cursor on; null for the first page. */
export function queueAddress(
  address: QueueAddress,
  after: string | null,
): string {
  const query = queueQuery(address);
  if (after !== null) query.set("after", after);
  return query.size === 0 ? "/claims" : `/claims?${query.toString()}`;
}

const NAMES = [
  ...["needs", "status", "kind", "speaker"],
  ...["holder", "due", "order", "search"],
];

/** What an address narrows and orders, and nothing else of it: what saved filters hold. */
export function queueQuery(address: QueueAddress): URLSearchParams {
  const kept = NAMES.flatMap((name) => {
    const value = one(address[name]);
    return value === "" ? [] : [[name, value]];
  });
  return new URLSearchParams(kept);
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
