import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./queue-cursor";

const newsroom = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const elsewhere = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c";
const place = { rank: -12.5, articleId: elsewhere, start: 12, id: newsroom };
const cursor = writeCursor(newsroom, place);

test("a cursor leads back to its place", () => {
  expect(readCursor(newsroom, cursor)).toEqual(place);
});

const edited = (change: (value: unknown[]) => unknown) => {
  const value = JSON.parse(
    Buffer.from(cursor, "base64url").toString(),
  ) as unknown[];
  return Buffer.from(JSON.stringify(change(value))).toString("base64url");
};

test.each([
  ["empty", ""],
  ["not one", "AAAA"],
  ["long", "A".repeat(1_000_000)],
  [
    "moved",
    edited(([rank, article, , ...rest]) => [rank, article, 13, ...rest]),
  ],
  ["without its mark", edited((value) => value.slice(0, 4))],
  [
    "with text for a number",
    edited(([rank, article, , ...rest]) => [rank, article, "12", ...rest]),
  ],
  ["an object", edited(() => ({ articleId: elsewhere }))],
])("a cursor that is %s is refused", (_, text) => {
  expect(() => readCursor(newsroom, text)).toThrow(/Start again at the first/);
});

test("a cursor of another newsroom is refused", () => {
  expect(() => readCursor(elsewhere, cursor)).toThrow(/cannot be found/);
});
