import { expect, test } from "vitest";
import { joinNames, type MergeableSpeaker, whyNotMerged } from "./rules";

const brandt: MergeableSpeaker = {
  kind: "person",
  name: "Ilse Brandt",
  otherNames: ["Mayor Brandt"],
  articleId: null,
  mergedIntoId: null,
};
const short = {
  ...brandt,
  name: "Brandt",
  otherNames: ["Mayor Brandt", "I. B."],
};
const officials = {
  ...brandt,
  kind: "unnamed",
  name: "two officials",
  otherNames: [],
  articleId: "a1",
} as const;

test("two named speakers can be one", () => {
  expect(whyNotMerged(brandt, short)).toBeNull();
});

test("an unnamed speaker can turn out to be a named one, not the other way round", () => {
  expect(whyNotMerged(brandt, officials)).toBeNull();
  expect(whyNotMerged(officials, brandt)).toMatch(/Keep the one with the name/);
});

test("unnamed speakers can be one within an article only", () => {
  expect(whyNotMerged(officials, { ...officials })).toBeNull();
  expect(whyNotMerged(officials, { ...officials, articleId: "a2" })).toMatch(
    /two articles/,
  );
});

test.each([
  [{ ...brandt, mergedIntoId: "x" }, short],
  [brandt, { ...short, mergedIntoId: "x" }],
])("what was merged already is not merged again", (keep, absorb) => {
  expect(whyNotMerged(keep, absorb)).toMatch(/already/);
});

test("names are joined, each once, without the one that is kept as the name", () => {
  const absorbed = {
    ...short,
    otherNames: [...short.otherNames, "Ilse Brandt"],
  };
  expect(joinNames(brandt, absorbed)).toEqual([
    "Mayor Brandt",
    "Brandt",
    "I. B.",
  ]);
});

test("what an unnamed speaker was called is not a name", () => {
  expect(joinNames(brandt, officials)).toEqual(["Mayor Brandt"]);
});
