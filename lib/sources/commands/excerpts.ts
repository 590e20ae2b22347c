import type { ArticleAccess } from "@/lib/access/article-access";
import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { excerptAt, isWholeSpan } from "@/lib/text";
import { locatorAt } from "../locator";
import type { ExcerptChoice } from "../schema";
import { readTextMarks } from "../text-marks";

/** The piece of evidence that excerpts are chosen for. */
export type PieceKey = {
  readonly articleId: string;
  readonly claimId: string;
  readonly evidenceId: string;
  readonly sourceId: string;
};

type Chosen = {
  readonly key: PieceKey;
  readonly choices: readonly ExcerptChoice[];
  readonly stamp: Stamp;
};

/** An excerpt's place and words, as they are stored. */
export type StoredExcerpt = ExcerptChoice & {
  readonly id: string;
  readonly position: number;
  readonly exact: string;
};

/** The excerpts that are on a piece of evidence now, in their order. */
export function excerptsOf(
  tx: Tx,
  newsroomId: string,
  evidenceId: string,
): Promise<readonly StoredExcerpt[]> {
  return tx.excerpt.findMany({
    where: { newsroomId, evidenceId, removedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, snapshotId: true, position: true },
      ...{ start: true, end: true, exact: true },
    },
  });
}

/**
 * Makes the chosen excerpts those of a piece of evidence: what was chosen before stays as it is, what is no longer
 * chosen is taken off, and the words of new ones are cut here, out of the stored text. Part of the command that writes
 * the evidence, after it: who chose them is among those who worked on it.
 *
 * @throws AppError INVALID_INPUT for a place that is not in the text or cuts a character; NOT_FOUND for a snapshot of
 * another source.
 */
export async function chooseExcerpts(
  tx: Tx,
  { newsroomId, actor }: ArticleAccess,
  { key, choices, stamp }: Chosen,
): Promise<readonly StoredExcerpt[]> {
  const before = await excerptsOf(tx, newsroomId, key.evidenceId);
  const wanted = new Map(choices.map((choice) => [placeOf(choice), choice]));
  const kept = before.filter((excerpt) => wanted.has(placeOf(excerpt)));
  const known = new Set(before.map(placeOf));
  const added = [...wanted]
    .filter(([place]) => !known.has(place))
    .map(([, choice]) => choice);
  const cut = await cutWords(tx, { newsroomId, sourceId: key.sourceId, added });
  const first = (before.at(-1)?.position ?? -1) + 1;
  const rows = cut.map((words, at) => ({
    ...{ newsroomId, ...key, ...words },
    ...{ id: stamp.newId(), position: first + at },
    ...{ addedById: actor.personId, createdAt: stamp.at },
  }));
  const off = before.filter((excerpt) => !wanted.has(placeOf(excerpt)));
  await tx.excerpt.updateMany({
    where: { newsroomId, id: { in: off.map(({ id }) => id) } },
    data: { removedAt: stamp.at },
  });
  await tx.excerpt.createMany({ data: rows });
  return [...kept, ...rows];
}

function placeOf({ snapshotId, start, end }: ExcerptChoice): string {
  return `${snapshotId} ${start} ${end}`;
}

type Added = {
  readonly newsroomId: string;
  readonly sourceId: string;
  readonly added: readonly ExcerptChoice[];
};

async function cutWords(tx: Tx, { newsroomId, sourceId, added }: Added) {
  if (added.length === 0) return [];
  const ids = [...new Set(added.map(({ snapshotId }) => snapshotId))];
  const snapshots = await tx.snapshot.findMany({
    where: { newsroomId, sourceId, id: { in: ids } },
    select: {
      id: true,
      document: { select: { text: true, textSha256: true, marks: true } },
    },
  });
  const documents = new Map(
    snapshots.map(({ id, document }) => [id, document]),
  );
  return added.map(({ snapshotId, start, end }) => {
    const document = documents.get(snapshotId);
    if (!document) throw noSuchSnapshot();
    if (!isWholeSpan(document.text, { start, end })) throw notInText();
    const marks = readTextMarks(document.marks);
    return {
      ...{ snapshotId, start, end },
      ...excerptAt(document.text, { start, end }),
      textSha256: document.textSha256,
      locator: locatorAt({ text: document.text, marks }, { start, end }),
    };
  });
}

function noSuchSnapshot(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is no such snapshot of this source. Open the source and choose the words again.",
  );
}

function notInText(): AppError {
  const message =
    "These words do not stand in the snapshot like that. Choose them in it again.";
  return new AppError("INVALID_INPUT", message, {
    fields: { excerpts: message },
  });
}
