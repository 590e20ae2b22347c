import { limits } from "@/lib/limits";

/** The library's address, as the browser sends it. */
export type LibraryAddress = Readonly<
  Record<string, string | string[] | undefined>
>;

const NAMES = [
  ...["search", "kind", "confidentiality", "address", "withdrawn", "mine"],
] as const;

/** What an address asks for. What it says of a filter is checked by the filter's schema, not here. */
export function readAddress(address: LibraryAddress) {
  const asked = (name: string) => {
    const value = one(address[name]);
    return value === "" ? {} : { [name]: value };
  };
  return {
    search: one(address.search).slice(0, limits.searchLength),
    ...asked("kind"),
    ...asked("confidentiality"),
    ...asked("address"),
    ...asked("withdrawn"),
    isMine: one(address.mine) === "1",
    after: one(address.after) || undefined,
  };
}

/** The address of the same choice, from the source after a cursor on; null for the first page. */
export function libraryAddress(
  address: LibraryAddress,
  after: string | null,
): string {
  const query = libraryQuery(address);
  if (after !== null) query.set("after", after);
  return query.size === 0 ? "/sources" : `/sources?${query.toString()}`;
}

/** What an address narrows, and nothing else of it. */
export function libraryQuery(address: LibraryAddress): URLSearchParams {
  return new URLSearchParams(
    NAMES.map((name) => [name, one(address[name])]).filter(
      ([, value]) => value !== "",
    ),
  );
}

/** What the form shows of a choice; empty is everything. */
export function choiceIn(address: LibraryAddress) {
  return {
    search: one(address.search),
    kind: one(address.kind),
    confidentiality: one(address.confidentiality),
    address: one(address.address),
    withdrawn: one(address.withdrawn),
    isMine: one(address.mine) === "1",
  };
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
