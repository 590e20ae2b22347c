import { grants, type Role } from "@/lib/access/policy";
import type { Colleague } from "./view";

type Person = {
  readonly personId: string;
  readonly roles: readonly Role[];
};

/** Whether a person may read what is said about an article: who checks and edits, and who wrote it. */
export function mayReadDiscussion(
  { personId, roles }: Person,
  articleAuthorId: string | null,
): boolean {
  return grants(roles, "check") || personId === articleAuthorId;
}

type Member = Colleague & {
  readonly roles: readonly Role[];
  readonly isActive: boolean;
};

/** Who can be mentioned in an article's discussion: everybody who works here and may read it. */
export function colleaguesToMention(
  members: readonly Member[],
  articleAuthorId: string | null,
): readonly Colleague[] {
  return members
    .filter(({ id: personId, roles, isActive }) => {
      const person = { personId, roles };
      return isActive && mayReadDiscussion(person, articleAuthorId);
    })
    .map(({ id, name }) => ({ id, name }));
}

type Settled = {
  readonly parentId: string | null;
  readonly resolvedAt: Date | null;
};

/** Why this comment cannot be resolved, or null when it can. */
export function whyNotResolved({
  parentId,
  resolvedAt,
}: Settled): string | null {
  if (parentId !== null) {
    return "A reply is settled with the comment it answers. Resolve that one.";
  }
  return resolvedAt === null ? null : "This comment is resolved already.";
}

/** Why this comment cannot be opened again, or null when it can. */
export function whyNotReopened({ resolvedAt }: Settled): string | null {
  return resolvedAt === null ? "This comment is open already." : null;
}
