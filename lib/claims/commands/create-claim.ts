import type { ArticleAccess } from "@/lib/access/article-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { chooseSpeaker } from "@/lib/speakers/commands/choose-speaker";
import type { CreateClaim } from "../schema";
import type { ClaimChanged } from "./locked-claim";
import {
  type CurrentText,
  findWithin,
  lockCurrentText,
  placeData,
  placeOrThrow,
  refuseOldText,
  type Within,
} from "./placing";

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
    const current = await currentText(tx, access, input.revisionId);
    const { kind, statementText, revisionId } = input;
    const place = placeOrThrow(current.text, input.spans);
    const placed = { revisionId, kind, place, own: [] };
    const within = await findWithin(tx, access, placed);
    const speakerId = await speakerFor(tx, access, { input, stamp, within });
    const { newsroomId, articleId } = access;
    const id = stamp.newId();
    const withinId = within?.id ?? null;
    await tx.claim.create({
      data: {
        ...{ newsroomId, articleId, id, revisionId },
        ...{ kind, statementText, speakerId, withinId },
        ...placeData(place),
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

/** The text the words were selected in. A revision of another article does not exist. */
async function currentText(
  tx: Tx,
  access: ArticleAccess,
  revisionId: string,
): Promise<CurrentText> {
  const { newsroomId, articleId } = access;
  await tx.revision.findFirstOrThrow({
    where: { newsroomId, articleId, id: revisionId },
    select: { id: true },
  });
  const current = await lockCurrentText(tx, access);
  refuseOldText(current, revisionId);
  return current;
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
