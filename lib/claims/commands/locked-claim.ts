import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import type { JsonValue } from "@/lib/audit/canonical";
import type { AuditEntry, Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { factsOf, openEndsSelect } from "../facts";
import { type ClaimEvent, type ClaimFacts, decide } from "../rules";
import type { ClaimStatus } from "../statuses";

/** What a screen needs to go on after a change. */
export type ClaimChanged = {
  readonly claimId: string;
  readonly status: ClaimStatus;
  readonly version: number;
};

/** A claim that nobody else changes until the transaction ends, with all that rules ask of it. */
export type LockedClaim = {
  readonly row: ClaimRecord;
  readonly facts: ClaimFacts;
  readonly latestVerdict: ClaimRecord["verdicts"][number] | null;
  /** Pieces of evidence that were not removed. */
  readonly evidenceCount: number;
};

const select = {
  newsroomId: true,
  articleId: true,
  id: true,
  revisionId: true,
  kind: true,
  status: true,
  statementText: true,
  withinId: true,
  speakerId: true,
  wording: true,
  quoteType: true,
  assigneeId: true,
  dueAt: true,
  version: true,
  article: { select: { authorId: true } },
  speaker: { select: { name: true } },
  verdicts: {
    orderBy: { number: "desc" },
    select: {
      id: true,
      number: true,
      ratingId: true,
      basis: true,
      rationale: true,
      proposedById: true,
    },
  },
  evidence: { select: { contributorIds: true, removedAt: true } },
  ...openEndsSelect,
} as const satisfies Prisma.ClaimSelect;

type ClaimRecord = Prisma.ClaimGetPayload<{ select: typeof select }>;

/**
 * Locks one claim of the article and reads it, in that order, so that what is read is what is locked.
 *
 * @throws AppError NOT_FOUND for a claim of another article; CONFLICT when it is not the version that was shown. So a
 * status that moved under the person is always a conflict, and a refusal by the rules is about what they saw.
 */
export async function lockClaim(
  tx: Tx,
  access: ArticleAccess,
  input: { readonly claimId: string; readonly version: number },
): Promise<LockedClaim> {
  const { newsroomId, articleId } = access;
  const key = { newsroomId, articleId, id: input.claimId };
  await lockVersion(tx, { type: "Claim", ...key }, input.version);
  const row = await tx.claim.findFirstOrThrow({ where: key, select });
  return {
    row,
    facts: factsOf(row),
    latestVerdict: row.verdicts[0] ?? null,
    evidenceCount: row.evidence.filter((piece) => !piece.removedAt).length,
  };
}

/**
 * The status a claim comes to when this person makes this happen.
 *
 * @throws AppError FORBIDDEN with the rule's own sentence.
 */
export function decideFor(
  actor: Actor,
  facts: ClaimFacts,
  event: ClaimEvent,
): ClaimStatus {
  const decision = decide(facts, event, actor);
  if (!decision.ok) throw new AppError("FORBIDDEN", decision.why);
  return decision.to;
}

/** What a command changes of a claim, and how its log line reads. */
export type ClaimChange = {
  readonly action: string;
  readonly data: Prisma.ClaimUncheckedUpdateInput;
  readonly before: JsonValue;
  readonly after: JsonValue;
  readonly at: Date;
};

/** Writes the change of a locked claim, one version on; what comes back is what `commit` wants. */
export async function writeClaim(
  tx: Tx,
  claim: LockedClaim,
  change: ClaimChange,
): Promise<{ result: ClaimChanged; event: AuditEntry }> {
  const { newsroomId, articleId, id } = claim.row;
  const { status, version } = await tx.claim.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: {
      ...change.data,
      updatedAt: change.at,
      version: { increment: 1 },
    },
    select: { status: true, version: true },
  });
  const { action, before, after } = change;
  const entity = { type: "Claim", id } as const;
  return {
    result: { claimId: id, status, version },
    event: { action, entity, articleId, claimId: id, before, after },
  };
}
