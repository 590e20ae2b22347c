import type { Stamp, Tx } from "@/lib/db/commit";
import type { NotificationKind } from "../kinds";

/** What is told, to whom, about what. */
export type Notice = {
  readonly kind: NotificationKind;
  /** Ids of persons. Who caused it, who left and who is named twice may be among them. */
  readonly to: readonly string[];
  readonly articleId: string;
  readonly claimId?: string;
  readonly commentId?: string;
};

/**
 * Tells people that something waits for them, inside the transaction that caused it: both are stored, or neither.
 * Leaves out whoever caused it, and whoever does not work in the newsroom any more.
 */
export async function notify(
  tx: Tx,
  stamp: Stamp,
  { to, ...about }: Notice,
): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== stamp.actorId);
  if (others.length === 0) return;
  const active = { disabledAt: null };
  const { newsroomId, actorName, at: createdAt } = stamp;
  const members = await tx.membership.findMany({
    where: { newsroomId, personId: { in: others }, ...active, person: active },
    select: { personId: true },
    orderBy: { personId: "asc" },
  });
  await tx.notification.createMany({
    data: members.map(({ personId }) => {
      const row = { newsroomId, id: stamp.newId(), personId };
      return { ...row, ...about, actorName, createdAt };
    }),
  });
}
