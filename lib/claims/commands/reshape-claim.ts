import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { contains } from "@/lib/text";
import type { Place } from "../place";
import type { ReshapeClaim } from "../schema";
import { readSpans } from "../stored-spans";
import {
  type ClaimChanged,
  type LockedClaim,
  writeClaim,
} from "./locked-claim";
import {
  findWithin,
  lockCurrentText,
  placeData,
  placeOrThrow,
} from "./placing";
import { setBack } from "./set-back";
import { lockShaped, pairs, type ShapedClaim } from "./shaped-claim";

/**
 * Gives a claim other words of the same text. A verdict that stood on the old ones becomes stale, and how a quote's
 * old words compared with the record is no longer known; wording that stands alone, evidence, verdicts, history and
 * what the engine suggested stay.
 *
 * @throws AppError NOT_FOUND; CONFLICT also when the article has a newer text or another claim has these words;
 * FORBIDDEN with the rule's sentence; INVALID_INPUT for spans that hold no words.
 */
export function reshapeClaim(
  access: ArticleAccess<"check">,
  input: ReshapeClaim,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const current = await lockCurrentText(tx, access);
    const claim = await lockShaped(tx, access, { input, current });
    const place = placeOrThrow(current.text, input.spans);
    refuseSame(claim, place);
    const cause = { stamp, reason: "The words of the claim were changed." };
    const status = await setBack(tx, claim, cause);
    const moved = await moveTo(tx, access, { claim, place, stamp });
    return writeClaim(tx, claim, {
      action: "claim.reshape",
      at: stamp.at,
      data: { ...moved.data, ...status },
      before: { spans: pairs(claim.spans), ...wordingOf(claim) },
      after: { spans: place.spans, ...moved.told },
    });
  });
}

function refuseSame({ spans }: ShapedClaim, place: Place): void {
  if (JSON.stringify(pairs(spans)) !== JSON.stringify(place.spans)) return;
  throw new AppError(
    "INVALID_INPUT",
    "Nothing was changed, so there is nothing to save.",
  );
}

/** For the log: what is lost with the old words, if it was known. */
export function wordingOf({ row }: LockedClaim) {
  return row.wording === null ? {} : { wording: row.wording };
}

type Move = {
  readonly claim: LockedClaim;
  readonly place: Place;
  readonly stamp: Stamp;
  /** Claims that become part of it. */
  readonly absorbed?: readonly string[];
};

/**
 * The fields of a claim that comes to stand elsewhere, and what the log is told besides: statements that no longer lie
 * in a quote are let out of it.
 *
 * @throws AppError CONFLICT when another claim has these words.
 */
export async function moveTo(
  tx: Tx,
  access: ArticleAccess,
  { claim, place, stamp, absorbed = [] }: Move,
) {
  const { id, kind, revisionId } = claim.row;
  const own = [id, ...absorbed];
  const placed = { revisionId, kind, place, own };
  const within = await findWithin(tx, access, placed);
  const isQuote = kind === "quote";
  const letOut = isQuote ? await release(tx, claim, { place, stamp }) : [];
  const withinId = within?.id ?? null;
  return {
    data: { ...placeData(place), wording: null, withinId },
    told: letOut.length > 0 ? { letOut } : {},
  };
}

// They say the same and by the same speaker: nothing that was found of them changes.
async function release(
  tx: Tx,
  { row }: LockedClaim,
  { place, stamp }: Pick<Move, "place" | "stamp">,
): Promise<readonly string[]> {
  const { newsroomId, articleId, id } = row;
  const inside = await tx.claim.findMany({
    where: { newsroomId, articleId, withinId: id },
    orderBy: { id: "asc" },
    select: { id: true, spans: true },
  });
  const pieces = place.spans.map(([start, end]) => ({ start, end }));
  const left = inside
    .filter(
      ({ spans }) =>
        !readSpans(spans).every((inner) =>
          pieces.some((outer) => contains(outer, inner)),
        ),
    )
    .map((one) => one.id);
  await tx.claim.updateMany({
    where: { newsroomId, id: { in: left } },
    data: {
      ...{ withinId: null, updatedAt: stamp.at },
      version: { increment: 1 },
    },
  });
  return left;
}
