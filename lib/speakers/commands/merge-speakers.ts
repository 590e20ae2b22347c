import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { setBackAll } from "@/lib/claims/commands/set-back";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockClaims, lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import { joinNames, whyNotMerged } from "../rules";
import type { MergeSpeakers } from "../schema";

/** What a screen needs to go on after a merge. */
export type SpeakersMerged = {
  readonly speakerId: string;
  readonly version: number;
  readonly claimCount: number;
};

/**
 * Makes two speakers one: the claims of the absorbed one are the kept one's, over all articles, and its names are
 * kept as other names. A verdict that stood on such a claim becomes stale, because who said it changed.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the sentence that says why these two cannot be one.
 */
export function mergeSpeakers(
  access: NewsroomAccess<"check">,
  input: MergeSpeakers,
  stamp: Stamp,
): Promise<SpeakersMerged> {
  const { newsroomId } = access;
  return commit(stamp, async (tx) => {
    const { keep, absorb } = await lockBoth(tx, newsroomId, input);
    const refusal = whyNotMerged(keep, absorb);
    if (refusal) throw new AppError("FORBIDDEN", refusal);
    const otherNames = joinNames(keep, absorb);
    const claimIds = await claimsOf(tx, newsroomId, absorb.id);
    await setBackAll(
      tx,
      { newsroomId, claimIds },
      {
        stamp,
        reason: `${absorb.name} and ${keep.name} were found to be one speaker.`,
        data: { speakerId: keep.id },
      },
    );
    const kept = await joinRows(tx, { keep, absorb, otherNames });
    return {
      result: {
        speakerId: keep.id,
        version: kept.version,
        claimCount: claimIds.length,
      },
      event: {
        action: "speaker.merge",
        entity: { type: "Speaker", id: keep.id },
        before: {
          name: keep.name,
          otherNames: keep.otherNames,
          absorbed: { id: absorb.id, name: absorb.name },
        },
        after: { name: keep.name, otherNames, claimIds },
      },
    };
  });
}

async function lockBoth(tx: Tx, newsroomId: string, input: MergeSpeakers) {
  const wanted = [
    { id: input.keepId, version: input.keepVersion },
    { id: input.absorbId, version: input.absorbVersion },
  ];
  // In the order of their ids, so that two merges of the same pair wait for each other.
  const inOrder = wanted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, version } of inOrder) {
    await lockVersion(tx, { type: "Speaker", newsroomId, id }, version);
  }
  const read = (id: string) =>
    tx.speaker.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id } },
    });
  return {
    keep: await read(input.keepId),
    absorb: await read(input.absorbId),
  };
}

async function claimsOf(
  tx: Tx,
  newsroomId: string,
  speakerId: string,
): Promise<readonly string[]> {
  const where = { newsroomId, speakerId };
  const found = await tx.claim.findMany({ where, select: { id: true } });
  const ids = found.map(({ id }) => id);
  await lockClaims(tx, newsroomId, ids);
  return ids;
}

type Pair = {
  readonly keep: { readonly newsroomId: string; readonly id: string };
  readonly absorb: { readonly id: string };
  readonly otherNames: readonly string[];
};

async function joinRows(tx: Tx, { keep, absorb, otherNames }: Pair) {
  const { newsroomId } = keep;
  const next = { version: { increment: 1 } };
  await tx.speaker.updateMany({
    where: {
      newsroomId,
      OR: [{ id: absorb.id }, { mergedIntoId: absorb.id }],
    },
    data: { mergedIntoId: keep.id, ...next },
  });
  return tx.speaker.update({
    where: { newsroomId_id: { newsroomId, id: keep.id } },
    data: { otherNames: [...otherNames], ...next },
    select: { version: true },
  });
}
