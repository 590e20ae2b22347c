import { describe, expect, test } from "vitest";
import { moveEvents } from "../rules/moves";
import { canUndo, UNDO_WINDOW_MS, undoWayOf, whyNotUndone } from "./undo";

describe("what was done", () => {
  const kept = ["ask", "answer", "reopen"];

  test.each(moveEvents)("by %s is taken back, or says why not", (event) => {
    expect(canUndo(`claim.${event}`)).toBe(!kept.includes(event));
  });

  test.each([
    ["verdict.propose", /stays as it was proposed/],
    ["claim.reopen", /void for good/],
    ["claim.ask", /stays asked/],
    ["change.undo", /already/],
    ["report.export", /stays/],
  ] as const)("by %s stays, and says so", (action, why) => {
    expect(undoWayOf(action)).toMatchObject({
      ok: false,
      why: expect.stringMatching(why) as string,
    });
  });

  const at = new Date("2026-03-02T09:00:00Z");
  const done = { actorId: "noor", at };
  const later = (ms: number) => new Date(at.getTime() + ms);

  test("is taken back by who did it alone", () => {
    const asking = { personId: "noor", at: later(1_000) };
    expect(whyNotUndone(done, asking)).toBeNull();
    expect(whyNotUndone(done, { ...asking, personId: "jonas" })).toMatch(
      /Somebody else/,
    );
    expect(whyNotUndone({ ...done, actorId: null }, asking)).toMatch(
      /Somebody else/,
    );
  });

  test("is taken back within fifteen seconds", () => {
    const asking = { personId: "noor", at: later(UNDO_WINDOW_MS) };
    expect(whyNotUndone(done, asking)).toBeNull();
    expect(
      whyNotUndone(done, { ...asking, at: later(UNDO_WINDOW_MS + 1) }),
    ).toMatch(/too long ago/);
  });
});
