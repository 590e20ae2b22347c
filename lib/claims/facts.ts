import type { ClaimFacts } from "./rules";
import type { ClaimStatus } from "./statuses";

/** A claim as it is read for a decision about it: verdicts and evidence whole, also what was removed. */
export type DecidableClaim = {
  readonly status: ClaimStatus;
  readonly assigneeId: string | null;
  readonly article: { readonly authorId: string | null };
  readonly verdicts: readonly { readonly proposedById: string }[];
  readonly evidence: readonly { readonly contributorIds: readonly string[] }[];
  readonly secondChecks: readonly {
    readonly checkerId: string | null;
    readonly doneAt: Date | null;
    readonly voidedAt: Date | null;
  }[];
  /** Only those that hold an approval up. */
  readonly comments: readonly unknown[];
  /** Claims that were joined to it: whoever took part in them took part in it. */
  readonly absorbed: readonly Parted[];
};

/** What of a claim says who took part in it. */
type Parted = {
  readonly verdicts: readonly { readonly proposedById: string }[];
  readonly evidence: readonly { readonly contributorIds: readonly string[] }[];
  readonly secondChecks: readonly { readonly checkerId: string | null }[];
};

/** What a query reads of a claim besides, for `factsOf`. */
export const openEndsSelect = {
  secondChecks: {
    select: { checkerId: true, doneAt: true, voidedAt: true },
  },
  comments: {
    where: { isBlocking: true, resolvedAt: null },
    select: { id: true },
  },
  absorbed: {
    select: {
      verdicts: { select: { proposedById: true } },
      evidence: { select: { contributorIds: true } },
      secondChecks: { select: { checkerId: true } },
    },
  },
} as const;

/** What the rules ask of a claim. Who worked on evidence that was removed since took part all the same. */
export function factsOf(claim: DecidableClaim): ClaimFacts {
  const all: readonly Parted[] = [claim, ...claim.absorbed];
  return {
    status: claim.status,
    assigneeId: claim.assigneeId,
    articleAuthorId: claim.article.authorId,
    proposerIds: all.flatMap(({ verdicts }) =>
      verdicts.map(({ proposedById }) => proposedById),
    ),
    contributorIds: all.flatMap(({ evidence }) =>
      evidence.flatMap(({ contributorIds }) => contributorIds),
    ),
    hasVerdict: claim.verdicts.length > 0,
    secondCheckerIds: all.flatMap(({ secondChecks }) =>
      secondChecks.flatMap(({ checkerId }) => checkerId ?? []),
    ),
    isSecondCheckOpen: claim.secondChecks.some(
      ({ doneAt, voidedAt }) => doneAt === null && voidedAt === null,
    ),
    blockingComments: claim.comments.length,
  };
}
