import type { ArticleAccess } from "@/lib/access/article-access";
import { readSpans } from "@/lib/claims/stored-spans";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { limits } from "@/lib/limits";
import { loadPolicy } from "@/lib/policies/queries";
import { describeWording, headlineOf } from "@/lib/text/record/describe";
import type { QuoteComparison } from "@/lib/text/record/compare-quote";
import { wordColumns } from "@/lib/text/record/word-columns";
import { compareTexts, tellComparison } from "../comparison";
import { quotedText } from "../quoted-text";
import { basisOf, byWording, relationOf, suggestedRating } from "../rules";
import type { CompareRecords } from "../schema";
import { turnViews } from "../turn-views";
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
  const { sorted, tooLong } = await compareAll(access, records, said);
  const shown =
    sorted.find(({ record }) => record.sourceId === sourceId) ?? sorted[0];
  const suggest = { policy: policy.wordingRatings, ratings };
  return {
    quote,
    shown: shown ? toResult(shown, quote, suggest) : null,
    others: sorted
      .filter((one) => one !== shown)
      .map(({ record, found }) => ({
        ...refOf(record),
        wording: found.wording,
      })),
    tooLong,
    library: library.filter(
      ({ sourceId: id }) => !records.some((record) => record.sourceId === id),
    ),
  };
}

type Compared = {
  readonly record: FoundRecord;
  readonly text: string;
  readonly found: QuoteComparison;
};

type Said = { readonly quote: string; readonly speaker: string | null };

async function compareAll(
  access: ArticleAccess,
  records: readonly FoundRecord[],
  said: Said,
) {
  const compared: Compared[] = [];
  const tooLong: string[] = [];
  for (const record of records) {
    const text = await readText(access, record);
    if (text === null) tooLong.push(record.title);
    else {
      const found = compareTexts({ ...said, text });
      compared.push({ record, text, found });
    }
  }
  const sorted = compared.toSorted((one, other) =>
    byWording(one.found.wording, other.found.wording),
  );
  return { sorted, tooLong };
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

/**
 * One text at a time, and null for one that is too long: while a text is read, others are answered, so that many
 * records hold nobody up for longer than one of them does.
 */
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
  { record, text, found }: Compared,
  quote: string,
  { policy, ratings }: Suggesting,
): RecordResult {
  const told = tellComparison(found, { quote, text });
  const isFound = found.wording !== "not_found";
  return {
    ...refOf(record),
    wording: found.wording,
    headline: headlineOf(told),
    sentences: describeWording(told),
    columns: isFound ? wordColumns(found, { quote, record: text }) : [],
    turns: isFound ? turnViews(found, text) : [],
    relation: relationOf(found.wording),
    basis: basisOf(record.kind),
    ratingKey: suggestedRating(found.wording, policy, ratings),
  };
}

function refOf(record: FoundRecord) {
  const { sourceId, snapshotId, snapshotNumber, title, kind } = record;
  return { sourceId, snapshotId, snapshotNumber, title, kind };
}
