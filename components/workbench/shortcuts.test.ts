import { describe, expect, it } from "vitest";
import { pressOf } from "./shortcuts";

function key(name: string, held: Partial<{ ctrlKey: boolean }> = {}) {
  return {
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
  };
}

describe("pressOf", () => {
  it("knows the keys of the desk", () => {
    expect(pressOf(key("j"), false)).toEqual({ command: "next" });
    expect(pressOf(key("?"), false)).toEqual({ command: "help" });
    expect(pressOf(key("3"), false)).toEqual({ command: "rate", place: 3 });
  });

  it("leaves letters and digits alone while somebody types", () => {
    for (const name of ["j", "a", "x", "1", "/", "?", "Enter"]) {
      expect(pressOf(key(name), true)).toBeNull();
    }
  });

  it("lets Esc leave and Ctrl Enter send a form that is being typed in", () => {
    expect(pressOf(key("Escape"), true)).toEqual({ command: "back" });
    expect(pressOf(key("Enter", { ctrlKey: true }), true)).toEqual({
      command: "submit",
    });
  });

  it("leaves the browser's own keys to the browser", () => {
    expect(pressOf(key("a", { ctrlKey: true }), false)).toBeNull();
  });
});
