import { expect, test } from "vitest";
import { isSamePerson, isSameSpeaker } from "./same-speaker";

test.each([
  ["Ilse Brandt", "ILSE BRANDT", true],
  ["Ilse Brandt", "Mayor Brandt", true],
  ["Ilse Brandt", "I. Brandt", true],
  ["Mr. Brandt", "Prime Minister Ilse Brandt", true],
  ["Zoë Brandt", "Zoe Brandt", true],
  ["Ilse Brandt", "Tomas Brandt", false],
  ["Ilse Brandt", "Tomas Veld", false],
  ["Ilse Brandt", "Q", null],
  ["Ilse Brandt", "Speaker 2", null],
  ["the mayor", "Ilse Brandt", null],
  ["the mayor", "MAYOR BRANDT", true],
  ["the deputy mayor", "MAYOR BRANDT", null],
  ["the Minister for Water", "The Minister of Health", null],
  ["the mayor, Lindqvist", "CHIEF ENGINEER AUSTAD", false],
  ["Mr Brandt", "Mrs Brandt", false],
  ["Mr Brandt", "BRANDT", true],
  ["Trustee Papadakis", "Stavros Papadakis", true],
  ["Van der Meer", "GRETCHEN VAN DER MEER", true],
  ["Ilse Brandt-Veld", "Ilse Brandt", true],
  ["JH", "Joanna Hale", true],
])("%s and %s: %s", (one, other, expected) => {
  expect(isSameSpeaker(one, other)).toBe(expected);
  expect(isSameSpeaker(other, one)).toBe(expected);
});

test.each([
  ["Ilse Brandt", "MAYOR BRANDT", true],
  ["Ilse Brandt", "Tomas Brandt", false],
  ["the mayor", "MAYOR BRANDT", null],
  ["REPORTER", "REPORTER", null],
  ["Speaker 2", "Speaker 2", null],
])("in two records %s and %s: %s", (one, other, expected) => {
  expect(isSamePerson(one, other)).toBe(expected);
  expect(isSamePerson(other, one)).toBe(expected);
});
