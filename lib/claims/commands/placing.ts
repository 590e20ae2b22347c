import type { ArticleAccess } from "@/lib/access/article-access";
import type { Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import type { Span } from "@/lib/text";
import { type Place, placeOf, quoteAround } from "../place";
import { readSpans } from "../stored-spans";
import type { ClaimKind } from "../statuses";

/*
 * Where claims stand in the text: what the commands share that make, change, cut and join them by hand.
 */

/** The text an article has now. */
export type CurrentText = {
  readonly revisionId: string;
  readonly text: string;
};

/**
 * The article's current text. Until the transaction ends no new revision replaces it, and nobody else places a claim
 * in it. Asked for before any claim is locked, always.
 */
export async function lockCurrentText(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
): Promise<CurrentText> {
  const [article] = await tx.$queryRaw<{ currentRevision: number }[]>`
    SELECT "currentRevision" FROM "Article"
    WHERE "newsroomId" = ${newsroomId}::uuid AND id = ${articleId}::uuid FOR NO KEY UPDATE`;
  const number = article?.currentRevision ?? 0;
  const { id, text } = await tx.revision.findUniqueOrThrow({
    where: { newsroomId_articleId_number: { newsroomId, articleId, number } },
    select: { id: true, text: true },
  });
  return { revisionId: id, text };
}

/**
 * Refuses words that were chosen in another text than the current one.
 *
 * @throws AppError CONFLICT.
 */
export function refuseOldText(current: CurrentText, revisionId: string): void {
  if (current.revisionId === revisionId) return;
  throw new AppError(
    "CONFLICT",
    "The article has a newer text by now. Reload it and select the words there.",
  );
}

/**
 * Where spans stand in a text, and the words they have there.
 *
 * @throws AppError INVALID_INPUT with the sentence that says what is wrong with them.
 */
export function placeOrThrow(text: string, spans: readonly Span[]): Place {
  const place = placeOf(text, spans);
  const wrong =
    typeof place !== "string" && place.text.length > limits.claimTextLength
      ? `A claim has at most ${limits.claimTextLength.toLocaleString("en")} characters. Select fewer words.`
      : place;
  if (typeof wrong !== "string") return wrong;
  throw new AppError("INVALID_INPUT", wrong, { fields: { spans: wrong } });
}

/** The columns of a claim that say where it stands. */
export function placeData({ spans, start, end, text }: Place) {
  return {
    spans: spans.map(([from, to]) => [from, to]),
    start,
    end,
    text,
  };
}

/** A claim that is to stand somewhere. */
export type Placed = {
  readonly revisionId: string;
  readonly kind: ClaimKind;
  readonly place: Place;
  /** Claims that are no other claim: itself, and those that become part of it. */
  readonly own: readonly string[];
};

/** The quote that a statement stands in. */
export type Within = {
  readonly id: string;
  readonly speakerId: string | null;
} | null;

/**
 * Finds the quote a statement stands in.
 *
 * @throws AppError CONFLICT when another claim of its kind has exactly these words.
 */
export async function findWithin(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { revisionId, kind, place, own }: Placed,
): Promise<Within> {
  const around = await tx.claim.findMany({
    where: {
      ...{ newsroomId, articleId, revisionId },
      start: { lte: place.start },
      end: { gte: place.end },
      NOT: { OR: [{ status: "withdrawn" }, { id: { in: [...own] } }] },
    },
    select: { id: true, kind: true, spans: true, speakerId: true },
  });
  const claims = around.map((one) => ({ ...one, spans: readSpans(one.spans) }));
  const spans = place.spans.map(([start, end]) => ({ start, end }));
  const isSame = (one: (typeof claims)[number]) =>
    one.kind === kind && JSON.stringify(one.spans) === JSON.stringify(spans);
  if (claims.some(isSame)) {
    throw new AppError(
      "CONFLICT",
      "These words are a claim already. Open that one instead.",
    );
  }
  if (kind === "quote") return null;
  const quotes = claims.filter((one) => one.kind === "quote");
  const withinId = quoteAround(spans, quotes);
  return quotes.find(({ id }) => id === withinId) ?? null;
}
