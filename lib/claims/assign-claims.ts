import { articleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { moveClaim, setDueDate } from "./commands";
import type { AssignClaims } from "./schema";

/** What became of several claims that were to be given to somebody. */
export type Assigned = {
  readonly assigned: number;
  /** Those that stayed as they were, and the sentence that says why. */
  readonly refused: readonly {
    readonly claimId: string;
    readonly why: string;
  }[];
};

/**
 * Gives several claims to one person, each as if it were assigned alone, with an audit row of its own: what somebody
 * changed meanwhile, or what cannot be assigned, stays as it is and is told, and the rest goes through.
 *
 * @throws whatever is not about one claim: the database gone, a person who cannot check.
 */
export async function assignClaims(
  { actor }: NewsroomAccess<"decide">,
  input: AssignClaims,
  stamp: Stamp,
): Promise<Assigned> {
  const { assigneeId, dueAt } = input;
  const refused: { claimId: string; why: string }[] = [];
  // One after the other: two at once would wait for the audit log's head anyway.
  for (const { articleId, claimId, version } of input.claims) {
    const ids = { articleId, claimId };
    try {
      const access = await articleAccess(actor, articleId, "check");
      const event = "assign" as const;
      const move = {
        ...ids,
        version,
        event,
        note: "",
        take: false,
        assigneeId,
      };
      const moved = await moveClaim(access, move, stamp);
      if (dueAt === null) continue;
      await setDueDate(
        access,
        { ...ids, version: moved.version, dueAt },
        stamp,
      );
    } catch (error) {
      if (!isOfOneClaim(error)) throw error;
      refused.push({ claimId, why: error.message });
    }
  }
  return { assigned: input.claims.length - refused.length, refused };
}

function isOfOneClaim(error: unknown): error is AppError {
  return (
    error instanceof AppError &&
    ["NOT_FOUND", "CONFLICT", "FORBIDDEN"].includes(error.code)
  );
}
