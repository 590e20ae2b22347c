import { expect, test } from "vitest";
import { createTextBuilder } from "./text-builder";

test("blocks are parted by an empty line, and blank ones leave nothing behind", () => {
  const builder = createTextBuilder(1_000);
  for (const piece of ["One.", " \n", "Two."]) {
    builder.append(piece);
    builder.endBlock();
  }
  expect(builder.finish().text).toBe("One.\n\nTwo.");
});

test("places keep to their words while the text is normalised around them", () => {
  const builder = createTextBuilder(1_000);
  builder.append("Before.");
  builder.endBlock();
  builder.append("Cafe\u0301, sof\u00adt, \u0007bell, ");
  const place = builder.here();
  builder.append("here.");
  builder.mark(() => ({ kind: "page", at: place.at, page: 2 }));
  builder.endBlock();
  const { text, marks } = builder.finish();
  expect(text).toBe("Before.\n\nCafé, soft, bell, here.");
  expect(text.slice(marks[0]?.at)).toBe("here.");
});

test("a mark on a block spans the words of it, and a blank block has none", () => {
  const builder = createTextBuilder(1_000);
  const heading = (at: number, end: number) =>
    ({ kind: "heading", at, end, level: 1 }) as const;
  builder.markBlock(heading);
  builder.endBlock();
  builder.append("Intro.");
  builder.endBlock();
  builder.markBlock(heading);
  builder.append("  Costs  ");
  builder.endBlock();
  expect(builder.finish()).toEqual({
    text: "Intro.\n\nCosts",
    marks: [{ kind: "heading", at: 8, end: 13, level: 1 }],
  });
});

test("marks come in the order of the text, whenever they were made", () => {
  const builder = createTextBuilder(1_000);
  builder.append("One ");
  const first = builder.here();
  builder.append("two ");
  const second = builder.here();
  builder.append("three");
  builder.mark(() => ({ kind: "page", at: second.at, page: 2 }));
  builder.mark(() => ({ kind: "page", at: first.at, page: 1 }));
  builder.endBlock();
  expect(builder.finish().marks.map(({ at }) => at)).toEqual([4, 8]);
});

test("what is over the limit is not kept, and is told", () => {
  const builder = createTextBuilder(10);
  for (let round = 0; round < 100; round++) {
    builder.append("abcdef");
    builder.endBlock();
  }
  expect(builder.isOver()).toBe(true);
  expect(builder.finish().text.length).toBeLessThan(30);
  const other = createTextBuilder(10);
  other.append("0123456789");
  other.endBlock();
  expect(other.isOver()).toBe(false);
});
