import { expect, test } from "vitest";
import { formatLine } from "./log";

test("a value with line breaks and control characters stays one line and shows none of them", () => {
  const forged = 'a\n{"level":"error"}\r\u001b[2J\u202e\u2028\u0085z';
  const line = formatLine({ event: forged }, false);
  expect(line).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(line)).toEqual({ event: forged });
});

test("an error keeps its name, code and places but not its message", () => {
  const error = Object.assign(
    new TypeError("the Ambassador said\n    at noon"),
    {
      code: "P2002",
    },
  );
  const line = formatLine({ error }, false);
  expect(line).toContain('"name":"TypeError","code":"P2002"');
  expect(line).toContain("log.test.ts");
  expect(line).not.toContain("Ambassador");
  expect(line).not.toContain("noon");
});

test("the number on the error page leads to the line, and a digest that is none is left out", () => {
  const withDigest = (digest: string) =>
    formatLine({ error: Object.assign(new Error(), { digest }) }, false);
  expect(withDigest("2338127")).toContain('"digest":"2338127"');
  expect(withDigest("NEXT_REDIRECT;replace;/articles")).not.toContain("digest");
});

test("the message of a cause is left out too", () => {
  const error = new Error("outer words", { cause: new Error("inner words") });
  expect(formatLine({ error }, false)).not.toContain("words");
});

test("for debugging the message is kept", () => {
  expect(formatLine({ error: new Error("the words") }, true)).toContain(
    "the words",
  );
});
