import type { Tx } from "@/lib/db/commit";
import type { MemberState } from "../rules/roles";

/**
 * Makes changes to a newsroom's members wait for each other until the transaction ends, and reads the members as
 * they then are. Without it two admins could each take the other's role at the same moment and leave nobody.
 * NO KEY UPDATE, so that everybody else's work, which only refers to the newsroom, goes on.
 */
export async function lockMembers(
  tx: Tx,
  newsroomId: string,
): Promise<readonly MemberState[]> {
  await tx.$queryRaw`SELECT 1 FROM "Newsroom" WHERE "id" = ${newsroomId}::uuid FOR NO KEY UPDATE`;
  const rows = await tx.membership.findMany({
    where: { newsroomId },
    select: {
      personId: true,
      roles: true,
      disabledAt: true,
      person: { select: { disabledAt: true } },
    },
  });
  return rows.map(({ personId, roles, disabledAt, person }) => ({
    personId,
    roles,
    isDisabled: disabledAt !== null || person.disabledAt !== null,
  }));
}
