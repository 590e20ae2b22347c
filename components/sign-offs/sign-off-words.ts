import type { Gate } from "@/lib/sign-offs/gate";
import type { GateView, SignOffView } from "@/lib/sign-offs/view";

/** How the article stands, in the two or three words of the gate bar. */
export function gateStateWords(
  gate: Gate,
  signOff: SignOffView | null,
): string {
  if (signOff?.signedAt) return "Signed off";
  if (signOff) return "Override asked for";
  return gate.isOpen ? "Ready to sign off" : "Not ready to sign off";
}

/** Who signed an article off, in a line: "by Marit Ochoa and Femi Adeyemi, who passed over the gate". */
export function signedByWords({ askedBy, confirmedBy }: SignOffView): string {
  return confirmedBy === null
    ? `by ${askedBy.name}`
    : `by ${askedBy.name} and ${confirmedBy.name}, who passed over the gate`;
}

/** Why the viewer cannot confirm an override that waits, or null when they can. */
export function whyNotYours(
  { whyNot }: GateView,
  { askedBy }: SignOffView,
  viewerId: string,
): string | null {
  if (askedBy.id === viewerId) {
    return "You asked for this yourself. It takes a second editor to confirm it.";
  }
  return whyNot;
}
