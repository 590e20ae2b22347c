import { describe, expect, it } from "vitest";
import { pointAfter, textBefore, type TextTree } from "./selection";

function words(value: string): TextTree {
  return { nodeType: 3, nodeValue: value, childNodes: [] };
}

function comment(value: string): TextTree {
  return { nodeType: 8, nodeValue: value, childNodes: [] };
}

function element(...children: readonly TextTree[]): TextTree {
  return { nodeType: 1, nodeValue: null, childNodes: children };
}

const said = words("He said ");
const opening = words("“it ");
const rose = words("rose");
const symbol = element();
const closing = words("”");
const rest = words(" today.");
const mark = element(opening, element(rose), symbol, closing);
const block = element(element(said, comment(""), mark), rest);
const text = "He said “it rose” today.";

describe("textBefore", () => {
  it("counts the text before a point, through marks and past symbols and comments", () => {
    expect(textBefore(block, rose, 2)).toBe(text.indexOf("rose") + 2);
    expect(textBefore(block, closing, 1)).toBe(text.indexOf("” ") + 1);
    expect(textBefore(block, rest, 0)).toBe(text.indexOf(" today"));
  });

  it("counts up to a child when the point is given as an element and an index", () => {
    expect(textBefore(block, mark, 2)).toBe(text.indexOf("” "));
    expect(textBefore(block, symbol, 0)).toBe(text.indexOf("” "));
    expect(textBefore(block, block, 0)).toBe(0);
    expect(textBefore(block, block, 2)).toBe(text.length);
  });

  it("knows nothing of a point elsewhere", () => {
    expect(textBefore(block, words("elsewhere"), 1)).toBeNull();
  });
});

describe("pointAfter", () => {
  it("finds again every point that textBefore counts", () => {
    for (let count = 0; count <= text.length; count += 1) {
      const point = pointAfter(block, count);
      expect(point && textBefore(block, point.node, point.offset)).toBe(count);
    }
  });

  it("finds nothing beyond the end", () => {
    expect(pointAfter(block, text.length + 1)).toBeNull();
  });
});
