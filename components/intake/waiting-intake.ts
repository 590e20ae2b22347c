import type { IntakeView } from "@/lib/intakes/view";

/** A reading that has just begun, before the desk is asked how far it is. */
export function waitingIntake(
  id: string,
  { purpose, from }: Pick<IntakeView, "purpose" | "from">,
): IntakeView {
  return {
    ...{ id, from, purpose, state: "waiting", version: 1 },
    ...{ isFetched: false, failure: null, sourceId: null, documentId: null },
    ...{ pages: 0, found: null },
  };
}
