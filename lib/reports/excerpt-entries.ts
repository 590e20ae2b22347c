import { codePointsBefore, verifyExcerpt } from "@/lib/text";
import type { ExcerptRecord, ReportRecords, SnapshotRecord } from "./records";
import type { Secrecy } from "./secrecy";
import type { ExcerptSelector, ReportedExcerpt } from "./verdict-report";

/** By the id of the evidence: its excerpts as a report shows them when it may name their source. */
export function reportExcerpts(
  records: ReportRecords,
  { withhold }: Secrecy,
): (evidenceId: string) => readonly ReportedExcerpt[] {
  const snapshots = new Map(records.snapshots.map((one) => [one.id, one]));
  const characters = characterCounts(records, snapshots);
  const byEvidence = new Map<string, ReportedExcerpt[]>();
  for (const excerpt of records.excerpts) {
    const snapshot = snapshots.get(excerpt.snapshotId);
    if (!snapshot) continue;
    const entry = describe(excerpt, snapshot);
    const list = byEvidence.get(excerpt.evidenceId);
    if (list) list.push(entry);
    else byEvidence.set(excerpt.evidenceId, [entry]);
  }
  return (evidenceId) => byEvidence.get(evidenceId) ?? [];

  function describe(
    excerpt: ExcerptRecord,
    snapshot: SnapshotRecord,
  ): ReportedExcerpt {
    const { documentId, number, takenAt } = snapshot;
    const document = records.documents.get(documentId);
    const { textSha256 } = excerpt;
    const state = document ? verifyExcerpt(document, excerpt) : "broken";
    const [exact, prefix, suffix] = [
      withhold(excerpt.exact),
      withhold(excerpt.prefix),
      withhold(excerpt.suffix),
    ];
    return {
      ...{ exact, locator: withhold(excerpt.locator), state },
      snapshot: {
        ...{ number, takenAt: takenAt.toISOString(), textSha256 },
        bytesSha256: snapshot.document.bytesSha256,
      },
      selectors: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        ...(state === "verified"
          ? positionIn(characters.get(documentId), excerpt)
          : []),
      ],
    };
  }
}

/** In each document: how many code points come before every edge of an excerpt of it. */
function characterCounts(
  { excerpts, documents }: ReportRecords,
  snapshots: ReadonlyMap<string, SnapshotRecord>,
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const edges = new Map<string, number[]>();
  for (const { snapshotId, start, end } of excerpts) {
    const id = snapshots.get(snapshotId)?.documentId ?? "";
    edges.set(id, [...(edges.get(id) ?? []), start, end]);
  }
  return new Map(
    [...edges].map(([id, offsets]) => [
      id,
      codePointsBefore(documents.get(id)?.text ?? "", offsets),
    ]),
  );
}

function positionIn(
  counts: ReadonlyMap<number, number> | undefined,
  excerpt: ExcerptRecord,
): readonly ExcerptSelector[] {
  const start = counts?.get(excerpt.start);
  const end = counts?.get(excerpt.end);
  return start === undefined || end === undefined
    ? []
    : [{ type: "TextPositionSelector", start, end }];
}
