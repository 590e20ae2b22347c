import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { grants, type Role } from "@/lib/access/policy";
import { db } from "@/lib/db/read";
import type { PersonRef } from "../view";

/** Somebody of the newsroom, whether or not they still work there. */
export type Member = PersonRef & {
  readonly roles: readonly Role[];
  readonly isActive: boolean;
};

/** Everybody who is or was in the newsroom, by name. */
export async function loadMembers(
  access: NewsroomAccess | ArticleAccess | SourceAccess,
): Promise<readonly Member[]> {
  const rows = await db.membership.findMany({
    where: { newsroomId: access.newsroomId },
    select: {
      personId: true,
      roles: true,
      disabledAt: true,
      person: { select: { name: true, disabledAt: true } },
    },
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
  });
  return rows.map(({ personId, roles, disabledAt, person }) => ({
    id: personId,
    name: person.name,
    roles,
    isActive: disabledAt === null && person.disabledAt === null,
  }));
}

/** Finds who a record names by id. */
export type NameOf = (personId: string) => PersonRef;

/** Looks people up in what was loaded. Whoever is named in a record is or was a member, so all are found. */
export function namesIn(members: readonly Member[]): NameOf {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? "Somebody" });
}

/** Who can be given a claim to check. */
export function checkersIn(members: readonly Member[]): readonly PersonRef[] {
  return members
    .filter(({ roles, isActive }) => isActive && grants(roles, "check"))
    .map(({ id, name }) => ({ id, name }));
}

/** Who can be given a claim to check, by name. */
export async function listCheckers(
  access: NewsroomAccess,
): Promise<readonly PersonRef[]> {
  return checkersIn(await loadMembers(access));
}
