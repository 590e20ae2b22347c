import { grants, type Role } from "@/lib/access/policy";
import { type Participation, partTaken, youTookPart } from "./rules/part-taken";
import type { ClaimStatus } from "./statuses";

/** What can happen to a claim. Those that happen by themselves have no actor. */
export const claimEvents = [
  "accept",
  "dismiss",
  "take",
  "assign",
  "ask",
  "answer",
  "propose",
  "approve",
  "request_changes",
  "agree",
  "differ",
  "settle",
  "waive",
  "unwaive",
  "invalidate",
  "reconfirm",
  "reopen",
  "withdraw",
  "restore",
] as const;
export type ClaimEvent = (typeof claimEvents)[number];

/** All of a claim that a decision about its status depends on. */
export type ClaimFacts = Participation & {
  readonly status: ClaimStatus;
  readonly assigneeId: string | null;
  readonly hasVerdict: boolean;
  /** Whether its verdict waits for a second check. */
  readonly isSecondCheckOpen: boolean;
  /** Comments that hold the approval up. */
  readonly blockingComments: number;
};

/** Who asks. Null is nobody: what happens by itself when text or evidence changes. */
export type ClaimActor = {
  readonly personId: string;
  readonly roles: readonly Role[];
} | null;

export type Decision =
  | { readonly ok: true; readonly to: ClaimStatus }
  | { readonly ok: false; readonly why: string };

type Rule = {
  readonly from: readonly ClaimStatus[];
  readonly to: ClaimStatus;
  /** "itself" is refused to every person. */
  readonly who: "check" | "decide" | "itself";
  /** A further condition: the sentence that says what is in the way, or null. */
  readonly guard?: (facts: ClaimFacts, personId: string) => string | null;
  /** The sentence when the status is not one of `from`. */
  readonly wrongStatus: string;
};

/** Why a claim's words, speaker and kind cannot be edited in this status, or null when they can. */
export function whyNotEdited(status: ClaimStatus): string | null {
  return status === "withdrawn"
    ? "This claim is withdrawn. Make a new one from the text."
    : null;
}

/** Why evidence cannot be added or changed in this status, or null when it can. */
export function whyNoEvidence(status: ClaimStatus): string | null {
  switch (status) {
    case "suggested":
      return "This is a suggestion. Accept it first, then add what you found.";
    case "waived":
      return "This claim is waived. An editor has to take that back first.";
    case "withdrawn":
      return "This claim is withdrawn. Make a new one from the text.";
    case "open":
    case "checking":
    case "waiting":
    case "proposed":
    case "approved":
    case "disputed":
    case "stale":
      return null;
  }
}

/** Whether a claim is the desk's work: not a suggestion any more, and not withdrawn. */
export function isLive(status: ClaimStatus): boolean {
  return status !== "suggested" && status !== "withdrawn";
}

/** Statuses in which somebody's verdict stands and a change of what it rests on makes it stale. */
export const standingStatuses: readonly ClaimStatus[] = [
  "proposed",
  "approved",
];

/** The status table of the desk: docs/domain.md, "Status of a claim". */
const TABLE: Readonly<Record<ClaimEvent, Rule>> = {
  accept: {
    from: ["suggested"],
    to: "open",
    who: "check",
    wrongStatus: "Only a suggestion can be accepted.",
  },
  dismiss: {
    from: ["suggested"],
    to: "withdrawn",
    who: "check",
    wrongStatus: "Only a suggestion can be dismissed.",
  },
  take: {
    from: ["open"],
    to: "checking",
    who: "check",
    wrongStatus: "Only an open claim can be taken.",
  },
  assign: {
    from: ["open", "checking"],
    to: "checking",
    who: "decide",
    wrongStatus: "Only an open claim, or one in checking, can be assigned.",
  },
  ask: {
    from: ["checking"],
    to: "waiting",
    who: "check",
    guard: assigneeOnly,
    wrongStatus: "A question can be asked while the claim is in checking.",
  },
  answer: {
    from: ["waiting"],
    to: "checking",
    who: "check",
    guard: assigneeOnly,
    wrongStatus: "No question is out on this claim.",
  },
  propose: {
    from: ["checking"],
    to: "proposed",
    who: "check",
    guard: assigneeOnly,
    wrongStatus: "Take the claim first: a verdict is proposed while checking.",
  },
  approve: {
    from: ["proposed"],
    to: "approved",
    who: "decide",
    guard: readyToApprove,
    wrongStatus: "There is no proposed verdict to approve.",
  },
  request_changes: {
    from: ["proposed"],
    to: "checking",
    who: "decide",
    wrongStatus: "There is no proposed verdict to send back.",
  },
  agree: {
    from: ["proposed"],
    to: "proposed",
    who: "check",
    guard: secondCheckerOnly,
    wrongStatus: "Only a proposed verdict is checked a second time.",
  },
  differ: {
    from: ["proposed"],
    to: "disputed",
    who: "check",
    guard: differentPerson,
    wrongStatus: "Only a proposed verdict can be disputed.",
  },
  settle: {
    from: ["disputed"],
    to: "proposed",
    who: "check",
    guard: notTheProposer,
    wrongStatus: "Only a disputed claim is settled.",
  },
  waive: {
    from: ["open", "checking", "proposed"],
    to: "waived",
    who: "decide",
    wrongStatus: "Only work in progress can be waived.",
  },
  unwaive: {
    from: ["waived"],
    to: "open",
    who: "decide",
    wrongStatus: "This claim is not waived.",
  },
  invalidate: {
    from: standingStatuses,
    to: "stale",
    who: "itself",
    wrongStatus: "Only a proposed or approved verdict becomes stale.",
  },
  reconfirm: {
    from: ["stale"],
    to: "proposed",
    who: "check",
    guard: (facts) =>
      facts.hasVerdict ? null : "There is no earlier verdict to confirm.",
    wrongStatus: "Only a stale verdict is confirmed again.",
  },
  reopen: {
    from: ["approved"],
    to: "checking",
    who: "decide",
    wrongStatus: "Only an approved claim is reopened.",
  },
  withdraw: {
    from: [
      "suggested",
      "open",
      "checking",
      "waiting",
      "proposed",
      "approved",
      "disputed",
      "stale",
      "waived",
    ],
    to: "withdrawn",
    who: "itself",
    wrongStatus: "It is withdrawn already.",
  },
  restore: {
    from: ["withdrawn"],
    to: "open",
    who: "itself",
    wrongStatus: "Only a withdrawn claim comes back.",
  },
};

/**
 * What becomes of a claim when this actor makes this happen, or the sentence that says why not. The one place that
 * knows: screens ask it what to show, commands ask it before they write.
 */
export function decide(
  facts: ClaimFacts,
  event: ClaimEvent,
  actor: ClaimActor,
): Decision {
  const rule = TABLE[event];
  const why = whyNot(rule, facts, actor);
  return why === null ? { ok: true, to: rule.to } : { ok: false, why };
}

function whyNot(
  rule: Rule,
  facts: ClaimFacts,
  actor: ClaimActor,
): string | null {
  if (rule.who === "itself") {
    if (actor) return "This happens by itself; nobody can order it.";
    return rule.from.includes(facts.status) ? null : rule.wrongStatus;
  }
  if (!actor) return "Only a person of this newsroom can do this.";
  if (!grants(actor.roles, rule.who)) {
    return rule.who === "decide"
      ? "This needs an editor."
      : "This needs a checker or an editor.";
  }
  if (!rule.from.includes(facts.status)) return rule.wrongStatus;
  return rule.guard?.(facts, actor.personId) ?? null;
}

function assigneeOnly(facts: ClaimFacts, personId: string): string | null {
  return facts.assigneeId === personId
    ? null
    : "Only the person who has this claim can do this. Ask an editor to assign it to you.";
}

/** What an approval waits for: first who may, then what is still open. */
function readyToApprove(facts: ClaimFacts, personId: string): string | null {
  const part = partTaken(facts, personId);
  if (part !== null) return youTookPart[part];
  if (facts.isSecondCheckOpen) {
    return "This verdict waits for its second check. It can be approved after that.";
  }
  return facts.blockingComments > 0
    ? "A blocking comment is open on this claim. Resolve it first."
    : null;
}

function secondCheckerOnly(facts: ClaimFacts, personId: string): string | null {
  if (!facts.isSecondCheckOpen) return "No second check is asked for here.";
  return partTaken(facts, personId) === null
    ? null
    : "You took part in the first verdict, so somebody else makes the second check.";
}

/** While a second check is open only the second checker differs, and without having seen the first verdict. */
function differentPerson(facts: ClaimFacts, personId: string): string | null {
  return facts.isSecondCheckOpen
    ? secondCheckerOnly(facts, personId)
    : notTheProposer(facts, personId);
}

function notTheProposer(facts: ClaimFacts, personId: string): string | null {
  return facts.proposerIds.includes(personId)
    ? "You proposed a verdict on this claim; a second person has to look."
    : null;
}
