import { expect, test } from "vitest";
import { findSpeaker } from "./speakers-told";

const ask = (speaker: string | null, names: readonly string[], record = "") => {
  const isTheirs = findSpeaker(speaker, names, record);
  return names.map((name) => isTheirs(name));
};

test("once a record names somebody, its other names are not theirs", () => {
  expect(ask("Ilse Brandt", ["BRANDT", "Q", "THE CHAIR", "VELD"])).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("in a record that does not name them, questions and offices may be theirs", () => {
  expect(ask("Ilse Brandt", ["Q", "THE CHAIR"])).toEqual([null, null]);
});

test("a voice that a machine did not know may be that of somebody it knew elsewhere", () => {
  expect(ask("Ilse Brandt", ["Ilse Brandt", "Speaker 2"])).toEqual([
    true,
    null,
  ]);
});

test("in testimony nothing is known of who asks and answers, unless the record says it", () => {
  const names = ["Q", "A", "MR. PELL"];
  expect(ask("Mr Pell", names)).toEqual([null, null, true]);
  const told = "DEPOSITION OF ILSE BRANDT\nEXAMINATION BY MR. PELL:\nQ. Why?";
  expect(ask("Mr Pell", names, told)).toEqual([true, false, true]);
  expect(ask("Ilse Brandt", names, told)).toEqual([false, true, false]);
  const twice = `${told}\nEXAMINATION BY MS. ARDEN:`;
  expect(ask("Mr Pell", names, twice)).toEqual([null, false, true]);
});

test("an office with a name in brackets is the same office further on", () => {
  const names = ["The Treasurer (Ms Rao)", "The Treasurer", "Mr Tveit"];
  expect(ask("Anna Rao", names)).toEqual([true, true, false]);
  expect(ask("Mr Tveit", names)).toEqual([false, false, true]);
});

test("when nobody is looked for, nothing is said of any", () => {
  expect(ask(null, ["BRANDT", "Q"])).toEqual([null, null]);
});
