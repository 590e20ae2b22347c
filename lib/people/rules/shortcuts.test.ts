import { describe, expect, test } from "vitest";
import {
  houseKeys,
  keyFault,
  keysOf,
  nameOfKey,
  noShortcutsChanged,
  readShortcuts,
  shortcutCommands,
  shortcutFault,
} from "./shortcuts";

const held = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

test("the house's keys are allowed and do not collide", () => {
  expect(shortcutFault({ isOff: false, keys: houseKeys })).toBeNull();
  expect(new Set(Object.values(houseKeys)).size).toBe(shortcutCommands.length);
});

describe("a person's key", () => {
  test("stands in place of the house's", () => {
    const keys = keysOf({ isOff: false, keys: { accept: "y" } });
    expect(keys).toMatchObject({ accept: "y", dismiss: "d" });
  });

  test("is refused when another command has it, which is named", () => {
    expect(shortcutFault({ isOff: false, keys: { accept: "j" } })).toEqual({
      command: "accept",
      message: expect.stringMatching(/“next sentence”/) as string,
    });
    const both = { accept: "y", dismiss: "y" };
    expect(shortcutFault({ isOff: false, keys: both })).toMatchObject({
      command: "accept",
      message: expect.stringMatching(/dismiss/) as string,
    });
  });

  test("may be one that the other command gave up", () => {
    const keys = { accept: "j", next_sentence: "y" };
    expect(shortcutFault({ isOff: false, keys })).toBeNull();
  });

  test.each(["Ctrl+t", "Alt+ArrowLeft", "F5", "Tab", " ", "Escape", "Home"])(
    "is refused when it is the browser's: %s",
    (key) => {
      expect(keyFault(key)).toMatch(/for itself/);
    },
  );

  test("is no digit, which chooses a rating", () => {
    expect(keyFault("3")).toMatch(/rating/);
  });

  test.each(["y", "Shift+y", "é", "ж", ";", "Shift+ArrowUp"])(
    "may be %s",
    (key) => {
      expect(keyFault(key)).toBeNull();
    },
  );
});

describe("a pressed key is named", () => {
  test.each([
    [{ key: "j" }, "j"],
    [{ key: "N", shiftKey: true }, "Shift+n"],
    // Caps lock is not Shift.
    [{ key: "J" }, "j"],
    [{ key: "?", shiftKey: true }, "?"],
    [{ key: "ArrowRight", shiftKey: true }, "Shift+ArrowRight"],
    [{ key: "ArrowLeft", shiftKey: true, altKey: true }, "Alt+Shift+ArrowLeft"],
    [{ key: "Enter", metaKey: true }, "Ctrl+Enter"],
    [{ key: "Shift", shiftKey: true }, null],
  ])("%o as %s", (pressed, name) => {
    expect(nameOfKey({ ...held, ...pressed })).toBe(name);
  });
});

describe("what was stored", () => {
  test("is read back", () => {
    const shortcuts = { isOff: true, keys: { accept: "y" } };
    expect(readShortcuts(shortcuts)).toEqual(shortcuts);
  });

  test.each([null, "j", { keys: { gone: "y" } }, { keys: { accept: "j" } }])(
    "and makes no sense is the house's: %o",
    (column) => {
      expect(readShortcuts(column)).toEqual(noShortcutsChanged);
    },
  );
});
