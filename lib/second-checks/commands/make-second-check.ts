import type { ArticleAccess } from "@/lib/access/article-access";
import {
  type ClaimChanged,
  decideFor,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "@/lib/claims/commands/locked-claim";
import type { Participation } from "@/lib/claims/rules/part-taken";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { readPolicy, policySelect } from "@/lib/policies/stored-policy";
import { ratingInUse } from "@/lib/verdicts/commands/rating-in-use";
import type { MakeSecondCheck } from "../schema";
import { tellWhoMay } from "./open-second-check";

/**
 * Says what a second person found who did not see the first verdict. The same rating, and for a quote the same
 * wording: the verdict goes on to its approval. Anything else: the claim is disputed, what the second person found is
 * a verdict too, and from now on everybody sees both. The evidence is the first checker's, so none is asked for here:
 * whoever added some would have taken part.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence; INVALID_INPUT for a rating that is not in
 * use, or for a wording where nobody is quoted.
 */
export function makeSecondCheck(
  access: ArticleAccess<"check">,
  input: MakeSecondCheck,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockClaim(tx, access, input);
    // Who may look is asked before anything is compared.
    decideFor(access.actor, claim.facts, "agree");
    requireQuote(claim, input);
    const check = await findOpen(tx, access, claim);
    const agrees = await isSame(tx, check.verdict, input);
    const event = agrees ? "agree" : "differ";
    const status = decideFor(access.actor, claim.facts, event);
    const found = { checkId: check.id, agrees, input, stamp };
    const after = await keep(tx, claim, { ...found, access });
    await tellNext(tx, claim, { ...found, access });
    const { personId: statusById } = access.actor;
    const moved = agrees
      ? {}
      : { statusNote: null, statusById, statusAt: stamp.at };
    return writeClaim(tx, claim, {
      action: `second_check.${event}`,
      at: stamp.at,
      data: { status, ...moved },
      before: { status: claim.row.status },
      after: { status, ...after },
    });
  });
}

/** The rules said that there is one. */
function findOpen(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { row }: LockedClaim,
) {
  return tx.secondCheck.findFirstOrThrow({
    where: {
      ...{ newsroomId, articleId, claimId: row.id },
      ...{ doneAt: null, voidedAt: null },
    },
    select: {
      id: true,
      verdict: {
        select: {
          newsroomId: true,
          wording: true,
          rating: { select: ratingSelect },
        },
      },
    },
  });
}

const ratingSelect = {
  key: true,
  scaleVersion: { select: { scaleId: true } },
} as const;

type FirstVerdict = Awaited<ReturnType<typeof findOpen>>["verdict"];

/** A rating is the same by key and scale: a scale may have had a new version since. */
async function isSame(
  tx: Tx,
  { newsroomId, wording, rating }: FirstVerdict,
  input: MakeSecondCheck,
): Promise<boolean> {
  const second = await tx.rating.findFirst({
    where: { newsroomId, id: input.ratingId },
    select: ratingSelect,
  });
  return (
    wording === input.wording &&
    rating.key === second?.key &&
    rating.scaleVersion.scaleId === second.scaleVersion.scaleId
  );
}

function requireQuote({ row }: LockedClaim, { wording }: MakeSecondCheck) {
  if (row.kind === "quote" || wording === null) return;
  const message = "Only a quote's words are compared with a record.";
  throw new AppError("INVALID_INPUT", message, {
    fields: { wording: message },
  });
}

type Found = {
  readonly access: ArticleAccess<"check">;
  readonly checkId: string;
  readonly agrees: boolean;
  readonly input: MakeSecondCheck;
  readonly stamp: Stamp;
};

/** Keeps what was found with the check, and as a verdict of its own when it differs. */
async function keep(tx: Tx, { row, latestVerdict }: LockedClaim, found: Found) {
  const { access, checkId, agrees, input, stamp } = found;
  const { newsroomId, articleId, id: claimId } = row;
  const { personId } = access.actor;
  const { ratingId, basis, rationale, wording } = input;
  const { key, label } = await ratingInUse(tx, newsroomId, ratingId);
  const finding = { ratingId, basis, rationale, wording };
  const stored = await tx.policy.findUnique({
    where: { newsroomId },
    select: policySelect,
  });
  await tx.secondCheck.update({
    where: { newsroomId_id: { newsroomId, id: checkId } },
    data: {
      ...finding,
      agrees,
      checkerId: personId,
      sawEvidence: readPolicy(stored).secondCheckSources,
      doneAt: stamp.at,
    },
  });
  const said = { secondCheckId: checkId, rating: key, label, basis };
  if (agrees) return said;
  const id = stamp.newId();
  const number = (latestVerdict?.number ?? 0) + 1;
  await tx.verdict.create({
    data: {
      ...{ newsroomId, articleId, claimId, id, number },
      ...finding,
      proposedById: personId,
      createdAt: stamp.at,
    },
  });
  return { ...said, verdictId: id, number };
}

/** Agreed: an editor may approve. Differed: a third person has to look. */
async function tellNext(tx: Tx, claim: LockedClaim, found: Found) {
  const { access, agrees, stamp } = found;
  const secondCheckerIds = [
    ...claim.facts.secondCheckerIds,
    access.actor.personId,
  ];
  const facts: Participation = { ...claim.facts, secondCheckerIds };
  const kind = agrees ? "approval_asked" : "disputed";
  await tellWhoMay(tx, { claim, facts, kind, stamp });
}
