import type { Prisma } from "@/generated/prisma/client";
import type { IntakeAccess } from "@/lib/access/intake-access";
import type { SourceAccess } from "@/lib/access/source-access";
import { db } from "@/lib/db/read";
import type { ReadingTask } from "@/lib/intake/process/reading";
import { hostOf } from "./rules";
import type { ReadIntakeJob } from "./schema";
import type { FoundDocument, IntakeView } from "./view";

/** How far an intake is, and what came of it. */
export async function getIntake({
  newsroomId,
  intakeId: id,
}: IntakeAccess): Promise<IntakeView> {
  const row = await db.intake.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    select,
  });
  return toView(newsroomId, row);
}

/** The last reading of a source, when it is under way or failed; null when there was none or it went well. */
export async function findUnfinishedIntake({
  newsroomId,
  sourceId,
}: SourceAccess): Promise<IntakeView | null> {
  const row = await db.intake.findFirst({
    where: { newsroomId, sourceId },
    orderBy: { id: "desc" },
    select,
  });
  return row === null || row.state === "done" ? null : toView(newsroomId, row);
}

const select = {
  ...{ id: true, purpose: true, state: true, version: true, url: true },
  ...{ fileName: true, failure: true, sourceId: true, documentId: true },
  document: { select: { marks: true } },
} as const satisfies Prisma.IntakeSelect;

async function toView(
  newsroomId: string,
  row: Prisma.IntakeGetPayload<{ select: typeof select }>,
): Promise<IntakeView> {
  const { url, fileName, document, documentId, ...view } = row;
  const isFound = view.purpose === "article" && documentId !== null;
  return {
    ...{ ...view, documentId },
    from: url === null ? fileName : hostOf(url),
    isFetched: url !== null,
    pages: pagesIn(document?.marks),
    found: isFound ? await findDocument(newsroomId, documentId) : null,
  };
}

async function findDocument(
  newsroomId: string,
  documentId: string,
): Promise<FoundDocument> {
  const document = await db.document.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: documentId } },
    select: {
      ...{ title: true, author: true, site: true, publishedOn: true },
      ...{ canonicalUrl: true, finalUrl: true, text: true, notices: true },
    },
  });
  const { title, author, site, canonicalUrl, finalUrl, publishedOn } = document;
  return {
    ...{ documentId, text: document.text, notices: document.notices },
    title: title ?? "",
    byline: author ?? "",
    publication: site ?? "",
    url: addressOf(finalUrl, canonicalUrl),
    publishedOn: publishedOn?.toISOString().slice(0, 10) ?? "",
  };
}

/** The address a page gives itself, if it is one of the same website; else where it was found. */
function addressOf(finalUrl: string | null, own: string | null): string {
  if (finalUrl === null) return "";
  return own !== null && hostOf(own) === hostOf(finalUrl) ? own : finalUrl;
}

function pagesIn(marks: unknown): number {
  if (!Array.isArray(marks)) return 0;
  return marks.filter(
    (mark: unknown) =>
      typeof mark === "object" &&
      mark !== null &&
      "kind" in mark &&
      mark.kind === "page",
  ).length;
}

/** What a worker has to read for an intake; null when it is done, or was never there. */
export async function findReadingTask({
  newsroomId,
  intakeId: id,
}: ReadIntakeJob): Promise<ReadingTask | null> {
  const row = await db.intake.findUnique({
    where: { newsroomId_id: { newsroomId, id } },
    select: {
      ...{ state: true, url: true, bytes: true },
      ...{ fileName: true, mediaType: true },
    },
  });
  if (row?.state !== "waiting") return null;
  if (row.url !== null) return { kind: "page", url: row.url };
  const { fileName: name, mediaType: type } = row;
  const bytes = Buffer.from(row.bytes ?? []).toString("base64");
  return { kind: "file", name, type, bytes };
}

/** Every newsroom. */
export async function listNewsroomIds(): Promise<readonly string[]> {
  const rows = await db.newsroom.findMany({ select: { id: true } });
  return rows.map(({ id }) => id);
}
