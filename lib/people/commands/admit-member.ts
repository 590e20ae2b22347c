import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { lastAdminFault } from "../rules/roles";
import type { AdmitMember } from "../schema";
import { endSessions } from "./end-sessions";
import { lockMembers } from "./lock-members";

/**
 * Keeps a member out of this newsroom, or lets them in again. Whoever is kept out is signed out of it with their
 * next request; their work and their name stay.
 *
 * @throws AppError CONFLICT when somebody changed the member meanwhile; FORBIDDEN when no admin would be left;
 *   NOT_FOUND when the person is not in this newsroom.
 */
export function admitMember(
  access: NewsroomAccess<"administer">,
  input: AdmitMember,
  stamp: Stamp,
): Promise<void> {
  const { newsroomId } = access;
  const { personId, isDisabled, version } = input;
  return commit(stamp, async (tx) => {
    const members = await lockMembers(tx, newsroomId);
    const where = { newsroomId_personId: { newsroomId, personId } };
    const { id, ...before } = await tx.membership.findUniqueOrThrow({ where });
    await lockVersion(tx, { type: "Membership", newsroomId, id }, version);
    const changed = { personId, roles: before.roles, isDisabled };
    const fault = isDisabled ? lastAdminFault(members, changed) : null;
    if (fault) throw new AppError("FORBIDDEN", fault);
    const disabledAt = isDisabled ? stamp.at : null;
    await tx.membership.update({
      where,
      data: { disabledAt, version: { increment: 1 } },
    });
    if (isDisabled) {
      const over = { at: stamp.at, reason: "disabled" } as const;
      await endSessions(tx, { newsroomId, personId }, over);
    }
    return {
      result: undefined,
      event: {
        action: isDisabled ? "person.disable" : "person.enable",
        entity: { type: "Membership", id },
        before: { personId, isDisabled: before.disabledAt !== null },
        after: { personId, isDisabled },
      },
    };
  });
}
