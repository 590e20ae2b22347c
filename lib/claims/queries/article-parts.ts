import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import { db } from "@/lib/db/read";
import { coverageOf, type CoveringClaim } from "../coverage";
import { sentenceAt } from "../sentence-at";
import type { ClaimRow, SentenceView } from "../view";
import { claimRowSelect, type RowLookups, toClaimRow } from "./claim-row";

/** The sentences of a revision as they are stored, in order. */
export function findSentences(
  { newsroomId }: ArticleAccess,
  revisionId: string,
) {
  return db.sentence.findMany({
    where: { newsroomId, revisionId },
    orderBy: { number: "asc" },
    select: {
      id: true,
      number: true,
      start: true,
      end: true,
      mark: true,
      markReason: true,
      markedBy: { select: { person: { select: { name: true } } } },
      version: true,
    },
  });
}

type StoredSentence = Awaited<ReturnType<typeof findSentences>>[number];

/** The claims of a revision as their rows need them, in the order of the text. */
export function findClaims(
  { newsroomId, articleId }: ArticleAccess,
  revisionId: string,
  which: Prisma.ClaimWhereInput = {},
) {
  return db.claim.findMany({
    where: { newsroomId, articleId, revisionId, ...which },
    orderBy: [{ start: "asc" }, { end: "desc" }, { id: "asc" }],
    select: claimRowSelect,
  });
}

type StoredClaim = Awaited<ReturnType<typeof findClaims>>[number];

/** Sentences as the workbench shows them, with what their claims make of them. */
export function toSentences(
  sentences: readonly StoredSentence[],
  claims: readonly CoveringClaim[],
): readonly SentenceView[] {
  const forms = coverageOf(sentences, claims);
  return sentences.map((stored, at) => {
    const { id, number, start, end, mark, version } = stored;
    return {
      ...{ id, number, start, end, version },
      coverage: forms[at] ?? "untouched",
      isMarkedNotAClaim: mark === "not_a_claim",
      waiver: waiverOf(stored),
    };
  });
}

function waiverOf({ mark, markReason, markedBy }: StoredSentence) {
  if (mark !== "waived") return null;
  const by = markedBy?.person.name ?? "Somebody";
  return { by, reason: markReason ?? "" };
}

/** Claims as the workbench lists and marks them. */
export function toRows(
  claims: readonly StoredClaim[],
  sentences: readonly StoredSentence[],
  lookups: Omit<RowLookups, "sentenceNumber">,
): readonly ClaimRow[] {
  return claims.map((claim) => {
    const at = sentenceAt(sentences, claim.start);
    const sentenceNumber = sentences[at]?.number ?? 1;
    return toClaimRow(claim, { ...lookups, sentenceNumber });
  });
}
