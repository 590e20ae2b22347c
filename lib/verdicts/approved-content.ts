import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/commit";
import type { ApprovedContent } from "./content-hash";

/** What can read claims: a transaction, or `db`. */
type ClaimReader = { readonly claim: Pick<Tx["claim"], "findFirstOrThrow"> };

/** One verdict on one claim of one article. */
export type VerdictKey = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly claimId: string;
  readonly verdictId: string;
};

/**
 * Reads everything that an approval of this verdict says yes to, as it is now: hashed, it is the approval's
 * `contentHash` as long as nothing of it changed. Throws when the claim or the verdict is not there.
 */
export async function readApprovedContent(
  reader: ClaimReader,
  { newsroomId, articleId, claimId, verdictId }: VerdictKey,
): Promise<ApprovedContent> {
  const claim = await reader.claim.findFirstOrThrow({
    where: {
      ...{ newsroomId, articleId, id: claimId },
      verdicts: { some: { id: verdictId } },
    },
    select: {
      ...content,
      verdicts: { ...content.verdicts, where: { id: verdictId } },
    },
  });
  const { revision, verdicts, evidence, ...words } = claim;
  const [found] = verdicts;
  if (!found) throw new RangeError("The verdict was read with its claim.");
  const { rating, ...verdict } = found;
  return {
    claim: words,
    revisionSha256: revision.sha256,
    verdict: {
      ...verdict,
      scaleVersionId: rating.scaleVersionId,
      ratingKey: rating.key,
    },
    evidence,
  };
}

const content = {
  id: true,
  kind: true,
  text: true,
  statementText: true,
  spans: true,
  wording: true,
  speaker: { select: { id: true, name: true } },
  cueSpans: true,
  mentionSpans: true,
  revision: { select: { sha256: true } },
  verdicts: {
    select: {
      id: true,
      number: true,
      basis: true,
      rationale: true,
      wording: true,
      proposedById: true,
      rating: { select: { key: true, scaleVersionId: true } },
    },
  },
  evidence: {
    where: { removedAt: null },
    select: {
      id: true,
      relation: true,
      locator: true,
      excerpt: true,
      note: true,
      doesNotShow: true,
      excerpts: {
        where: { removedAt: null },
        select: {
          snapshotId: true,
          start: true,
          end: true,
          exact: true,
          textSha256: true,
          locator: true,
        },
      },
      source: {
        select: {
          id: true,
          kind: true,
          title: true,
          url: true,
          publisher: true,
          confidentiality: true,
        },
      },
    },
  },
} as const satisfies Prisma.ClaimSelect;
