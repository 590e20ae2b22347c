import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { Place } from "../place";
import type { SplitClaim } from "../schema";
import { cutSpans } from "../spans";
import { copyEvidence } from "./copied-evidence";
import { type ClaimChanged, writeClaim } from "./locked-claim";
import {
  findWithin,
  lockCurrentText,
  placeData,
  placeOrThrow,
} from "./placing";
import { moveTo, wordingOf } from "./reshape-claim";
import { setBack } from "./set-back";
import { lockShaped, pairs, type ShapedClaim } from "./shaped-claim";

/** The first part, which is the claim as it was, and the second, which is new. */
export type ClaimSplit = ClaimChanged & { readonly cutOffId: string };

/**
 * Cuts a claim in two at a word. The first part keeps id, evidence, verdicts and history; the second is a new open
 * claim with copies of the evidence. A verdict that stood was on both parts, so it becomes stale.
 *
 * @throws AppError as `reshapeClaim`; INVALID_INPUT when one part would hold no words; FORBIDDEN also for a secret
 * source that is not this person's to hand on.
 */
export function splitClaim(
  access: ArticleAccess<"check">,
  input: SplitClaim,
  stamp: Stamp,
): Promise<ClaimSplit> {
  return commit(stamp, async (tx) => {
    const current = await lockCurrentText(tx, access);
    const claim = await lockShaped(tx, access, { input, current });
    const parts = partsOrThrow(current.text, claim, input.at);
    const cause = { stamp, reason: "The claim was cut in two." };
    const status = await setBack(tx, claim, cause);
    const { first, second: place } = parts;
    const moved = await moveTo(tx, access, { claim, place: first, stamp });
    const cutOffId = await makeSecond(tx, access, { claim, place, stamp });
    const { result, event } = await writeClaim(tx, claim, {
      action: "claim.split",
      at: stamp.at,
      data: { ...moved.data, ...status },
      before: { spans: pairs(claim.spans), ...wordingOf(claim) },
      after: { spans: first.spans, cutOffId, ...moved.told },
    });
    return { result: { ...result, cutOffId }, event };
  });
}

function partsOrThrow(text: string, { spans }: ShapedClaim, at: number) {
  const parts = cutSpans(spans, at);
  if (parts === null) {
    const message = "One part would hold no words. Cut before another word.";
    throw new AppError("INVALID_INPUT", message, { fields: { at: message } });
  }
  return {
    first: placeOrThrow(text, parts[0]),
    second: placeOrThrow(text, parts[1]),
  };
}

type Second = {
  readonly claim: ShapedClaim;
  readonly place: Place;
  readonly stamp: Stamp;
};

async function makeSecond(
  tx: Tx,
  access: ArticleAccess,
  { claim, place, stamp }: Second,
): Promise<string> {
  const { newsroomId, articleId, revisionId, kind, speakerId } = claim.row;
  const placed = { revisionId, kind, place, own: [] };
  const within = await findWithin(tx, access, placed);
  const id = stamp.newId();
  const { cueSpans, mentionSpans, kinds, checkWorthiness } = claim.standing;
  await tx.claim.create({
    data: {
      ...{ newsroomId, articleId, id, revisionId, kind, speakerId },
      ...placeData(place),
      cueSpans: cueSpans ?? [],
      mentionSpans: mentionSpans ?? [],
      ...{ kinds, checkWorthiness, quoteType: claim.row.quoteType },
      ...{ origin: "hand", status: "open", splitFromId: claim.row.id },
      withinId: within?.id ?? null,
      statusById: stamp.actorId,
      ...{ statusAt: stamp.at, createdAt: stamp.at, updatedAt: stamp.at },
    },
  });
  await copyEvidence(tx, access, { from: claim.row.id, to: id, stamp });
  return id;
}
