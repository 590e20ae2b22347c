import type { ArticleAccess } from "@/lib/access/article-access";
import { claimTrail } from "@/lib/audit/queries";
import { db } from "@/lib/db/read";
import { claimThreads } from "@/lib/discussion/queries";
import { mayReadDiscussion } from "@/lib/discussion/rules";
import { AppError } from "@/lib/errors";
import { toCheckViews } from "@/lib/second-checks/check-view";
import { loadSeal } from "@/lib/second-checks/queries";
import { isSealedFor } from "@/lib/second-checks/rules";
import { sliceSpan } from "@/lib/text";
import { loadRatings, type NewsroomRatings } from "@/lib/verdicts/queries";
import { approversFor, movesFor } from "../choices";
import { factsOf } from "../facts";
import { readSpans } from "../stored-spans";
import { readSuggestion } from "../stored-suggestion";
import type {
  ApprovalView,
  ClaimDetail,
  QuestionView,
  VerdictView,
} from "../view";
import { evidenceOf } from "./claim-evidence";
import { claimSelect, type StoredClaim } from "./stored-claim";
import { toClaimRow } from "./claim-row";
import { loadMembers, type NameOf, namesIn } from "./members";

/**
 * One claim, whole, for the inspector: as this person may see it and with what they may do to it.
 *
 * @throws AppError NOT_FOUND for a claim of another article.
 */
export async function loadClaimDetail(
  access: ArticleAccess,
  claimId: string,
): Promise<ClaimDetail> {
  const [claim, members, ratings, seal] = await Promise.all([
    findClaim(access, claimId),
    loadMembers(access),
    loadRatings(access),
    loadSeal(access),
  ]);
  const nameOf = namesIn(members);
  const { text } = claim.revision;
  const [sentenceNumber, evidence, history, threads] = await Promise.all([
    numberOfSentence(claim),
    evidenceOf(claim, { access, nameOf, seal }),
    claimTrail(access, claimId, { nameOf, seal, text }),
    mayReadDiscussion(access.actor, claim.article.authorId)
      ? claimThreads(access, claimId, nameOf)
      : null,
  ]);
  const facts = factsOf(claim);
  const { actor } = access;
  const { personId: viewerId } = actor;
  const { faces } = ratings;
  const lookups = { nameOf, faces, sentenceNumber, viewerId };
  const [newest] = claim.verdicts;
  return {
    claim: toClaimRow({ ...claim, verdicts: newest ? [newest] : [] }, lookups),
    cueText: wordsAt(claim.revision.text, claim.cueSpans),
    mentionText: wordsAt(claim.revision.text, claim.mentionSpans),
    quoteType: claim.quoteType,
    suggestion: readSuggestion(claim.suggestion),
    statusNote: claim.statusNote,
    statusBy: claim.statusById === null ? null : nameOf(claim.statusById),
    statusAt: claim.statusAt.toISOString(),
    ...kinOf(claim),
    ...evidence,
    questions: claim.questions.map((one) => toQuestion(one, nameOf)),
    verdicts: claim.verdicts
      .filter((one) => !isSealedFor(claim.secondChecks, one, viewerId))
      .map((one) => toVerdict(one, { nameOf, ratings })),
    secondChecks: toCheckViews(claim.secondChecks, lookups),
    approvals: claim.approvals.map((one) => toApproval(one, nameOf)),
    moves: movesFor(facts, actor),
    approvers: approversFor(facts, members),
    history,
    threads,
  };
}

/** The claims it has to do with: those inside it, the one it was joined to, the one it was cut from. */
function kinOf({ inside, mergedIntoId, splitFromId }: StoredClaim) {
  return { insideIds: inside.map(({ id }) => id), mergedIntoId, splitFromId };
}

async function findClaim(
  { newsroomId, articleId }: ArticleAccess,
  id: string,
): Promise<StoredClaim> {
  const where = { newsroomId, articleId, id };
  const claim = await db.claim.findFirst({ where, select: claimSelect });
  if (claim) return claim;
  throw new AppError(
    "NOT_FOUND",
    "There is no such claim in this article. Look for it in the outline.",
  );
}

async function numberOfSentence(claim: StoredClaim): Promise<number> {
  const { newsroomId, revisionId, start } = claim;
  const sentence = await db.sentence.findFirst({
    where: { newsroomId, revisionId, start: { lte: start } },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return sentence?.number ?? 1;
}

/** The article's words at stored spans; null when there are none. */
function wordsAt(text: string, stored: unknown): string | null {
  const words = readSpans(stored).map((span) => sliceSpan(text, span));
  return words.length > 0 ? words.join(" … ") : null;
}

type VerdictLookups = {
  readonly nameOf: NameOf;
  readonly ratings: NewsroomRatings;
};

function toVerdict(
  stored: StoredClaim["verdicts"][number],
  { nameOf, ratings }: VerdictLookups,
): VerdictView {
  const rating = ratings.faces.get(stored.ratingId);
  const origin = ratings.origins.get(stored.ratingId);
  // A verdict's rating is of its own newsroom: the foreign key says so.
  if (!rating || !origin) throw new RangeError("A verdict without its rating.");
  const { id, number, basis, rationale, wording, proposedById } = stored;
  return {
    ...{ id, number, rating, ...origin, basis, rationale, wording },
    proposedBy: nameOf(proposedById),
    createdAt: stored.createdAt.toISOString(),
  };
}

function toApproval(
  stored: StoredClaim["approvals"][number],
  nameOf: NameOf,
): ApprovalView {
  return {
    approvedBy: nameOf(stored.approvedById),
    verdictNumber: stored.verdict.number,
    createdAt: stored.createdAt.toISOString(),
    voidedAt: stored.voidedAt?.toISOString() ?? null,
    voidedReason: stored.voidedReason,
  };
}

function toQuestion(
  stored: StoredClaim["questions"][number],
  nameOf: NameOf,
): QuestionView {
  const { id, text, askedOf, askedOfName, answer, answeredById } = stored;
  const { answeredAt } = stored;
  const isAnswered = answer !== null && answeredById && answeredAt;
  return {
    ...{ id, text, askedOf, askedOfName },
    dueAt: stored.dueAt?.toISOString() ?? null,
    askedBy: nameOf(stored.askedById),
    askedAt: stored.askedAt.toISOString(),
    answer: isAnswered
      ? {
          text: answer,
          by: nameOf(answeredById),
          at: answeredAt.toISOString(),
        }
      : null,
  };
}
