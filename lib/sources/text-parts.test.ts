import { expect, test } from "vitest";
import { splitsCharacter } from "@/lib/text";
import { partAt, textParts } from "./text-parts";

const paragraphs = Array.from({ length: 40 }, (_, at) => `Paragraph ${at}.`);

test.each([
  ["paragraphs", paragraphs.join("\n\n"), /\n\n$/],
  ["lines", paragraphs.join("\n"), /\n$/],
  ["words", paragraphs.join(" "), / $/],
  ["one word", "x".repeat(900), /x$/],
  ["characters of several parts", "👩‍👩‍👧".repeat(100), /👧$/],
])("a text of %s is cut where it can be", (_, text, ending) => {
  const parts = textParts(text, 90);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(
    text,
  );
  expect(parts.length).toBeGreaterThan(5);
  for (const { start, end } of parts) {
    expect(end - start).toBeLessThanOrEqual(90);
    expect(splitsCharacter(text, end)).toBe(false);
    if (end < text.length) expect(text.slice(start, end)).toMatch(ending);
  }
});

test("a short text is one part, and so is none", () => {
  expect(textParts("Short.")).toEqual([{ start: 0, end: 6 }]);
  expect(textParts("")).toEqual([{ start: 0, end: 0 }]);
});

test("a place is in the part that it stands in", () => {
  const parts = textParts(paragraphs.join("\n\n"), 90);
  const [first, second] = parts;
  expect(partAt(parts, 0)).toBe(0);
  expect(partAt(parts, (first?.end ?? 0) - 1)).toBe(0);
  expect(partAt(parts, second?.start ?? 0)).toBe(1);
  expect(partAt(parts, 1_000_000)).toBe(parts.length - 1);
});
