import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { Span } from "@/lib/text";
import { whyNotReshaped } from "../rules/by-hand";
import { readSpans } from "../stored-spans";
import { lockClaim, type LockedClaim } from "./locked-claim";
import { type CurrentText, refuseOldText } from "./placing";

/** A locked claim with the place it has, ready to be given another one. */
export type ShapedClaim = LockedClaim & {
  readonly spans: readonly Span[];
  readonly standing: Standing;
};

const select = {
  spans: true,
  cueSpans: true,
  mentionSpans: true,
  kinds: true,
  checkWorthiness: true,
  comments: {
    where: { isBlocking: true, resolvedAt: null },
    select: { id: true },
  },
} as const satisfies Prisma.ClaimSelect;

type Standing = Prisma.ClaimGetPayload<{ select: typeof select }>;

type Shape = {
  readonly input: { readonly claimId: string; readonly version: number };
  readonly current: CurrentText;
};

/**
 * Locks a claim whose words are about to change.
 *
 * @throws AppError NOT_FOUND, CONFLICT also when the article has a newer text; FORBIDDEN with the rule's sentence.
 */
export async function lockShaped(
  tx: Tx,
  access: ArticleAccess,
  { input, current }: Shape,
): Promise<ShapedClaim> {
  const claim = await lockClaim(tx, access, input);
  const refusal = whyNotReshaped(claim.row.status);
  if (refusal !== null) throw new AppError("FORBIDDEN", refusal);
  refuseOldText(current, claim.row.revisionId);
  const { newsroomId, id } = claim.row;
  const standing = await tx.claim.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select,
  });
  return { ...claim, spans: readSpans(standing.spans), standing };
}

/** Spans as an event keeps them: pairs. */
export function pairs(spans: readonly Span[]): readonly (readonly number[])[] {
  return spans.map(({ start, end }) => [start, end]);
}
