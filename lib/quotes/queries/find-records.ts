import type { Prisma } from "@/generated/prisma/client";
import type { ArticleAccess } from "@/lib/access/article-access";
import { db } from "@/lib/db/read";
import { limits } from "@/lib/limits";
import { isSamePerson } from "@/lib/text/record/same-speaker";
import { recordKinds } from "../rules";
import type { RecordRef } from "../view";

/** What is asked about a record before its text is read. */
export type FoundRecord = RecordRef & {
  readonly documentId: string;
  readonly confidentiality: string;
};

export type QuoteToFind = {
  readonly claimId: string;
  readonly assigneeId: string | null;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** A source chosen besides. */
  readonly sourceId: string | null;
};

/**
 * The records to look for a quote in, at most `limits.recordsCompared`: the one chosen, those used in the article or
 * brought in for it, then those of its speaker. Each by its newest snapshot; withdrawn ones and those this person may
 * not know of are left out.
 */
export async function findRecords(
  access: ArticleAccess,
  quote: QuoteToFind,
): Promise<readonly FoundRecord[]> {
  const { newsroomId, articleId } = access;
  const read = (where: Prisma.SourceWhereInput) =>
    db.source.findMany({
      where: {
        ...{ newsroomId, withdrawnAt: null, snapshots: { some: {} } },
        AND: [where, visibleTo(access, quote)],
      },
      orderBy: { id: "desc" },
      take: limits.recordsCompared,
      select: recordSelect,
    });
  const used = { some: { articleId, removedAt: null } };
  const [chosen, here, theirs] = await Promise.all([
    quote.sourceId === null ? [] : read({ id: quote.sourceId }),
    read({
      kind: { in: [...recordKinds] },
      OR: [{ broughtForId: articleId }, { evidence: used }],
    }),
    quote.speaker === null ? [] : read(ofSpeaker(quote.speaker)),
  ]);
  const speaker = quote.speaker?.name ?? "";
  const ofThem = theirs.filter(
    (source) =>
      source.evidence.some(
        ({ claim }) => claim.speakerId === quote.speaker?.id,
      ) ||
      source.snapshots.some(({ document }) =>
        document.speakers.some((name) => isSamePerson(speaker, name) === true),
      ),
  );
  const all = [...chosen, ...here, ...ofThem];
  const byId = new Map(all.map((source) => [source.id, source]));
  return [...byId.values()].slice(0, limits.recordsCompared).flatMap(toRecord);
}

const recordSelect = {
  ...{ id: true, kind: true, title: true, confidentiality: true },
  evidence: {
    where: { removedAt: null },
    select: { claim: { select: { speakerId: true } } },
  },
  snapshots: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      ...{ id: true, number: true, documentId: true },
      document: { select: { speakers: true } },
    },
  },
} as const satisfies Prisma.SourceSelect;

type StoredRecord = Prisma.SourceGetPayload<{ select: typeof recordSelect }>;

/** Records that were used for other words of the speaker, and those in which somebody of a like name speaks. */
function ofSpeaker({
  id,
}: NonNullable<QuoteToFind["speaker"]>): Prisma.SourceWhereInput {
  return {
    kind: { in: [...recordKinds] },
    OR: [
      { evidence: { some: { removedAt: null, claim: { speakerId: id } } } },
      { snapshots: { some: { document: { speakers: { isEmpty: false } } } } },
    ],
  };
}

/** The same rule as `maySeeSource`, for the database: who checks the claim knows the secret sources that are on it. */
export function visibleTo(
  access: ArticleAccess,
  quote: Pick<QuoteToFind, "claimId" | "assigneeId">,
): Prisma.SourceWhereInput {
  const { personId, roles } = access.actor;
  if (roles.includes("editor")) return {};
  const onClaim = { some: { claimId: quote.claimId, removedAt: null } };
  return {
    OR: [
      { confidentiality: { not: "secret" } },
      { addedById: personId },
      ...(quote.assigneeId === personId ? [{ evidence: onClaim }] : []),
    ],
  };
}

function toRecord(source: StoredRecord): readonly FoundRecord[] {
  const { id, title, kind, confidentiality, snapshots } = source;
  return snapshots.map((snapshot) => ({
    ...{ sourceId: id, title, kind, confidentiality },
    ...{ snapshotId: snapshot.id, snapshotNumber: snapshot.number },
    documentId: snapshot.documentId,
  }));
}
