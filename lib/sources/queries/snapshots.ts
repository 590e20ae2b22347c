import type { SourceAccess } from "@/lib/access/source-access";
import { sha256 } from "@/lib/audit/canonical";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { db } from "@/lib/db/read";
import { wholeCharacters } from "@/lib/text";
import type { ReadSnapshot } from "../library-schema";
import { marksWithin, readTextMarks } from "../text-marks";
import { partAt, textParts } from "../text-parts";
import type { SnapshotReading } from "../view";
import { toSnapshotLine } from "./snapshot-line";
import {
  findExcerpts,
  findSnapshotText,
  findSourceOf,
  noSuchSnapshot,
} from "./stored-snapshot";

/**
 * A part of a snapshot's text with what is marked in it: the one asked for, or the one with the words somebody was sent to.
 *
 * @throws AppError NOT_FOUND for a snapshot of another source, and a part it does not have.
 */
export async function readSnapshot(
  access: SourceAccess<"read">,
  { number, part: wanted, start, end }: ReadSnapshot,
): Promise<SnapshotReading> {
  const [stored, source, members] = await Promise.all([
    findSnapshotText(access, number),
    findSourceOf(access),
    loadMembers(access),
  ]);
  const { text, marks, textSha256 } = stored.document;
  const parts = textParts(text);
  const shown =
    start === undefined || end === undefined
      ? null
      : wholeCharacters(text, { start, end });
  const at =
    wanted === undefined ? partAt(parts, shown?.start ?? 0) : wanted - 1;
  const part = parts[at];
  if (part === undefined) throw noSuchSnapshot();
  const isIntact = sha256(text) === textSha256;
  const excerpts = await findExcerpts(access, stored.id);
  return {
    source: { id: access.sourceId, title: source.title },
    snapshot: toSnapshotLine(stored, namesIn(members)),
    newestNumber: source.snapshots[0]?.number ?? number,
    text: text.slice(part.start, part.end),
    ...{ from: part.start, part: at + 1, partCount: parts.length, shown },
    marks: marksWithin(readTextMarks(marks), part),
    excerpts: excerpts.map(({ exact, ...one }) => ({
      ...one,
      isVerified: isIntact && text.slice(one.start, one.end) === exact,
    })),
  };
}

/** A snapshot's file as it came. */
export type SnapshotFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * What was read for a snapshot, byte for byte.
 *
 * @throws AppError NOT_FOUND for a snapshot of another source.
 */
export async function findSnapshotFile(
  { newsroomId, sourceId }: SourceAccess<"read">,
  number: number,
): Promise<SnapshotFile> {
  const found = await db.snapshot.findUnique({
    where: { newsroomId_sourceId_number: { newsroomId, sourceId, number } },
    select: {
      document: { select: { bytes: true, fileName: true, format: true } },
    },
  });
  if (!found) throw noSuchSnapshot();
  const { bytes, fileName, format } = found.document;
  const name = fileName === "" ? `snapshot-${number}.${format}` : fileName;
  return { fileName: name, bytes };
}
