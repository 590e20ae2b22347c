import { describe, expect, test } from "vitest";
import { type Role, roles } from "@/lib/access/policy";
import {
  claimEvents,
  type ClaimEvent,
  type ClaimFacts,
  decide,
  isLive,
  whyNoEvidence,
  whyNotEdited,
} from "./rules";
import { partTaken } from "./rules/part-taken";
import { type ClaimStatus, claimStatuses } from "./statuses";

/*
 * The table of docs/domain.md, "Status of a claim", written down a second time and in another shape: by status, what
 * can happen and what becomes of the claim. Everything that is not here has to be refused.
 */
const BY_STATUS: Readonly<
  Record<ClaimStatus, Partial<Record<ClaimEvent, ClaimStatus>>>
> = {
  suggested: { accept: "open", dismiss: "withdrawn", withdraw: "withdrawn" },
  open: {
    take: "checking",
    assign: "checking",
    waive: "waived",
    withdraw: "withdrawn",
  },
  checking: {
    assign: "checking",
    ask: "waiting",
    propose: "proposed",
    waive: "waived",
    withdraw: "withdrawn",
  },
  waiting: { answer: "checking", withdraw: "withdrawn" },
  proposed: {
    approve: "approved",
    request_changes: "checking",
    agree: "proposed",
    differ: "disputed",
    waive: "waived",
    invalidate: "stale",
    withdraw: "withdrawn",
  },
  approved: { reopen: "checking", invalidate: "stale", withdraw: "withdrawn" },
  disputed: { settle: "proposed", withdraw: "withdrawn" },
  stale: { reconfirm: "proposed", withdraw: "withdrawn" },
  waived: { unwaive: "open", withdraw: "withdrawn" },
  withdrawn: { restore: "open" },
};

const CHECKER: readonly Role[] = ["checker", "editor"];
const EDITOR: readonly Role[] = ["editor"];
const NOBODY: readonly Role[] = [];

/** Which roles can make it happen. Nobody's events happen by themselves. */
const BY_ROLE: Readonly<Record<ClaimEvent, readonly Role[]>> = {
  accept: CHECKER,
  dismiss: CHECKER,
  take: CHECKER,
  assign: EDITOR,
  ask: CHECKER,
  answer: CHECKER,
  propose: CHECKER,
  approve: EDITOR,
  request_changes: EDITOR,
  agree: CHECKER,
  differ: CHECKER,
  settle: CHECKER,
  waive: EDITOR,
  unwaive: EDITOR,
  invalidate: NOBODY,
  reconfirm: CHECKER,
  reopen: EDITOR,
  withdraw: NOBODY,
  restore: NOBODY,
};

const me = "me";
const somebodyElse = "else";

/** A claim of mine, on which every guard lets me through. */
const mine: ClaimFacts = {
  status: "open",
  assigneeId: me,
  articleAuthorId: somebodyElse,
  proposerIds: [somebodyElse],
  contributorIds: [somebodyElse],
  hasVerdict: true,
  secondCheckerIds: [somebodyElse],
  isSecondCheckOpen: false,
  blockingComments: 0,
};

describe.each(claimStatuses)("a claim that is %s", (status) => {
  describe.each(claimEvents)("when it comes to %s", (event) => {
    const to = BY_STATUS[status][event];
    // There has to be a second check to agree in.
    const facts = { ...mine, status, isSecondCheckOpen: event === "agree" };

    test.each(roles)("does what the table says for one who is %s", (role) => {
      const decision = decide(facts, event, { personId: me, roles: [role] });
      const expected = BY_ROLE[event].includes(role) ? to : undefined;
      expect(decision.ok ? decision.to : undefined).toBe(expected);
      if (!decision.ok) expect(decision.why).toMatch(/^[A-Z].*\.$/);
    });

    test("does it by itself only where nobody orders it", () => {
      const decision = decide(facts, event, null);
      const expected = BY_ROLE[event] === NOBODY ? to : undefined;
      expect(decision.ok ? decision.to : undefined).toBe(expected);
    });
  });
});

test("somebody without a role can make nothing happen", () => {
  for (const status of claimStatuses) {
    for (const event of claimEvents) {
      expect(
        decide({ ...mine, status }, event, { personId: me, roles: [] }).ok,
      ).toBe(false);
    }
  }
});

describe("who has the claim", () => {
  const checker = { personId: me, roles: ["checker"] } as const;
  const editor = { personId: me, roles: ["editor"] } as const;

  test.each([
    ["ask", "checking"],
    ["answer", "waiting"],
    ["propose", "checking"],
  ] as const)("is alone to %s", (event, status) => {
    const theirs = { ...mine, status, assigneeId: somebodyElse };
    expect(decide(theirs, event, checker).ok).toBe(false);
    expect(decide(theirs, event, editor).ok).toBe(false);
    expect(decide({ ...theirs, assigneeId: null }, event, checker).ok).toBe(
      false,
    );
    expect(decide({ ...theirs, assigneeId: me }, event, checker).ok).toBe(true);
  });

  test("does not matter to who confirms a stale verdict", () => {
    const theirs = {
      ...mine,
      status: "stale",
      assigneeId: somebodyElse,
    } as const;
    expect(decide(theirs, "reconfirm", checker).ok).toBe(true);
  });
});

describe("four eyes", () => {
  const editor = {
    personId: me,
    roles: ["editor", "checker", "admin", "reader"],
  } as const;
  const proposed = { ...mine, status: "proposed" } as const;

  test("let an editor approve who took no part", () => {
    expect(decide(proposed, "approve", editor)).toEqual({
      ok: true,
      to: "approved",
    });
    expect(
      decide(
        {
          ...proposed,
          articleAuthorId: null,
          proposerIds: [],
          contributorIds: [],
        },
        "approve",
        editor,
      ).ok,
    ).toBe(true);
    expect(partTaken(proposed, me)).toBeNull();
  });

  test.each([
    ["author", { articleAuthorId: me }, /wrote the article/],
    ["proposer", { proposerIds: [somebodyElse, me] }, /proposed a verdict/],
    [
      "contributor",
      { contributorIds: [somebodyElse, me] },
      /worked on the evidence/,
    ],
    [
      "second_checker",
      { secondCheckerIds: [somebodyElse, me] },
      /made the second check/,
    ],
  ] as const)("stop the %s, whatever their roles", (part, facts, why) => {
    expect(decide({ ...proposed, ...facts }, "approve", editor)).toEqual({
      ok: false,
      why: expect.stringMatching(why) as string,
    });
    expect(partTaken({ ...proposed, ...facts }, me)).toBe(part);
  });

  test("stop nobody from sending the verdict back", () => {
    const all = {
      ...proposed,
      articleAuthorId: me,
      proposerIds: [me],
      contributorIds: [me],
    };
    expect(decide(all, "request_changes", editor).ok).toBe(true);
  });
});

describe("a second look", () => {
  const checker = { personId: me, roles: ["checker"] } as const;

  test.each([
    ["differ", "proposed"],
    ["settle", "disputed"],
  ] as const)("cannot %s from one's own verdict", (event, status) => {
    const facts = { ...mine, status };
    expect(
      decide({ ...facts, proposerIds: [somebodyElse, me] }, event, checker).ok,
    ).toBe(false);
    expect(decide(facts, event, checker).ok).toBe(true);
  });
});

describe("while a second check is open", () => {
  const checker = { personId: me, roles: ["checker"] } as const;
  const editor = { personId: me, roles: ["editor"] } as const;
  const open = {
    ...mine,
    status: "proposed",
    isSecondCheckOpen: true,
  } as const;

  test("nobody approves", () => {
    expect(decide(open, "approve", editor)).toMatchObject({
      why: expect.stringMatching(/second check/) as string,
    });
    expect(
      decide({ ...open, isSecondCheckOpen: false }, "approve", editor).ok,
    ).toBe(true);
  });

  test.each([
    { proposerIds: [me] },
    { contributorIds: [me] },
    { articleAuthorId: me },
    { secondCheckerIds: [me] },
  ])("whoever took part neither agrees nor differs: %o", (part) => {
    for (const event of ["agree", "differ"] as const) {
      expect(decide({ ...open, ...part }, event, checker).ok).toBe(false);
      expect(decide(open, event, checker).ok).toBe(true);
    }
  });

  test("without one there is nothing to agree in", () => {
    const closed = { ...open, isSecondCheckOpen: false };
    expect(decide(closed, "agree", checker).ok).toBe(false);
  });
});

test("a blocking comment holds the approval up, and nothing else", () => {
  const editor = { personId: me, roles: ["editor"] } as const;
  const held = { ...mine, status: "proposed", blockingComments: 1 } as const;
  expect(decide(held, "approve", editor)).toMatchObject({
    why: expect.stringMatching(/blocking comment/) as string,
  });
  expect(decide(held, "request_changes", editor).ok).toBe(true);
});

test("a stale claim without a verdict has nothing to confirm", () => {
  const checker = { personId: me, roles: ["checker"] } as const;
  const stale = { ...mine, status: "stale" } as const;
  expect(decide({ ...stale, hasVerdict: false }, "reconfirm", checker).ok).toBe(
    false,
  );
  expect(decide(stale, "reconfirm", checker).ok).toBe(true);
});

test("everything but what is withdrawn can be edited", () => {
  expect(
    claimStatuses.filter((status) => whyNotEdited(status) !== null),
  ).toEqual(["withdrawn"]);
});

test("evidence is for claims that the desk works on", () => {
  expect(
    claimStatuses.filter((status) => whyNoEvidence(status) !== null),
  ).toEqual(["suggested", "waived", "withdrawn"]);
});

test("suggestions and withdrawn claims are not the desk's work", () => {
  expect(claimStatuses.filter((status) => !isLive(status))).toEqual([
    "suggested",
    "withdrawn",
  ]);
});
