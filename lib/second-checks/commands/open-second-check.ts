import type { LockedClaim } from "@/lib/claims/commands/locked-claim";
import type { Participation } from "@/lib/claims/rules/part-taken";
import type { Stamp, Tx } from "@/lib/db/commit";
import { notify } from "@/lib/notifications/commands/notify";
import type { Policy } from "@/lib/policies/rules";
import { lotOf } from "../lot";
import { findColleagues, withoutPart } from "../people";
import { secondCheckDemanded } from "../rules";

/** A verdict that was proposed this moment. */
export type ProposedVerdict = {
  readonly id: string;
  readonly number: number;
  readonly ratingKey: string;
  readonly proposedById: string;
};

/** What a verdict waits for next: what the policy says, the approval, or a third person. */
export type NextLook = "policy" | "approval" | "third";

type Proposal = {
  readonly claim: LockedClaim;
  readonly verdict: ProposedVerdict;
  readonly policy: Policy;
  readonly stamp: Stamp;
  readonly next: NextLook;
};

/**
 * Asks for what a new verdict waits for: its second check, when the policy demands one, its approval, or a third
 * person. Part of the command that adds it, in its transaction; those who can do it are told.
 */
export async function askForNextLook(
  tx: Tx,
  proposal: Proposal,
): Promise<void> {
  const { claim, verdict, stamp, next } = proposal;
  const reason = next === "policy" ? whyCheckedTwice(proposal) : null;
  if (reason !== null) await openCheck(tx, proposal, reason);
  const proposerIds = [...claim.facts.proposerIds, verdict.proposedById];
  const facts = { ...claim.facts, proposerIds };
  const kind = kindOf(next, reason);
  await tellWhoMay(tx, { claim, facts, kind, stamp });
}

function whyCheckedTwice({ claim, verdict, policy }: Proposal): string | null {
  const lot = lotOf(claim.row.id, verdict.number);
  return secondCheckDemanded(policy, { ratingKey: verdict.ratingKey, lot });
}

function kindOf(next: NextLook, reason: string | null): Telling["kind"] {
  if (next === "third") return "disputed";
  return reason === null ? "approval_asked" : "second_check_asked";
}

async function openCheck(
  tx: Tx,
  { claim, verdict, stamp }: Proposal,
  reason: string,
): Promise<void> {
  const { newsroomId, articleId, id: claimId } = claim.row;
  await tx.secondCheck.create({
    data: {
      ...{ newsroomId, articleId, claimId, reason },
      id: stamp.newId(),
      verdictId: verdict.id,
      createdAt: stamp.at,
    },
  });
}

type Telling = {
  readonly claim: LockedClaim;
  /** Who took part, this moment's work included. */
  readonly facts: Participation;
  readonly kind: "approval_asked" | "second_check_asked" | "disputed";
  readonly stamp: Stamp;
};

/** Tells those who took no part that a claim waits for them: editors of an approval, checkers of the rest. */
export async function tellWhoMay(
  tx: Tx,
  { claim, facts, kind, stamp }: Telling,
): Promise<void> {
  const { newsroomId, articleId, id: claimId } = claim.row;
  const permission = kind === "approval_asked" ? "decide" : "check";
  const colleagues = await findColleagues(tx, newsroomId);
  const to = withoutPart(facts, colleagues, permission);
  await notify(tx, stamp, { kind, to, articleId, claimId });
}
