import { z } from "zod";
import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { claimStatuses, quoteWordings } from "../../statuses";
import type { LockedClaim } from "../locked-claim";
import { voidApprovals } from "../set-back";
import type { Done } from "./done";

/** A change, the claim it was made to, and who takes it back when. */
export type PuttingBack = {
  readonly access: ArticleAccess<"check">;
  readonly claim: LockedClaim;
  readonly done: Done;
  readonly stamp: Stamp;
};

/** The fields of the claim that are as they were before. */
export type PutBack = Prisma.ClaimUncheckedUpdateInput;

const move = z.object({
  status: z.enum(claimStatuses),
  assigneeId: z.uuid().nullable().optional(),
});

/** Status, and who has the claim. A second check that was made void by the change is asked for anew. */
export async function putStatusBack(
  tx: Tx,
  { claim, done, stamp }: PuttingBack,
): Promise<PutBack> {
  const { status, assigneeId } = move.parse(done.before);
  if (status === "proposed") await askAnew(tx, claim, { done, stamp });
  return {
    ...(await statusBefore(tx, claim, done)),
    status,
    ...(assigneeId !== undefined && { assigneeId }),
  };
}

type Again = { readonly done: Done; readonly stamp: Stamp };

async function askAnew(tx: Tx, { row }: LockedClaim, { done, stamp }: Again) {
  const { newsroomId, articleId, id: claimId } = row;
  const open = await tx.secondCheck.findFirst({
    where: { newsroomId, claimId, doneAt: null, voidedAt: done.at },
    select: { verdictId: true, reason: true, sawEvidence: true },
  });
  if (open === null) return;
  const id = stamp.newId();
  await tx.secondCheck.create({
    data: { ...open, newsroomId, articleId, claimId, id, createdAt: stamp.at },
  });
}

const told = z.object({
  status: z.enum(claimStatuses),
  note: z.string().optional(),
});

/** Who brought the claim to the status before, when, and with which words: out of the log. */
async function statusBefore(
  tx: Tx,
  { row }: LockedClaim,
  done: Done,
): Promise<PutBack> {
  const { newsroomId, articleId, id: claimId } = row;
  const earlier = await tx.auditEvent.findMany({
    where: { newsroomId, articleId, claimId, seq: { lt: done.seq } },
    orderBy: { seq: "desc" },
    take: 50,
    select: { actorId: true, at: true, after: true },
  });
  for (const event of earlier) {
    const moved = told.safeParse(event.after);
    if (!moved.success) continue;
    return {
      statusNote: moved.data.note ?? null,
      statusById: event.actorId,
      statusAt: event.at,
    };
  }
  return { statusNote: null, statusById: null };
}

const due = z.object({ dueAt: z.iso.datetime().nullable() });

/** When the verdict is wanted. */
export function putDueDateBack({ done }: PuttingBack): PutBack {
  const { dueAt } = due.parse(done.before);
  return { dueAt: dueAt === null ? null : new Date(dueAt) };
}

/** The yes becomes void, and the verdict waits for one again. */
export async function takeApprovalBack(
  tx: Tx,
  parts: PuttingBack,
): Promise<PutBack> {
  const { newsroomId, id } = parts.claim.row;
  const { stamp } = parts;
  const reason = "Taken back.";
  await voidApprovals(tx, { newsroomId, claimIds: [id] }, { stamp, reason });
  return putStatusBack(tx, parts);
}

/** A claim made by hand is withdrawn: it was there, and the log says so. */
export function takeCreationBack({ stamp }: PuttingBack): PutBack {
  return withdrawn(stamp);
}

export function withdrawn({ actorId, at }: Stamp) {
  return {
    status: "withdrawn",
    statusNote: "Taken back.",
    statusById: actorId,
    statusAt: at,
  } as const;
}

const piece = z.object({ evidenceId: z.uuid() });

/** Evidence that was added is taken off, and evidence that was taken off is there again. */
export async function putEvidenceBack(
  tx: Tx,
  { claim, done, stamp }: PuttingBack,
): Promise<PutBack> {
  const wasAdded = done.action !== "evidence.remove";
  const { evidenceId } = piece.parse(wasAdded ? done.after : done.before);
  const { newsroomId, articleId, id: claimId } = claim.row;
  const { count } = await tx.evidence.updateMany({
    where: {
      ...{ newsroomId, articleId, claimId, id: evidenceId },
      removedAt: wasAdded ? null : { not: null },
    },
    data: {
      removedAt: wasAdded ? stamp.at : null,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw changedSince();
  // What was compared with a record brought the claim's wording with it.
  return done.action === "evidence.compare" ? compared.parse(done.before) : {};
}

const compared = z.object({ wording: z.enum(quoteWordings).nullable() });

/** Something the change touched besides the claim is not as the change left it. */
export function changedSince(): AppError {
  return new AppError(
    "CONFLICT",
    "Somebody changed this since. Look at the change, then do by hand what is still wanted.",
  );
}
