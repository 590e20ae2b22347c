import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { chooseSpeaker } from "@/lib/speakers/commands/choose-speaker";
import { type Place, placeOf, quoteAround } from "../place";
import type { CreateClaim } from "../schema";
import { readSpans } from "../stored-spans";
import type { ClaimChanged } from "./locked-claim";

/**
 * Makes a claim by hand, open, on words of the article's current text.
 *
 * @throws AppError NOT_FOUND for a revision of another article; CONFLICT when the article has a newer one or the
 * claim exists already; INVALID_INPUT for a selection that holds no words.
 */
export function createClaim(
  access: ArticleAccess<"check">,
  input: CreateClaim,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const text = await currentText(tx, access, input.revisionId);
    const place = placeOrThrow(text, input);
    const within = await settle(tx, access, { input, place });
    const speakerId = await speakerFor(tx, access, { input, stamp, within });
    const { newsroomId, articleId } = access;
    const id = stamp.newId();
    const { kind, statementText } = input;
    const withinId = within?.id ?? null;
    await tx.claim.create({
      data: {
        ...{ newsroomId, articleId, id, revisionId: input.revisionId },
        ...{ kind, statementText, speakerId, withinId },
        ...{ start: place.start, end: place.end, text: place.text },
        spans: place.spans.map(([start, end]) => [start, end]),
        ...{ cueSpans: [], mentionSpans: [], kinds: [] },
        ...{ origin: "hand", status: "open" },
        statusById: stamp.actorId,
        ...{ statusAt: stamp.at, createdAt: stamp.at, updatedAt: stamp.at },
      },
    });
    const { spans } = place;
    const after = { kind, spans, speakerId, withinId, status: "open" };
    return {
      result: { claimId: id, status: "open", version: 1 },
      event: {
        action: "claim.create",
        entity: { type: "Claim", id },
        ...{ articleId, claimId: id, before: null, after },
      },
    };
  });
}

/** The article's current text. Until the claim is made, no new revision replaces it and nobody else makes one. */
async function currentText(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  revisionId: string,
): Promise<string> {
  await tx.$queryRaw`
    SELECT 1 FROM "Article" WHERE "newsroomId" = ${newsroomId}::uuid AND id = ${articleId}::uuid FOR NO KEY UPDATE`;
  const revision = await tx.revision.findFirstOrThrow({
    where: { newsroomId, articleId, id: revisionId },
    select: {
      text: true,
      number: true,
      article: { select: { currentRevision: true } },
    },
  });
  if (revision.number === revision.article.currentRevision) {
    return revision.text;
  }
  throw new AppError(
    "CONFLICT",
    "The article has a newer text by now. Reload it and select the words there.",
  );
}

function placeOrThrow(text: string, { spans }: CreateClaim): Place {
  const place = placeOf(text, spans);
  const wrong =
    typeof place !== "string" && place.text.length > limits.claimTextLength
      ? `A claim has at most ${limits.claimTextLength.toLocaleString("en")} characters. Select fewer words.`
      : place;
  if (typeof wrong !== "string") return wrong;
  throw new AppError("INVALID_INPUT", wrong, { fields: { spans: wrong } });
}

type Within = { readonly id: string; readonly speakerId: string | null } | null;

/** Finds the quote a new statement stands in; refuses a claim that is there already. */
async function settle(
  tx: Tx,
  { newsroomId, articleId }: ArticleAccess,
  { input, place }: { readonly input: CreateClaim; readonly place: Place },
): Promise<Within> {
  const around = await tx.claim.findMany({
    where: {
      ...{ newsroomId, articleId, revisionId: input.revisionId },
      start: { lte: place.start },
      end: { gte: place.end },
      NOT: { status: "withdrawn" },
    },
    select: { id: true, kind: true, spans: true, speakerId: true },
  });
  const claims = around.map((one) => ({ ...one, spans: readSpans(one.spans) }));
  const own = place.spans.map(([start, end]) => ({ start, end }));
  const isSame = (one: (typeof claims)[number]) =>
    one.kind === input.kind &&
    JSON.stringify(one.spans) === JSON.stringify(own);
  if (claims.some(isSame)) {
    throw new AppError(
      "CONFLICT",
      "These words are a claim already. Open that one instead.",
    );
  }
  if (input.kind === "quote") return null;
  const quotes = claims.filter((one) => one.kind === "quote");
  const withinId = quoteAround(own, quotes);
  return quotes.find(({ id }) => id === withinId) ?? null;
}

type Speech = {
  readonly input: CreateClaim;
  readonly stamp: Stamp;
  readonly within: Within;
};

async function speakerFor(
  tx: Tx,
  access: ArticleAccess,
  { input, stamp, within }: Speech,
): Promise<string | null> {
  const choice = input.speaker;
  if (!choice) return within?.speakerId ?? null;
  const speaker = await chooseSpeaker(tx, access, { choice, stamp });
  return speaker?.id ?? null;
}
