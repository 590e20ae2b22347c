import { expect, test } from "vitest";
import { colleaguesLike, mentionAt, partsOf, stillMentioned } from "./mentions";

const ana = { id: "1", name: "Ana" };
const anaMaria = { id: "2", name: "Ana Maria Öst" };
const jonas = { id: "3", name: "Jonas Prewitt" };
const all = [ana, anaMaria, jonas];

test.each([
  ["Ask @Jonas Prewitt, then @Ana.", ["@Jonas Prewitt", "@Ana"]],
  ["@Ana Maria Öst knows", ["@Ana Maria Öst"]],
  ["@Anatol is somebody else", []],
  ["@Anaé is not her either", []],
  ["no sign before Jonas Prewitt", []],
  ["", []],
])("finds who %j mentions", (body, names) => {
  const parts = partsOf(body, all);
  expect(parts.map(({ text }) => text).join("")).toBe(body);
  const mentions = parts.filter(({ isMention }) => isMention);
  expect(mentions.map(({ text }) => text)).toEqual(names);
});

test("whose name was deleted again is not mentioned", () => {
  expect(stillMentioned("Look here @Ana", [ana, jonas])).toEqual([ana]);
  expect(stillMentioned("@Ana Maria Öst", [ana, anaMaria])).toEqual([anaMaria]);
});

test.each([
  ["Ask @jon", 8, { start: 4, query: "jon" }],
  ["Ask @", 5, { start: 4, query: "" }],
  ["Ask @ana ma", 11, { start: 4, query: "ana ma" }],
  ["Ask @jon", 3, null],
  ["desk@example", 12, null],
  ["@jon\nand on", 11, null],
  ["@Jonas, see", 11, null],
  ["no sign", 7, null],
])("in %j with the caret at %i, %j is being typed", (body, caret, found) => {
  expect(mentionAt(body, caret)).toEqual(found);
});

test.each([
  ["", all],
  ["an", [ana, anaMaria]],
  ["ost", [anaMaria]],
  ["PREW", [jonas]],
  ["witt", []],
])("%j offers those one of whose names begins so", (query, offered) => {
  expect(colleaguesLike(query, all)).toEqual(offered);
});
