import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "./policy";

/**
 * Which sources a person may know of: all but secret ones, and of those what they added, what is on a claim they check,
 * and as an editor every one. The same as `maySeeSource`, for the database.
 */
export function visibleSources(
  actor: Pick<Actor, "newsroomId" | "personId" | "roles">,
): Prisma.SourceWhereInput {
  const { newsroomId, personId, roles } = actor;
  if (roles.includes("editor")) return { newsroomId };
  return {
    newsroomId,
    OR: [
      { confidentiality: { not: "secret" } },
      { addedById: personId },
      {
        evidence: {
          some: { claim: { assigneeId: personId }, removedAt: null },
        },
      },
    ],
  };
}
