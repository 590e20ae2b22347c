import { describe, expect, it } from "vitest";
import { decide, type ClaimActor } from "@/lib/claims/rules";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { nextStep } from "./next-step";

const checker: ClaimActor = { personId: "nora", roles: ["checker"] };
const editor: ClaimActor = { personId: "marit", roles: ["editor"] };

function seenBy(
  actor: ClaimActor,
  status: ClaimStatus,
  { assigneeId = "nora", isSecondCheckOpen = false } = {},
) {
  const facts = {
    status,
    assigneeId,
    articleAuthorId: null,
    proposerIds: ["nora"],
    contributorIds: [],
    hasVerdict: true,
    secondCheckerIds: [],
    isSecondCheckOpen,
    blockingComments: 0,
  };
  return nextStep(status, (event) => {
    const decision = decide(facts, event, actor);
    return decision.ok ? { ok: true } : decision;
  });
}

describe("nextStep", () => {
  it("offers the step that brings a claim on", () => {
    expect(seenBy(checker, "suggested").main).toBe("accept");
    expect(seenBy(checker, "open").main).toBe("take");
    expect(seenBy(checker, "checking").main).toBe("propose");
    expect(seenBy(editor, "proposed").main).toBe("approve");
  });

  it("offers the second check before the approval to who may make it", () => {
    const isOpen = { isSecondCheckOpen: true };
    expect(seenBy(editor, "proposed", isOpen).main).toBe("agree");
    const proposer = seenBy(checker, "proposed", isOpen);
    expect(proposer.main).toBeNull();
  });

  it("says why the main step is not the viewer's, and does not offer it", () => {
    const step = seenBy(checker, "checking", { assigneeId: "jonas" });
    expect(step.main).toBeNull();
    expect(step.why).toMatch(/Only the person who has this claim/);
  });

  it("offers nothing else that the viewer may not do", () => {
    expect(seenBy(checker, "open").others).toEqual([]);
    expect(seenBy(editor, "open").others).toEqual(["assign", "waive"]);
  });

  it("has no main step once a claim is approved, waived or withdrawn", () => {
    for (const status of ["approved", "waived", "withdrawn"] as const) {
      expect(seenBy(editor, status)).toMatchObject({ main: null, why: null });
    }
  });
});
