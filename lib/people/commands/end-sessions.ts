import type { Tx } from "@/lib/db/commit";

/** Why a session is over, for whoever looks at the row later. */
export type EndReason =
  "signed out" | "signed out everywhere" | "switched" | "password" | "disabled";

/** Which sessions: of a person, in one newsroom or all, but for one that stays. */
export type SessionChoice = {
  readonly personId: string;
  readonly newsroomId?: string;
  readonly exceptId?: string;
};

/** Ends the sessions that are open, in the caller's transaction. Returns how many. */
export async function endSessions(
  tx: Tx,
  choice: SessionChoice,
  over: { readonly at: Date; readonly reason: EndReason },
): Promise<number> {
  const { personId, newsroomId, exceptId } = choice;
  const { count } = await tx.signInSession.updateMany({
    where: {
      personId,
      endedAt: null,
      ...(newsroomId !== undefined && { newsroomId }),
      ...(exceptId !== undefined && { id: { not: exceptId } }),
    },
    data: { endedAt: over.at, endedReason: over.reason },
  });
  return count;
}
