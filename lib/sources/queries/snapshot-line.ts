import type { Prisma } from "@/generated/prisma/client";
import type { NameOf } from "@/lib/claims/queries/members";
import type { SnapshotLine } from "../view";

/** What is shown of a snapshot beside its text. */
export const snapshotSelect = {
  id: true,
  number: true,
  takenAt: true,
  takenById: true,
  document: {
    select: {
      ...{ format: true, fileName: true, notices: true },
      ...{ byteCount: true, bytesSha256: true, textSha256: true },
    },
  },
} as const satisfies Prisma.SnapshotSelect;

/** The same as plain data. */
export function toSnapshotLine(
  stored: Prisma.SnapshotGetPayload<{ select: typeof snapshotSelect }>,
  nameOf: NameOf,
): SnapshotLine {
  const { id, number, takenAt, takenById, document } = stored;
  const { format, fileName, notices, ...sizes } = document;
  const { byteCount, bytesSha256, textSha256 } = sizes;
  return {
    ...{ id, number, format, fileName, notices },
    ...{ byteCount, bytesSha256, textSha256 },
    takenAt: takenAt.toISOString(),
    takenBy: takenById === null ? null : nameOf(takenById).name,
  };
}
