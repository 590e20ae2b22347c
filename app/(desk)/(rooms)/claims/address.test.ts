import { describe, expect, it } from "vitest";
import { queueAddress, readAddress } from "./address";

describe("readAddress", () => {
  it("asks for nothing in particular when the address says nothing", () => {
    expect(readAddress({})).toEqual({
      filters: { needsMe: false, status: [], search: "" },
      cursor: null,
    });
  });

  it("takes every part of the choice from the address", () => {
    const id = "018f2f6e-0000-7000-8000-000000000001";
    const read = readAddress({
      needs: "me",
      status: "stale",
      kind: "quote",
      speaker: id,
      search: "lifts",
      after: "abc",
    });
    expect(read).toEqual({
      filters: {
        needsMe: true,
        status: ["stale"],
        kind: "quote",
        speakerId: id,
        search: "lifts",
      },
      cursor: "abc",
    });
  });

  it("leaves out what a form sends empty", () => {
    const { filters } = readAddress({ status: "", kind: "", speaker: "" });
    expect(filters).toEqual({ needsMe: false, status: [], search: "" });
  });
});

describe("queueAddress", () => {
  it("leads back to the same choice, from another place on", () => {
    const address = { search: "a & b", status: "open", after: "old" };
    const next = new URL(queueAddress(address, "new"), "http://desk");
    expect(readAddress(Object.fromEntries(next.searchParams))).toEqual({
      ...readAddress(address),
      cursor: "new",
    });
  });
});
