import { expect, test } from "vitest";
import { libraryAddress, readAddress } from "./address";

test("an address that says nothing asks for everything", () => {
  expect(readAddress({})).toEqual({ search: "", isMine: false });
});

test("every part of the choice is taken from the address; what a form sends empty is left out", () => {
  const asked = { kind: "recording", address: "gone", withdrawn: "only" };
  expect(
    readAddress({ ...asked, search: "pier", mine: "1", confidentiality: "" }),
  ).toEqual({ ...asked, search: "pier", isMine: true });
});

test("words that are too many are cut, not refused", () => {
  const { search } = readAddress({ search: "word ".repeat(10_000) });
  expect(search).toHaveLength(200);
});

test("the next page has the same choice", () => {
  const address = { search: "a & b", mine: "1", after: "old", other: "x" };
  const next = new URL(libraryAddress(address, "new"), "http://desk");
  expect(readAddress(Object.fromEntries(next.searchParams))).toEqual({
    ...readAddress(address),
    after: "new",
  });
  expect(next.searchParams.has("other")).toBe(false);
  expect(libraryAddress({}, null)).toBe("/sources");
});
