import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { RevokeInvitation } from "../schema";

/**
 * Takes a one-time link back.
 *
 * @throws AppError CONFLICT when it was used or taken back meanwhile; NOT_FOUND when it is not of this newsroom.
 */
export function revokeInvitation(
  access: NewsroomAccess<"administer">,
  input: RevokeInvitation,
  stamp: Stamp,
): Promise<void> {
  const { newsroomId } = access;
  const { invitationId: id, version } = input;
  return commit(stamp, async (tx) => {
    await lockVersion(tx, { type: "Invitation", newsroomId, id }, version);
    const where = { newsroomId_id: { newsroomId, id } };
    const before = await tx.invitation.findUniqueOrThrow({ where });
    if (before.acceptedAt ?? before.revokedAt) {
      throw new AppError(
        "CONFLICT",
        "This link is no longer open. Reload to see who joined.",
      );
    }
    await tx.invitation.update({
      where,
      data: { revokedAt: stamp.at, version: { increment: 1 } },
    });
    const { email } = before;
    return {
      result: undefined,
      event: {
        action: "invitation.revoke",
        entity: { type: "Invitation", id },
        before: { email, revokedAt: null },
        after: { email, revokedAt: stamp.at.toISOString() },
      },
    };
  });
}
