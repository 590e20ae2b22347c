import type { Prisma } from "@/generated/prisma/client";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { loadPolicy } from "@/lib/policies/queries";
import { openCheck } from "@/lib/second-checks/stored-check";

/**
 * The evidence that counts now, and that this person may see, in the database's words: not removed, of no withdrawn
 * claim, and not sealed by a second check that still waits, unless they worked on it themselves.
 */
export async function whereEvidence(
  access: NewsroomAccess | SourceAccess,
): Promise<Prisma.EvidenceWhereInput> {
  const { newsroomId, actor } = access;
  const { secondCheckSources } = await loadPolicy(access);
  const counts = {
    ...{ newsroomId, removedAt: null },
    claim: { status: { not: "withdrawn" } },
  } as const satisfies Prisma.EvidenceWhereInput;
  if (secondCheckSources) return counts;
  return {
    ...counts,
    OR: [
      { contributorIds: { has: actor.personId } },
      { claim: { secondChecks: { none: openCheck } } },
    ],
  };
}
