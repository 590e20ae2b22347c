import type { Stamp, Tx } from "@/lib/db/commit";

/** The newest snapshot of a source; null before its first. */
export async function newestSnapshot(
  tx: Tx,
  { newsroomId }: Pick<Stamp, "newsroomId">,
  sourceId: string,
) {
  const found = await tx.snapshot.findFirst({
    where: { newsroomId, sourceId },
    orderBy: { number: "desc" },
    select: {
      ...{ number: true, documentId: true },
      document: { select: { textSha256: true } },
    },
  });
  if (!found) return null;
  const { document, ...snapshot } = found;
  return { ...snapshot, textSha256: document.textSha256 };
}

export type TakenSnapshot = { readonly id: string; readonly number: number };

type NewSnapshot = {
  readonly sourceId: string;
  readonly documentId: string;
  readonly number: number;
  readonly takenById: string | null;
};

/** Keeps a document as a source's snapshot. */
export async function takeSnapshot(
  tx: Tx,
  { newsroomId, at: takenAt, newId }: Stamp,
  snapshot: NewSnapshot,
): Promise<TakenSnapshot> {
  const id = newId();
  await tx.snapshot.create({
    data: { newsroomId, id, takenAt, ...snapshot },
  });
  return { id, number: snapshot.number };
}
