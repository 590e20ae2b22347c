import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { MarkRead } from "../schema";

/**
 * Notes that somebody read what they were told. Only one's own: anybody else's does not exist. Done twice, the first
 * time counts.
 *
 * @throws AppError NOT_FOUND when one of them is not theirs.
 */
export function markRead(
  { newsroomId, actor }: NewsroomAccess<"read">,
  input: MarkRead,
  stamp: Stamp,
): Promise<{ readonly count: number }> {
  const { personId } = actor;
  const mine = { newsroomId, personId };
  const which = input.is === "some" ? { in: input.ids } : { lte: input.upTo };
  return commit(stamp, async (tx) => {
    const known = await tx.notification.count({
      where: { ...mine, id: which },
    });
    if (input.is === "some" && known !== new Set(input.ids).size) {
      throw new AppError(
        "NOT_FOUND",
        "This was not told to you. Reload the list.",
      );
    }
    const { count } = await tx.notification.updateMany({
      where: { ...mine, id: which, readAt: null },
      data: { readAt: stamp.at },
    });
    return {
      result: { count },
      event: {
        action: "notification.read",
        entity: { type: "Person", id: personId },
        before: null,
        after: { count },
      },
    };
  });
}
