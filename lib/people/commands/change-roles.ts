import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { lastAdminFault } from "../rules/roles";
import type { ChangeRoles } from "../schema";
import { lockMembers } from "./lock-members";

/**
 * Gives a member other roles. They hold from the member's next request.
 *
 * @throws AppError CONFLICT when somebody changed the member meanwhile; FORBIDDEN when no admin would be left;
 *   NOT_FOUND when the person is not in this newsroom.
 */
export function changeRoles(
  access: NewsroomAccess<"administer">,
  input: ChangeRoles,
  stamp: Stamp,
): Promise<void> {
  const { newsroomId } = access;
  const { personId, roles, version } = input;
  return commit(stamp, async (tx) => {
    const members = await lockMembers(tx, newsroomId);
    const where = { newsroomId_personId: { newsroomId, personId } };
    const { id, ...before } = await tx.membership.findUniqueOrThrow({ where });
    await lockVersion(tx, { type: "Membership", newsroomId, id }, version);
    const isDisabled = before.disabledAt !== null;
    const fault = lastAdminFault(members, { personId, roles, isDisabled });
    if (fault) throw new AppError("FORBIDDEN", fault);
    await tx.membership.update({
      where,
      data: { roles: [...roles], version: { increment: 1 } },
    });
    return {
      result: undefined,
      event: {
        action: "person.change-roles",
        entity: { type: "Membership", id },
        before: { personId, roles: before.roles },
        after: { personId, roles },
      },
    };
  });
}
