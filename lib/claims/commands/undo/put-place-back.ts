import { z } from "zod";
import type { Tx } from "@/lib/db/commit";
import { standingStatuses } from "../../rules";
import { claimStatuses, quoteWordings } from "../../statuses";
import { lockCurrentText, placeOrThrow } from "../placing";
import { moveTo } from "../reshape-claim";
import {
  changedSince,
  type PutBack,
  type PuttingBack,
  withdrawn,
} from "./put-back";

const place = z.object({
  spans: z.array(z.tuple([z.int(), z.int()])),
  wording: z.enum(quoteWordings).optional(),
});
const letOut = z.object({ letOut: z.array(z.uuid()).default([]) });

/**
 * The words as they were. A verdict that became stale by the change stays so: its approval is void for good, and to
 * confirm it again is one step.
 */
export async function putPlaceBack(
  tx: Tx,
  { access, claim, done, stamp }: PuttingBack,
  absorbed: readonly string[] = [],
): Promise<PutBack> {
  const { text } = await lockCurrentText(tx, access);
  const { spans, wording } = place.parse(done.before);
  const back = placeOrThrow(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );
  const moved = await moveTo(tx, access, {
    ...{ claim, place: back, stamp, absorbed },
  });
  const { newsroomId, id } = claim.row;
  await tx.claim.updateMany({
    where: {
      newsroomId,
      id: { in: letOut.parse(done.after).letOut },
      withinId: null,
    },
    data: {
      ...{ withinId: id, updatedAt: stamp.at },
      version: { increment: 1 },
    },
  });
  return { ...moved.data, wording: wording ?? null };
}

const split = z.object({ cutOffId: z.uuid() });

/** The second part is withdrawn, if nobody worked on it since, and the first has all the words again. */
export async function putSplitBack(
  tx: Tx,
  parts: PuttingBack,
): Promise<PutBack> {
  const { claim, done, stamp } = parts;
  const { newsroomId, articleId, id: splitFromId } = claim.row;
  const { cutOffId } = split.parse(done.after);
  const { count } = await tx.claim.updateMany({
    where: {
      ...{ newsroomId, articleId, id: cutOffId, splitFromId },
      ...{ version: 1, status: "open" },
    },
    data: {
      ...withdrawn(stamp),
      updatedAt: stamp.at,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw changedSince();
  return putPlaceBack(tx, parts);
}

const wasJoined = z.object({ absorbedStatus: z.enum(claimStatuses) });
const joined = z.object({
  absorbedId: z.uuid(),
  copies: z.array(z.uuid()).default([]),
  inside: z.array(z.uuid()).default([]),
  chained: z.array(z.uuid()).default([]),
});

/** Two claims again. Evidence that was copied is taken off; a verdict that stood on either stays stale. */
export async function putMergeBack(
  tx: Tx,
  parts: PuttingBack,
): Promise<PutBack> {
  const { claim, done, stamp } = parts;
  const { newsroomId, articleId, id: keepId } = claim.row;
  const { absorbedStatus } = wasJoined.parse(done.before);
  const { absorbedId, copies, inside, chained } = joined.parse(done.after);
  const stood = standingStatuses.includes(absorbedStatus);
  const next = { updatedAt: stamp.at, version: { increment: 1 } };
  const { count } = await tx.claim.updateMany({
    where: {
      ...{ newsroomId, articleId, id: absorbedId, mergedIntoId: keepId },
      updatedAt: done.at,
    },
    data: {
      ...{ status: stood ? "stale" : absorbedStatus, mergedIntoId: null },
      ...{ statusNote: "Joined, and taken back.", statusById: stamp.actorId },
      ...{ statusAt: stamp.at, ...next },
    },
  });
  if (count === 0) throw changedSince();
  const back = { newsroomId, articleId };
  await tx.claim.updateMany({
    where: { ...back, id: { in: inside }, withinId: keepId },
    data: { withinId: absorbedId, ...next },
  });
  await tx.claim.updateMany({
    where: { ...back, id: { in: chained }, mergedIntoId: keepId },
    data: { mergedIntoId: absorbedId, ...next },
  });
  await tx.evidence.updateMany({
    where: { newsroomId, claimId: keepId, id: { in: copies } },
    data: { removedAt: stamp.at, version: { increment: 1 } },
  });
  return putPlaceBack(tx, parts, [absorbedId]);
}
