import { expect, test } from "vitest";
import { forgetSaveKey, type Parcel, saveKeyOf } from "./save-keys";

const parcel = (change: Partial<Parcel> = {}): Parcel => ({
  ...{ viewerId: "noor", aboutId: "claim", what: "Wording saved." },
  input: { version: 3, words: "the bridge" },
  ...change,
});

test("the same words have the same key until somebody answers", () => {
  const key = saveKeyOf(parcel());
  expect(saveKeyOf(parcel())).toBe(key);
  forgetSaveKey(parcel());
  expect(saveKeyOf(parcel())).not.toBe(key);
});

test("other words, another claim and another person have another key", () => {
  const key = saveKeyOf(parcel());
  expect(saveKeyOf(parcel({ aboutId: "other" }))).not.toBe(key);
  expect(saveKeyOf(parcel({ viewerId: "jonas" }))).not.toBe(key);
  expect(saveKeyOf(parcel({ what: "Speaker saved." }))).not.toBe(key);
  expect(saveKeyOf(parcel())).toBe(key);
  const input = { version: 3, words: "the bridges" };
  expect(saveKeyOf(parcel({ input }))).not.toBe(key);
});
