import type { JsonValue } from "@/lib/audit/canonical";
import { sha256 } from "@/lib/audit/canonical";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import type { ReadingAnswer } from "@/lib/intake/process/reading";
import { limits } from "@/lib/limits";
import { suggestLinksFor } from "@/lib/sources/commands";
import { findingOf, isStorableText } from "../rules";
import type { ReadIntakeJob } from "../schema";
import { fillSource, type Filled } from "./fill-source";
import { newestSnapshot, takeSnapshot, type TakenSnapshot } from "./snapshots";
import { storeDocument } from "./store-document";

/** How a reading ended, and at which try. */
export type Finished = {
  readonly answer: ReadingAnswer;
  readonly attempts: number;
};

/**
 * Stores what came of an intake: the document, the source's next snapshot and what it says of itself, or why there is
 * none. All of it or nothing, and once, however often and by however many workers it is done: whoever is late finds it
 * done, and false is the answer.
 */
export async function finishIntake(
  { intakeId: id }: ReadIntakeJob,
  finished: Finished,
  stamp: Stamp,
): Promise<boolean> {
  const wasFinished = new AppError("CONFLICT", "This was read already.");
  try {
    return await commit(stamp, async (tx) => {
      const intake = await lockWaiting(tx, stamp, id);
      if (!intake) throw wasFinished;
      const outcome = await settle(tx, stamp, { intake, ...finished });
      const { attempts } = finished;
      await tx.intake.update({
        where: { newsroomId_id: { newsroomId: stamp.newsroomId, id } },
        data: {
          ...outcome.row,
          ...{ attempts, finishedAt: stamp.at, version: { increment: 1 } },
        },
        select: { id: true },
      });
      const { sourceId, articleId } = intake;
      const action = `intake.${outcome.row.state}`;
      return {
        result: true,
        event: {
          ...{ action, entity: { type: "Intake" as const, id } },
          ...(articleId !== null && { articleId }),
          before: { state: "waiting" },
          after: { purpose: intake.purpose, sourceId, ...outcome.log },
        },
      };
    });
  } catch (error) {
    if (error === wasFinished) return false;
    throw error;
  }
}

type Intake = NonNullable<Awaited<ReturnType<typeof lockWaiting>>>;

/** The intake and its source, locked; null when it is not waiting. The source first, as everybody does. */
async function lockWaiting(tx: Tx, { newsroomId }: Stamp, id: string) {
  const where = { newsroomId_id: { newsroomId, id } };
  const asked = await tx.intake.findUnique({
    where,
    select: { sourceId: true },
  });
  if (asked?.sourceId) {
    await tx.$executeRaw`
      SELECT 1 FROM "Source" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${asked.sourceId}::uuid FOR UPDATE`;
  }
  await tx.$executeRaw`
    SELECT 1 FROM "Intake" WHERE "newsroomId" = ${newsroomId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  const intake = await tx.intake.findUnique({
    where,
    select: {
      ...{ state: true, purpose: true, url: true, fileName: true },
      ...{ sourceId: true, articleId: true, createdById: true },
      source: { select: { addressState: true, confidentiality: true } },
    },
  });
  return intake?.state === "waiting" ? intake : null;
}

type Settling = Finished & { readonly intake: Intake };

type Outcome = {
  readonly row:
    | { state: "done"; documentId?: string; bytes: null }
    | { state: "failed"; failure: string };
  readonly log: Readonly<Record<string, JsonValue>>;
};

async function settle(
  tx: Tx,
  stamp: Stamp,
  { intake, answer: given }: Settling,
): Promise<Outcome> {
  const answer = refuseUnfit(intake.purpose, given);
  if (intake.purpose === "address_check") {
    const finding = await noteAddress(tx, stamp, { intake, answer });
    return { row: { state: "done", bytes: null }, log: { finding } };
  }
  if (answer.kind === "refused") {
    await noteAddress(tx, stamp, { intake, answer });
    const { reason, sentence } = answer;
    return { row: { state: "failed", failure: sentence }, log: { reason } };
  }
  const kept = await keep(tx, stamp, { intake, answer });
  const { documentId } = kept;
  return {
    row: { state: "done", documentId, bytes: null },
    log: { ...kept.log, documentId },
  };
}

type Read = Extract<ReadingAnswer, { readonly kind: "read" }>;

/** A document, and for a source its next snapshot: unless it says what the newest one says. */
async function keep(
  tx: Tx,
  stamp: Stamp,
  { intake, answer }: { readonly intake: Intake; readonly answer: Read },
): Promise<{
  readonly documentId: string;
  readonly log: Outcome["log"];
}> {
  const { sourceId, createdById, url, fileName, source } = intake;
  if (sourceId !== null) await noteAddress(tx, stamp, { intake, answer });
  const newest = sourceId && (await newestSnapshot(tx, stamp, sourceId));
  if (newest && newest.textSha256 === sha256(answer.document.text)) {
    const { documentId } = newest;
    return { documentId, log: { isSame: true } };
  }
  const document = await storeDocument(tx, stamp, {
    ...answer,
    ...{ url, createdById },
  });
  const { id: documentId, textSha256 } = document;
  if (sourceId === null) return { documentId, log: { textSha256 } };
  const snapshot = await takeSnapshot(tx, stamp, {
    ...{ sourceId, documentId, takenById: createdById },
    number: (newest ? newest.number : 0) + 1,
  });
  const filled = await fillSource(tx, stamp, { sourceId, fileName, document });
  const { newsroomId } = stamp;
  await suggestLinksFor(tx, { newsroomId, sourceId, stamp });
  const isSecret = source?.confidentiality === "secret";
  return {
    documentId,
    log: { textSha256, ...logOf(snapshot, filled, isSecret) },
  };
}

/** What the log keeps; of a secret source only which fields were filled, not with what. */
function logOf(snapshot: TakenSnapshot, filled: Filled, isSecret: boolean) {
  const { number, id: snapshotId } = snapshot;
  const source = isSecret ? { fields: Object.keys(filled) } : filled;
  return { snapshotId, number, filled: source };
}

type Looking = { readonly intake: Intake; readonly answer: ReadingAnswer };

/** Keeps with the source what was found at its address. An upload says nothing of that. */
async function noteAddress(
  tx: Tx,
  stamp: Stamp,
  { intake, answer }: Looking,
): Promise<string | null> {
  const { sourceId, source, url, purpose } = intake;
  if (sourceId === null || source === null || url === null) return null;
  const newest = await newestSnapshot(tx, stamp, sourceId);
  const looked =
    answer.kind === "read"
      ? { kind: answer.kind, textSha256: sha256(answer.document.text) }
      : answer;
  // What was just read becomes the newest snapshot.
  const expected = purpose === "address_check" ? newest?.textSha256 : null;
  const finding = findingOf(looked, source.addressState, expected ?? null);
  const { newsroomId, at: addressCheckedAt } = stamp;
  const addressSince = addressCheckedAt;
  await tx.source.update({
    where: { newsroomId_id: { newsroomId, id: sourceId } },
    data: {
      addressState: finding.state,
      addressNote: finding.note,
      // A look that found out nothing is none of the row, and ends none.
      ...(finding.state !== source.addressState && { addressSince }),
      addressCheckedAt,
    },
  });
  return finding.state;
}

/** A reading that cannot be kept, or not for this, as a refusal. */
function refuseUnfit(
  purpose: Intake["purpose"],
  answer: ReadingAnswer,
): ReadingAnswer {
  if (answer.kind === "refused") return answer;
  const { text } = answer.document;
  if (!isStorableText(text)) {
    return refuse(
      `What came out of this document is no text that can be kept, or more than ${limits.sourceTextLength.toLocaleString("en")} characters of it. Save the pages you need as a file of their own and bring that in.`,
    );
  }
  if (purpose === "article" && text.length > limits.articleTextLength) {
    return refuse(
      `This text has ${text.length.toLocaleString("en")} characters; an article may have ${limits.articleTextLength.toLocaleString("en")}. Paste the part to check instead.`,
    );
  }
  return answer;
}

function refuse(sentence: string): ReadingAnswer {
  return { kind: "refused", reason: "unfit", isPassing: false, sentence };
}
