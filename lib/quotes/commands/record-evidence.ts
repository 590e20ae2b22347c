import type { ArticleAccess } from "@/lib/access/article-access";
import { sha256 } from "@/lib/audit/canonical";
import {
  type ClaimChanged,
  lockClaim,
  type LockedClaim,
  writeClaim,
} from "@/lib/claims/commands/locked-claim";
import { setBack } from "@/lib/claims/commands/set-back";
import { whyNoEvidence } from "@/lib/claims/rules";
import type { QuoteWording } from "@/lib/claims/statuses";
import { readSpans } from "@/lib/claims/stored-spans";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { findStandingSource } from "@/lib/sources/commands/choose-source";
import { quotedText } from "../quoted-text";
import { relationOf } from "../rules";
import type { AddRecordEvidence } from "../schema";
import { examineRecord } from "../thread/examine-record";

/**
 * Uses a record as evidence for a quote, in one go: the comparison made here and now, the passage as excerpts of the
 * snapshot, what it does for the claim, and the claim's wording. A verdict that stood becomes stale. Nothing of the
 * comparison comes from who asks, but that the words are out of context, which only a person can say.
 *
 * @throws AppError NOT_FOUND, CONFLICT; FORBIDDEN with the rule's sentence, for a record that was withdrawn since, or
 * for a finding that is evidence already;
 * INVALID_INPUT for a claim that quotes nobody or a record that is too long to be compared.
 */
export function addRecordEvidence(
  access: ArticleAccess<"check">,
  input: AddRecordEvidence,
  stamp: Stamp,
): Promise<ClaimChanged & { readonly evidenceId: string }> {
  return commit(stamp, async (tx) => {
    const claim = await lockQuote(tx, access, input);
    const { sourceId, note } = input;
    const source = await findStandingSource(tx, access, { claim, sourceId });
    const compared = await compareStored(tx, claim, input);
    const { stored, excerpts } = compared;
    const wording: QuoteWording = input.isOutOfContext
      ? "out_of_context"
      : stored.wording;
    await refuseAgain(tx, claim, { sourceId, wording, stored });
    const reason = "Evidence was added.";
    const data = await setBack(tx, claim, { stamp, reason });
    const { newsroomId, articleId, id: claimId } = claim.row;
    const evidenceId = stamp.newId();
    const { personId } = access.actor;
    const relation = relationOf(wording);
    const locator = (excerpts[0]?.locator ?? "").slice(0, limits.locatorLength);
    await tx.evidence.create({
      data: {
        ...{ newsroomId, articleId, claimId, id: evidenceId, sourceId },
        ...{ relation, locator, note, comparison: stored },
        ...{ addedById: personId, changedById: personId },
        createdAt: stamp.at,
      },
    });
    const own = { newsroomId, articleId, claimId, evidenceId, sourceId };
    const of = { ...own, snapshotId: input.snapshotId };
    await addExcerpts(tx, { ...of, addedById: personId }, { compared, stamp });
    const isSecret = source.confidentiality === "secret";
    const { result, event } = await writeClaim(tx, claim, {
      ...{ action: "evidence.compare", at: stamp.at },
      data: { ...data, wording },
      before: { wording: claim.row.wording },
      after: {
        ...{ evidenceId, sourceId, relation, wording },
        ...(isSecret ? { isSecret } : loggable(compared, note)),
      },
    });
    return { result: { ...result, evidenceId }, event };
  });
}

async function lockQuote(
  tx: Tx,
  access: ArticleAccess,
  input: AddRecordEvidence,
): Promise<LockedClaim> {
  const claim = await lockClaim(tx, access, input);
  const refusal = whyNoEvidence(claim.row.status);
  if (refusal) throw new AppError("FORBIDDEN", refusal);
  if (claim.row.kind === "quote") return claim;
  throw notAQuote();
}

type Finding = {
  readonly sourceId: string;
  readonly wording: QuoteWording;
  readonly stored: ComparedRecord["stored"];
};

/** The same words beside the same text are no second evidence, unless something else is said of them. */
async function refuseAgain(
  tx: Tx,
  { row }: LockedClaim,
  { sourceId, wording, stored }: Finding,
): Promise<void> {
  if (row.wording !== wording) return;
  const { newsroomId, id: claimId } = row;
  const same = (["engineVersion", "quoteSha256", "textSha256"] as const).map(
    (key) => ({ comparison: { path: [key], equals: stored[key] } }),
  );
  const already = await tx.evidence.findFirst({
    where: { newsroomId, claimId, sourceId, removedAt: null, AND: same },
    select: { id: true },
  });
  if (!already) return;
  throw new AppError(
    "FORBIDDEN",
    "This finding is evidence of the claim already. Close the lab to see it.",
  );
}

type ExcerptOwner = {
  readonly newsroomId: string;
  readonly articleId: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly addedById: string;
};

async function addExcerpts(
  tx: Tx,
  owner: ExcerptOwner,
  {
    compared: { excerpts, stored },
    stamp,
  }: { readonly compared: ComparedRecord; readonly stamp: Stamp },
): Promise<void> {
  await tx.excerpt.createMany({
    data: excerpts.map((excerpt, position) => ({
      ...{ ...owner, ...excerpt, position, id: stamp.newId() },
      ...{ textSha256: stored.textSha256, createdAt: stamp.at },
    })),
  });
}

type ComparedRecord = Awaited<ReturnType<typeof compareStored>>;

/** Of an open source also which words of which text: places, not the words themselves. */
function loggable({ stored, excerpts }: ComparedRecord, note: string) {
  return {
    snapshotTextSha256: stored.textSha256,
    places: excerpts.map(({ start, end }) => [start, end]),
    ...(note !== "" && { note }),
  };
}

/** Compares the claim's words, as they are stored, with the snapshot's. */
async function compareStored(
  tx: Tx,
  { row }: LockedClaim,
  { sourceId, snapshotId }: AddRecordEvidence,
) {
  const { newsroomId, id } = row;
  const [claim, snapshot] = await Promise.all([
    tx.claim.findUniqueOrThrow({
      where: { newsroomId_id: { newsroomId, id } },
      select: { spans: true, revision: { select: { text: true } } },
    }),
    tx.snapshot.findFirst({
      where: { newsroomId, sourceId, id: snapshotId },
      select: { document: { select: { text: true, textSha256: true } } },
    }),
  ]);
  if (!snapshot) throw noSuchSnapshot();
  const { text, textSha256 } = snapshot.document;
  if (text.length > limits.comparedTextLength) throw tooLong();
  const quote = quotedText(claim.revision.text, readSpans(claim.spans));
  const speaker = row.speaker?.name ?? null;
  const examined = await examineRecord({ quote, speaker, text });
  if (examined === null) throw tookTooLong();
  const { findings, excerpts } = examined;
  const hashes = { quoteSha256: sha256(quote), textSha256 };
  return { stored: { ...findings, ...hashes }, excerpts };
}

function notAQuote(): AppError {
  return new AppError(
    "INVALID_INPUT",
    "Only a quote can be compared with a record. Make the claim a quote first.",
  );
}

function noSuchSnapshot(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is no such snapshot of this source. Compare the quote again.",
  );
}

function tookTooLong(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "Comparing this record took too long, so it was stopped and nothing is saved. Bring in the part that matters, and compare with that.",
  );
}

function tooLong(): AppError {
  return new AppError(
    "INVALID_INPUT",
    `This record is too long to be compared: more than ${limits.comparedTextLength.toLocaleString("en")} characters. Bring in the part that matters.`,
  );
}
