import type { ClaimKind, ClaimStatus } from "../statuses";

/** Why a claim's words cannot be changed, cut or joined in this status, or null when they can. */
export function whyNotReshaped(status: ClaimStatus): string | null {
  switch (status) {
    case "withdrawn":
      return "This claim is withdrawn. Make a new one from the text.";
    case "waived":
      // More words would be waived than the editor read.
      return "This claim is waived as it stands. An editor has to take that back first.";
    case "suggested":
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

/** Of a claim, what decides whether it can be joined to another one. */
export type Joinable = {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly revisionId: string;
  readonly speakerId: string | null;
  readonly blockingComments: number;
};

/** Why one claim cannot be joined to another, as a sentence, or null when it can. */
export function whyNotJoined(keep: Joinable, absorb: Joinable): string | null {
  if (keep.id === absorb.id) return "A claim cannot be joined to itself.";
  const refusal = whyNotReshaped(keep.status) ?? whyNotReshaped(absorb.status);
  if (refusal !== null) return refusal;
  if (keep.status === "suggested") {
    return "This is a suggestion. Accept it first, then join the other claim to it.";
  }
  if (keep.revisionId !== absorb.revisionId) {
    return "The two claims stand in different revisions of the text.";
  }
  if (keep.kind !== absorb.kind) {
    return "A quote and a statement ask two different questions. Change the kind of one first.";
  }
  if (keep.speakerId !== absorb.speakerId) {
    return "Two different people stand behind these claims. Change who said one of them first.";
  }
  if (absorb.status === "waiting") {
    return "A question is out on that claim. Note its answer first, or join this claim to that one.";
  }
  return absorb.blockingComments > 0
    ? "A blocking comment is open on that claim. Resolve it first."
    : null;
}
