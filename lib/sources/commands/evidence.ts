import type { ArticleAccess } from "@/lib/access/article-access";
import {
  type ClaimChanged,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "@/lib/claims/commands/locked-claim";
import { setBack } from "@/lib/claims/commands/set-back";
import { whyNoEvidence } from "@/lib/claims/rules";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { lockVersion } from "@/lib/db/lock";
import { AppError } from "@/lib/errors";
import type { AddEvidence, EditEvidence, RemoveEvidence } from "../schema";
import { chooseSource, findVisibleSource } from "./choose-source";
import { chooseExcerpts, excerptsOf } from "./excerpts";
import { type EvidenceContent, loggable } from "./loggable-evidence";

/**
 * Adds a piece of evidence to a claim, with a source of the library or a new one, and with words out of the source's
 * snapshots. A verdict that stood becomes stale.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence.
 */
export function addEvidence(
  access: ArticleAccess<"check">,
  input: AddEvidence,
  stamp: Stamp,
): Promise<ClaimChanged & { readonly evidenceId: string }> {
  return commit(stamp, async (tx) => {
    const claim = await lockForEvidence(tx, access, input);
    const choice = input.source;
    const source = await chooseSource(tx, access, { claim, choice, stamp });
    const reason = "Evidence was added.";
    const data = await setBack(tx, claim, { stamp, reason });
    const { personId } = access.actor;
    const evidenceId = stamp.newId();
    const { newsroomId, articleId, id: claimId } = claim.row;
    const key = { articleId, claimId, evidenceId, sourceId: source.id };
    const written = writtenContent(input);
    await tx.evidence.create({
      data: {
        ...{ newsroomId, articleId, claimId, id: evidenceId, ...written },
        sourceId: source.id,
        addedById: personId,
        changedById: personId,
        createdAt: stamp.at,
      },
    });
    const excerpts = await chooseExcerpts(tx, access, {
      ...{ key, choices: input.excerpts, stamp },
    });
    const after = {
      evidenceId,
      sourceId: source.id,
      isNewSource: choice.is === "new",
      ...loggable({ ...written, excerpts }, source.confidentiality),
    };
    const { result, event } = await writeClaim(tx, claim, {
      ...{ action: "evidence.add", data, before: null, after, at: stamp.at },
    });
    return { result: { ...result, evidenceId }, event };
  });
}

/**
 * Changes what a piece of evidence says and which words of the source's snapshots are on it. The source stays; another
 * one is another piece of evidence.
 *
 * @throws AppError as `addEvidence`; CONFLICT also when the evidence itself moved on.
 */
export function editEvidence(
  access: ArticleAccess<"check">,
  input: EditEvidence,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockForEvidence(tx, access, input);
    const piece = await lockPiece(tx, access, { claim, input });
    const reason = "Evidence was changed.";
    const data = await setBack(tx, claim, { stamp, reason });
    const { confidentiality, evidenceId, sourceId } = piece;
    const { doesNotShow = piece.content.doesNotShow } = input;
    const written = writtenContent({ ...input, doesNotShow });
    await tx.evidence.update({
      where: piece.row,
      data: {
        ...written,
        changedById: access.actor.personId,
        version: { increment: 1 },
      },
    });
    const { articleId, id: claimId } = claim.row;
    const key = { articleId, claimId, evidenceId, sourceId };
    const choices = input.excerpts ?? piece.content.excerpts;
    const excerpts = await chooseExcerpts(tx, access, { key, choices, stamp });
    const content = { ...written, excerpts };
    return writeClaim(tx, claim, {
      ...{ action: "evidence.edit", data, at: stamp.at },
      before: { evidenceId, ...loggable(piece.content, confidentiality) },
      after: { evidenceId, ...loggable(content, confidentiality) },
    });
  });
}

/**
 * Takes a piece of evidence off a claim. It stays in the records, and so does who worked on it.
 *
 * @throws AppError as `editEvidence`.
 */
export function removeEvidence(
  access: ArticleAccess<"check">,
  input: RemoveEvidence,
  stamp: Stamp,
): Promise<ClaimChanged> {
  return commit(stamp, async (tx) => {
    const claim = await lockForEvidence(tx, access, input);
    const piece = await lockPiece(tx, access, { claim, input });
    const reason = "Evidence was removed.";
    const data = await setBack(tx, claim, { stamp, reason });
    await tx.evidence.update({
      where: piece.row,
      data: {
        removedAt: stamp.at,
        changedById: access.actor.personId,
        version: { increment: 1 },
      },
    });
    const { confidentiality, evidenceId } = piece;
    return writeClaim(tx, claim, {
      ...{ action: "evidence.remove", data, at: stamp.at },
      before: { evidenceId, ...loggable(piece.content, confidentiality) },
      after: null,
    });
  });
}

async function lockForEvidence(
  tx: Tx,
  access: ArticleAccess,
  input: { readonly claimId: string; readonly version: number },
): Promise<LockedClaim> {
  const claim = await lockClaim(tx, access, input);
  const refusal = whyNoEvidence(claim.row.status);
  if (refusal) throw new AppError("FORBIDDEN", refusal);
  return claim;
}

function writtenContent({
  relation,
  locator,
  excerpt,
  note,
  doesNotShow,
}: Omit<EvidenceContent, "excerpts">) {
  return { relation, locator, excerpt, note, doesNotShow };
}

type PieceOf = {
  readonly claim: LockedClaim;
  readonly input: {
    readonly evidenceId: string;
    readonly evidenceVersion: number;
  };
};

async function lockPiece(
  tx: Tx,
  access: ArticleAccess,
  { claim, input }: PieceOf,
) {
  const { newsroomId, articleId, id: claimId } = claim.row;
  const { evidenceId, evidenceVersion } = input;
  const row = { newsroomId, articleId, id: evidenceId };
  await lockVersion(tx, { type: "Evidence", ...row }, evidenceVersion);
  const { sourceId, ...written } = await tx.evidence.findFirstOrThrow({
    where: { ...row, claimId, removedAt: null },
    select: {
      ...{ sourceId: true, relation: true, doesNotShow: true },
      ...{ locator: true, excerpt: true, note: true },
    },
  });
  const source = await findVisibleSource(tx, access, { claim, sourceId });
  const excerpts = await excerptsOf(tx, newsroomId, evidenceId);
  return {
    row: { newsroomId_id: { newsroomId, id: evidenceId } },
    ...{ evidenceId, sourceId },
    content: { ...written, excerpts },
    confidentiality: source.confidentiality,
  };
}
