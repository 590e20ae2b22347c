import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { endSessions, type EndReason } from "./end-sessions";

/**
 * Ends the session that asks: its cookie is worth nothing from the next request on, whoever holds a copy.
 *
 * @throws AppError UNAUTHENTICATED when it was over already.
 */
export function endSession(
  access: NewsroomAccess<"read">,
  reason: EndReason,
  stamp: Stamp,
): Promise<void> {
  const { newsroomId, actor } = access;
  const id = actor.sessionId;
  return commit(stamp, async (tx) => {
    const { count } = await tx.signInSession.updateMany({
      where: { newsroomId, id, personId: actor.personId, endedAt: null },
      data: { endedAt: stamp.at, endedReason: reason },
    });
    if (count === 0) {
      throw new AppError("UNAUTHENTICATED", "You are signed out already.");
    }
    return {
      result: undefined,
      event: {
        action: "session.end",
        entity: { type: "SignInSession", id },
        before: { endedAt: null },
        after: { endedAt: stamp.at.toISOString(), reason },
      },
    };
  });
}

/** Ends every session of the person who asks, in all their newsrooms, this one too. */
export function endAllSessions(
  access: NewsroomAccess<"read">,
  stamp: Stamp,
): Promise<{ readonly ended: number }> {
  const { personId } = access.actor;
  const over = { at: stamp.at, reason: "signed out everywhere" } as const;
  return commit(stamp, async (tx) => {
    const ended = await endSessions(tx, { personId }, over);
    return {
      result: { ended },
      event: {
        action: "session.end-all",
        entity: { type: "Person", id: personId },
        before: { open: ended },
        after: { open: 0 },
      },
    };
  });
}
