import type { ArticleAccess } from "@/lib/access/article-access";
import { readSpans } from "@/lib/claims/stored-spans";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { loadPolicy } from "@/lib/policies/queries";
import type { ExaminedRecord } from "../examine";
import { quotedText } from "../quoted-text";
import { basisOf, byWording, relationOf, suggestedRating } from "../rules";
import type { CompareRecords } from "../schema";
import { examineRecord } from "../thread/examine-record";
import type { LabView, RecordResult } from "../view";
import { type FoundRecord, findRecords, visibleTo } from "./find-records";

/**
 * Looks for a quote in every record there is for it, the best result first. Reads nothing that this person may not see.
 *
 * @throws AppError NOT_FOUND for a claim of another article, or a source that does not exist for this person;
 * INVALID_INPUT for a claim that quotes nobody.
 */
export async function compareWithRecords(
  access: ArticleAccess,
  { claimId, sourceId: chosenId }: CompareRecords,
): Promise<LabView> {
  const claim = await findQuote(access, claimId);
  const sourceId = chosenId ?? null;
  const { assigneeId, speaker } = claim;
  const target = { claimId, assigneeId, speaker, sourceId };
  const [records, policy, ratings, library] = await Promise.all([
    findRecords(access, target),
    loadPolicy(access),
    ratingKeys(access),
    findLibrary(access, target),
  ]);
  if (sourceId !== null && records[0]?.sourceId !== sourceId) {
    throw new AppError(
      "NOT_FOUND",
      "There is no record of this source here. Choose another one.",
    );
  }
  const quote = quotedText(claim.revision.text, readSpans(claim.spans));
  const said = { quote, speaker: speaker?.name ?? null };
  const { sorted, tooLong, tooSlow } = await compareAll(access, records, said);
  const shown =
    sorted.find(({ record }) => record.sourceId === sourceId) ?? sorted[0];
  const suggest = { policy: policy.wordingRatings, ratings };
  return {
    quote,
    shown: shown ? toResult(shown, suggest) : null,
    others: sorted
      .filter((one) => one !== shown)
      .map(({ record, examined }) => ({
        ...refOf(record),
        wording: examined.findings.wording,
      })),
    ...{ tooLong, tooSlow },
    library: library.filter(
      ({ sourceId: id }) => !records.some((record) => record.sourceId === id),
    ),
  };
}

type Compared = {
  readonly record: FoundRecord;
  readonly examined: ExaminedRecord;
};

type Said = { readonly quote: string; readonly speaker: string | null };

async function compareAll(
  access: ArticleAccess,
  records: readonly FoundRecord[],
  said: Said,
) {
  const compared: Compared[] = [];
  const tooLong: string[] = [];
  const tooSlow: string[] = [];
  for (const record of records) {
    const text = await readText(access, record);
    if (text === null) {
      tooLong.push(record.title);
      continue;
    }
    const examined = await examineRecord({ ...said, text });
    if (examined === null) tooSlow.push(record.title);
    else compared.push({ record, examined });
  }
  const sorted = compared.toSorted((one, other) =>
    byWording(one.examined.findings.wording, other.examined.findings.wording),
  );
  return { sorted, tooLong, tooSlow };
}

async function findQuote({ newsroomId, articleId }: ArticleAccess, id: string) {
  const claim = await db.claim.findFirst({
    where: { newsroomId, articleId, id },
    select: {
      ...{ kind: true, spans: true, assigneeId: true },
      speaker: { select: { id: true, name: true } },
      revision: { select: { text: true } },
    },
  });
  if (!claim) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such claim in this article. Look for it in the outline.",
    );
  }
  if (claim.kind === "quote") return claim;
  throw new AppError(
    "INVALID_INPUT",
    "Only a quote can be compared with a record. Make the claim a quote first.",
  );
}

/** One text at a time, so that only one is held in memory; null for one that is too long. */
async function readText(
  { newsroomId }: ArticleAccess,
  { documentId: id }: FoundRecord,
): Promise<string | null> {
  const document = await db.document.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: { text: true },
  });
  const text = document?.text ?? "";
  return text.length > limits.comparedTextLength ? null : text;
}

async function ratingKeys({
  newsroomId,
}: ArticleAccess): Promise<ReadonlySet<string>> {
  const found = await db.rating.findMany({
    where: { newsroomId },
    distinct: ["key"],
    select: { key: true },
  });
  return new Set(found.map(({ key }) => key));
}

/** Most sources a person is offered as records besides. */
const MAX_OFFERED = 50;

async function findLibrary(
  access: ArticleAccess,
  quote: { readonly claimId: string; readonly assigneeId: string | null },
): Promise<LabView["library"]> {
  const found = await db.source.findMany({
    where: {
      ...{ newsroomId: access.newsroomId, withdrawnAt: null },
      snapshots: { some: {} },
      AND: [visibleTo(access, quote)],
    },
    orderBy: { id: "desc" },
    take: MAX_OFFERED,
    select: { id: true, title: true },
  });
  return found.map(({ id, title }) => ({ sourceId: id, title }));
}

type Suggesting = {
  readonly policy: Readonly<Record<string, string>>;
  readonly ratings: ReadonlySet<string>;
};

function toResult(
  { record, examined }: Compared,
  { policy, ratings }: Suggesting,
): RecordResult {
  const { findings, headline, sentences, columns, turns } = examined;
  const { wording } = findings;
  return {
    ...refOf(record),
    ...{ wording, headline, sentences, columns, turns },
    relation: relationOf(wording),
    basis: basisOf(record.kind),
    ratingKey: suggestedRating(wording, policy, ratings),
  };
}

function refOf(record: FoundRecord) {
  const { sourceId, snapshotId, snapshotNumber, title, kind } = record;
  return { sourceId, snapshotId, snapshotNumber, title, kind };
}
