import { expect, test } from "vitest";
import type { PersonHere } from "./live-source";
import { othersByClaim, othersBySentence } from "./places";

const on = (name: string, place: Partial<PersonHere>): PersonHere => ({
  ...{ id: name, name, claimId: null, sentence: null },
  ...place,
});

const people = [
  on("Noor", { claimId: "one" }),
  on("Jonas", { claimId: "one" }),
  on("Marit", { sentence: 6 }),
  on("Cass", {}),
];

test("says of a claim who else is on it, and never oneself", () => {
  expect([...othersByClaim(people, "Noor")]).toEqual([["one", ["Jonas"]]]);
});

test("says of a sentence who is on it or on one of its claims", () => {
  const sentenceOf = (claimId: string) => (claimId === "one" ? 6 : null);
  expect([...othersBySentence(people, "Noor", sentenceOf)]).toEqual([
    [6, ["Jonas", "Marit"]],
  ]);
});
