import { afterEach, expect, test, vi } from "vitest";
import {
  forgetEverythingKept,
  keptNames,
  readKept,
  subscribeToKept,
  writeKept,
} from "./kept";

/** A browser's storage, as far as it is used. Its names are its own keys, as in a browser. */
function openBrowser(): Record<string, string> {
  const stored: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => stored[name] ?? null,
    setItem: (name: string, words: string) => (stored[name] = words),
    removeItem: (name: string) => Reflect.deleteProperty(stored, name),
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(stored, name, { value, configurable: true });
  }
  vi.stubGlobal("window", {
    localStorage: stored,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  return stored;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("what is kept is there for the next page, until it is let go", () => {
  const stored = openBrowser();
  writeKept("draft:a", '{"text":"the bridge"}');
  expect(readKept("draft:a")).toBe('{"text":"the bridge"}');
  expect(Object.keys(stored)).toEqual(["galley.draft:a"]);
  writeKept("draft:a", null);
  expect(readKept("draft:a")).toBeNull();
  expect(Object.keys(stored)).toEqual([]);
});

test("a browser that refuses storage keeps it as long as the page", () => {
  writeKept("draft:a", "words");
  expect(readKept("draft:a")).toBe("words");
  writeKept("draft:a", null);
});

test("where the storage is full, what was typed last counts and not what still fitted", () => {
  const stored = openBrowser();
  writeKept("draft:a", "a title");
  Object.defineProperty(stored, "setItem", {
    value: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  writeKept("draft:a", "a title and a long transcript");
  expect(readKept("draft:a")).toBe("a title and a long transcript");
  writeKept("draft:a", null);
});

test("signing out leaves nothing", () => {
  const stored = openBrowser();
  writeKept("draft:a", "words");
  writeKept("save:b", "key words");
  forgetEverythingKept();
  expect(Object.keys(stored)).toEqual([]);
});

test("what nobody came back for goes after a month", () => {
  vi.useFakeTimers({ now: new Date("2026-03-02") });
  openBrowser();
  writeKept("old", "words");
  vi.setSystemTime(new Date("2026-03-30"));
  writeKept("new", "words");
  expect(keptNames()).toEqual(["old", "new"]);
  vi.setSystemTime(new Date("2026-04-03"));
  expect(keptNames()).toEqual(["new"]);
  expect(readKept("old")).toBeNull();
});

test("every change is told", () => {
  openBrowser();
  const onChange = vi.fn();
  const leave = subscribeToKept(onChange);
  writeKept("a", "words");
  writeKept("a", null);
  leave();
  writeKept("a", "words");
  expect(onChange).toHaveBeenCalledTimes(2);
});
