import type { Move } from "@/lib/claims/view";
import type { MoveEvent } from "@/lib/claims/rules/moves";
import type { ClaimStatus } from "@/lib/claims/statuses";

/** What a person can make happen from the foot of the inspector. */
export type StepEvent =
  | MoveEvent
  | QuestionEvent
  | "propose"
  | "approve"
  | "reconfirm"
  | "settle"
  | "agree";

/** What is done about a question; it has a form of its own. */
export type QuestionEvent = "ask" | "answer";

export function isQuestionEvent(event: StepEvent): event is QuestionEvent {
  return event === "ask" || event === "answer";
}

export type StepWords = {
  readonly label: string;
  /** What is read out when it worked. */
  readonly said: string;
  /** The key that presses the button. */
  readonly hint?: string;
};

export const stepWords: Readonly<Record<StepEvent, StepWords>> = {
  accept: { label: "Accept", said: "Suggestion accepted.", hint: "a" },
  dismiss: { label: "Dismiss", said: "Suggestion dismissed.", hint: "d" },
  take: { label: "Take", said: "The claim is yours.", hint: "t" },
  assign: { label: "Assign", said: "Claim assigned." },
  ask: { label: "Ask", said: "Question asked. The claim waits." },
  answer: { label: "Note the answer", said: "Answer noted. Checking goes on." },
  propose: {
    label: "Propose verdict",
    said: "Verdict proposed.",
    hint: "Ctrl ↵",
  },
  settle: { label: "Settle", said: "Verdict proposed.", hint: "Ctrl ↵" },
  agree: {
    label: "Save second check",
    said: "Second check saved.",
    hint: "Ctrl ↵",
  },
  approve: { label: "Approve", said: "Verdict approved.", hint: "Ctrl ↵" },
  request_changes: {
    label: "Request changes",
    said: "Sent back with your comment.",
  },
  reconfirm: { label: "Re-confirm", said: "Verdict confirmed again." },
  waive: { label: "Waive", said: "Claim waived." },
  unwaive: { label: "Un-waive", said: "Claim open again." },
  reopen: { label: "Reopen", said: "Claim reopened." },
};

type Steps = {
  readonly main: StepEvent | null;
  readonly others: readonly StepEvent[];
};

const STEPS: Readonly<Record<ClaimStatus, Steps>> = {
  suggested: { main: "accept", others: ["dismiss"] },
  open: { main: "take", others: ["assign", "waive"] },
  checking: { main: "propose", others: ["ask", "assign", "waive"] },
  waiting: { main: "answer", others: [] },
  proposed: { main: "approve", others: ["request_changes", "waive"] },
  approved: { main: null, others: ["reopen"] },
  disputed: { main: "settle", others: [] },
  stale: { main: "reconfirm", others: [] },
  waived: { main: null, others: ["unwaive"] },
  withdrawn: { main: null, others: [] },
};

export type NextStep = {
  /** The one solid button, when the viewer may press it. */
  readonly main: StepEvent | null;
  /** Why the viewer may not take the main step; null when they may, or when there is none. */
  readonly why: string | null;
  readonly others: readonly StepEvent[];
};

/** What the viewer can do with a claim in this status: the main step, or why not, and the rest. */
export function nextStep(
  status: ClaimStatus,
  moveOf: (event: StepEvent) => Move,
): NextStep {
  const { others } = STEPS[status];
  // Who may make the second check does that, without having seen what could be approved.
  const isSecondCheck = status === "proposed" && moveOf("agree").ok;
  const main = isSecondCheck ? "agree" : STEPS[status].main;
  const move = main === null ? null : moveOf(main);
  return {
    main: move?.ok ? main : null,
    why: move === null || move.ok ? null : move.why,
    others: others.filter((event) => moveOf(event).ok),
  };
}

/** Events whose reason is asked for before they are sent. */
export type NotedEvent = "waive" | "unwaive" | "reopen";

export function asksForNote(event: string): event is NotedEvent {
  return event in noteLabels;
}

/** How the field for the reason is labelled. */
export const noteLabels: Readonly<Record<NotedEvent, string>> = {
  waive: "Reason",
  unwaive: "Reason",
  reopen: "Reason",
};
