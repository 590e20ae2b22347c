import type { Seal } from "@/lib/second-checks/queries";
import type { TellableEvent } from "./event-fields";

/** An event as it is stored, with whose it was and which claim it is about. */
export type SealableEvent = TellableEvent & {
  readonly actorId: string | null;
  readonly claimId: string | null;
};

/**
 * An event as this person may read it. While a second check is open on its claim, what others said of its verdicts is
 * kept from them, of earlier ones too, and how they found a quote's words to compare, which goes into the verdict; and
 * where the policy wants it, what others said of its evidence.
 */
export function sealEvent<E extends SealableEvent>(event: E, seal: Seal): E {
  const { claimId, actorId, action } = event;
  if (claimId === null || !seal.claimIds.has(claimId)) return event;
  if (actorId === seal.viewerId) return event;
  if (action === "claim.edit") return withoutWording(event);
  const isOfVerdict = /^(?:verdict|second_check)\./.test(action);
  const isOfEvidence = action.startsWith("evidence.") && seal.hidesEvidence;
  return isOfVerdict || isOfEvidence
    ? { ...event, before: null, after: null }
    : event;
}

function withoutWording<E extends SealableEvent>(event: E): E {
  const { before, after } = event;
  return { ...event, before: leaveOut(before), after: leaveOut(after) };
}

/** A change's members but for the quote's wording. */
function leaveOut(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => name !== "wording"),
  );
}
