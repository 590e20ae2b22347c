import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { outputJson, toOutput } from "./output";

const SENTENCE = "“The harbour is full,” Minister Oda Lund said on Monday. ";

describe("the answer as JSON in pieces", () => {
  it.each([
    ["nothing", ""],
    ["a short text", SENTENCE],
    ["more than one piece of everything", SENTENCE.repeat(1_100)],
  ])("is for %s what it would be in one piece", (_, text) => {
    const extraction = extract(text, { withBeliefs: true });
    const whole = JSON.stringify({ text, ...toOutput(extraction) });
    expect([...outputJson(text, extraction)].join("")).toBe(whole);
  });

  it("does not tear a character of two halves where a piece of the text ends", () => {
    const text = `x${"🛳".repeat(60_000)}`;
    const pieces = [...outputJson(text, extract(""))];
    expect(pieces.join("")).toContain(JSON.stringify(text));
  });
});
