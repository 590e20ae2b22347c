import type { SourceAccess } from "@/lib/access/source-access";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { db } from "@/lib/db/read";
import { compareTexts, type ChangedRow } from "../compare-texts";
import type { CompareSnapshots } from "../library-schema";
import type { SnapshotComparison } from "../view";
import { snapshotSelect, toSnapshotLine } from "./snapshot-line";
import {
  findExcerpts,
  findSnapshotText,
  findSourceOf,
} from "./stored-snapshot";

/** Changes that are shown of a comparison: a page of more is read by nobody. */
const MOST_CHANGES = 400;

/**
 * What changed from one snapshot of a source to another: the newest two unless told.
 *
 * @throws AppError NOT_FOUND when the source does not have both.
 */
export async function compareSnapshots(
  access: SourceAccess<"read">,
  input: CompareSnapshots,
): Promise<SnapshotComparison> {
  const { newsroomId, sourceId } = access;
  const [source, all, members] = await Promise.all([
    findSourceOf(access),
    db.snapshot.findMany({
      where: { newsroomId, sourceId },
      orderBy: { number: "desc" },
      select: snapshotSelect,
    }),
    loadMembers(access),
  ]);
  const nameOf = namesIn(members);
  const to = input.to ?? all[0]?.number ?? 0;
  const before = all.find(({ number }) => number < to)?.number;
  const from = input.from ?? before ?? 0;
  const [earlier, later] = await Promise.all([
    findSnapshotText(access, from),
    findSnapshotText(access, to),
  ]);
  const rows = compareTexts(earlier.document.text, later.document.text);
  const excerpts = await findExcerpts(access, earlier.id);
  return {
    source: { id: sourceId, title: source.title },
    snapshots: all.map((one) => toSnapshotLine(one, nameOf)),
    from: toSnapshotLine(earlier, nameOf),
    to: toSnapshotLine(later, nameOf),
    ...firstChanges(rows),
    lost: excerpts
      .filter(({ exact }) => !later.document.text.includes(exact))
      .map((one) => ({ ...one, isVerified: false })),
  };
}

function firstChanges(rows: readonly ChangedRow[]) {
  return {
    rows: rows.slice(0, MOST_CHANGES),
    isCut: rows.length > MOST_CHANGES,
  };
}
