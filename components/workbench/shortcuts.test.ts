import { describe, expect, test } from "vitest";
import { noShortcutsChanged } from "@/lib/people/rules/shortcuts";
import { helpLines, keyNamesFor, pressOf } from "./shortcuts";

const held = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};
const press = (
  key: object,
  { isTyping = false, shortcuts = noShortcutsChanged } = {},
) => pressOf({ key: "", ...held, ...key }, isTyping, shortcuts);

describe("a key", () => {
  test("moves by sentence or by claim", () => {
    expect(press({ key: "j" })).toEqual({ command: "next_sentence" });
    expect(press({ key: "n" })).toEqual({ command: "next_claim" });
    expect(press({ key: "N", shiftKey: true })).toEqual({
      command: "next_mine",
    });
  });

  test("of a digit chooses a rating", () => {
    expect(press({ key: "3" })).toEqual({ command: "rate", place: 3 });
    expect(press({ key: "0" })).toBeNull();
  });

  test("means nothing while somebody types, but what leaves or sends", () => {
    const isTyping = true;
    expect(press({ key: "j" }, { isTyping })).toBeNull();
    expect(press({ key: "3" }, { isTyping })).toBeNull();
    expect(press({ key: "Escape" }, { isTyping })).toEqual({
      command: "back",
    });
    expect(press({ key: "Enter", ctrlKey: true }, { isTyping })).toEqual({
      command: "submit",
    });
  });

  test("with Ctrl, Alt or Meta belongs to the browser", () => {
    expect(press({ key: "a", ctrlKey: true })).toBeNull();
    expect(press({ key: "a", metaKey: true })).toBeNull();
    expect(press({ key: "a", altKey: true })).toBeNull();
  });

  test("that was remapped stands for its new command alone", () => {
    const shortcuts = {
      isOff: false,
      keys: { accept: "j", next_sentence: "y" },
    };
    expect(press({ key: "j" }, { shortcuts })).toEqual({ command: "accept" });
    expect(press({ key: "y" }, { shortcuts })).toEqual({
      command: "next_sentence",
    });
    expect(press({ key: "a" }, { shortcuts })).toBeNull();
  });

  test("switched off means nothing, but what leaves or sends", () => {
    const shortcuts = { isOff: true, keys: {} };
    expect(press({ key: "j" }, { shortcuts })).toBeNull();
    expect(press({ key: "3" }, { shortcuts })).toBeNull();
    expect(press({ key: "Escape" }, { shortcuts })).not.toBeNull();
    expect(
      press({ key: "Enter", metaKey: true }, { shortcuts }),
    ).not.toBeNull();
  });
});

describe("the help and the hints", () => {
  const own = { isOff: false, keys: { accept: "Shift+y" } };

  test("show the person's own keys", () => {
    expect(helpLines(own)).toContainEqual({
      key: "Shift y",
      words: "accept the suggestion",
    });
    expect(keyNamesFor(own)("a")).toBe("Shift y");
    expect(keyNamesFor(own)("d")).toBe("d");
  });

  test("show only what works when keys are off", () => {
    const off = { isOff: true, keys: {} };
    expect(helpLines(off).map(({ key }) => key)).toEqual(["Ctrl ↵", "Esc"]);
    expect(keyNamesFor(off)("a")).toBeNull();
    expect(keyNamesFor(off)("7")).toBeNull();
    expect(keyNamesFor(off)("Ctrl ↵")).toBe("Ctrl ↵");
  });
});
