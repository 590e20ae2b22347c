import { grants, type Permission, type Role } from "@/lib/access/policy";
import { partTaken, type Participation } from "@/lib/claims/rules/part-taken";
import type { Tx } from "@/lib/db/commit";

/** Somebody of the newsroom who works there. */
export type Colleague = {
  readonly id: string;
  readonly roles: readonly Role[];
};

/** Who may look at a claim with this permission: they took no part in it. */
export function withoutPart(
  facts: Participation,
  colleagues: readonly Colleague[],
  permission: Permission,
): readonly string[] {
  return colleagues
    .filter(({ id, roles }) => {
      return grants(roles, permission) && partTaken(facts, id) === null;
    })
    .map(({ id }) => id);
}

/** Everybody who works in the newsroom now. */
export async function findColleagues(
  tx: Tx,
  newsroomId: string,
): Promise<readonly Colleague[]> {
  const active = { disabledAt: null };
  const members = await tx.membership.findMany({
    where: { newsroomId, ...active, person: active },
    select: { personId: true, roles: true },
  });
  return members.map(({ personId: id, roles }) => ({ id, roles }));
}
