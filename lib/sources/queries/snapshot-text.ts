import type { SourceAccess } from "@/lib/access/source-access";
import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import type { SnapshotTextView } from "../snapshot-view";
import { readTextMarks } from "../text-marks";

/**
 * The text of one snapshot of a source, whole.
 *
 * @throws AppError NOT_FOUND for a number the source has no snapshot of.
 */
export async function loadSnapshotText(
  { newsroomId, sourceId }: SourceAccess,
  number: number,
): Promise<SnapshotTextView> {
  const found = await db.snapshot.findUnique({
    where: { newsroomId_sourceId_number: { newsroomId, sourceId, number } },
    select: {
      ...{ id: true, takenAt: true },
      document: { select: { text: true, marks: true } },
    },
  });
  if (found === null) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such snapshot of this source. Look for it on the source’s page.",
    );
  }
  const { id, takenAt, document } = found;
  return {
    ...{ id, number, takenAt: takenAt.toISOString(), text: document.text },
    marks: readTextMarks(document.marks),
  };
}
