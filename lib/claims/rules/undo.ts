/*
 * What can be taken back within seconds, and how. What is not here is kept, and says why.
 */

/** How long the server lets somebody take a change back: the ten seconds they are offered, and the way there. */
export const UNDO_WINDOW_MS = 15_000;

/** What has to be put back as it was. */
export const undoWays = [
  "status",
  "due",
  "approval",
  "creation",
  "traits",
  "place",
  "split",
  "merge",
  "evidence",
  "mark",
] as const;
export type UndoWay = (typeof undoWays)[number];

/** By the action of the event. */
const WAYS: Readonly<Record<string, UndoWay>> = {
  "claim.accept": "status",
  "claim.dismiss": "status",
  "claim.take": "status",
  "claim.assign": "status",
  "claim.request_changes": "status",
  "claim.waive": "status",
  "claim.unwaive": "status",
  "claim.due": "due",
  "claim.create": "creation",
  "claim.edit": "traits",
  "claim.reshape": "place",
  "claim.split": "split",
  "claim.merge": "merge",
  "verdict.approve": "approval",
  "evidence.add": "evidence",
  "evidence.compare": "evidence",
  "evidence.remove": "evidence",
  "sentence.mark": "mark",
};

/** Why the rest stays: a record that others may have read, or that cannot be made to stand again. */
const KEPT: Readonly<Record<string, string>> = {
  "verdict.propose":
    "A verdict stays as it was proposed. An editor can send it back to you.",
  "verdict.differ":
    "A verdict stays as it was proposed. A third person settles it.",
  "verdict.settle":
    "A verdict stays as it was proposed. An editor can send it back to you.",
  "verdict.reconfirm":
    "A verdict stays as it was confirmed. An editor can send it back to you.",
  "claim.ask":
    "A question that was asked stays asked. Note that no answer is wanted any more.",
  "claim.answer": "A question is answered once. Ask another one.",
  "claim.reopen": "The approval is void for good. Propose the verdict again.",
  "evidence.edit":
    "What the evidence said before is in the history. Change it back by hand.",
  "change.undo": "This took something back already. Do it again by hand.",
};

/** How an action is taken back, or the sentence that says why it is not. */
export function undoWayOf(
  action: string,
):
  | { readonly ok: true; readonly way: UndoWay }
  | { readonly ok: false; readonly why: string } {
  const way = WAYS[action];
  if (way !== undefined) return { ok: true, way };
  return { ok: false, why: KEPT[action] ?? "This stays as it was done." };
}

/** Whether an action is offered to be taken back. */
export function canUndo(action: string): boolean {
  return undoWayOf(action).ok;
}

type Done = { readonly actorId: string | null; readonly at: Date };
type Asking = { readonly personId: string; readonly at: Date };

/** Why this person cannot take this back now, or null when they can. */
export function whyNotUndone(done: Done, asking: Asking): string | null {
  if (done.actorId !== asking.personId) {
    return "Somebody else did this. Only they can take it back.";
  }
  const age = asking.at.getTime() - done.at.getTime();
  return age > UNDO_WINDOW_MS
    ? "This was done too long ago to take it back. Change it by hand."
    : null;
}
