import type { ReactNode } from "react";
import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { SnapshotLine } from "@/lib/sources/view";
import { sizeWords } from "../source-words";

type SourceSnapshotsProps = {
  readonly sourceId: string;
  readonly snapshots: readonly SnapshotLine[];
  readonly taking?: ReactNode;
};

/** What was read of a source, newest first: each as it was, to read, to compare and to keep. */
export function SourceSnapshots(props: SourceSnapshotsProps) {
  const { sourceId, snapshots, taking } = props;
  return (
    <section className="source-part" aria-label="Snapshots">
      <div className="flex items-baseline gap-4">
        <h2 className="flex-1">Snapshots</h2>
        {snapshots.length < 2 ? null : (
          <Link href={`/sources/${sourceId}/changes`}>
            What changed between them
          </Link>
        )}
      </div>
      {taking}
      {snapshots.length === 0 ? (
        <p className="meta">
          None yet: what this source said is known only from what people typed.
        </p>
      ) : (
        <ul>
          {snapshots.map((snapshot) => (
            <Line key={snapshot.id} sourceId={sourceId} snapshot={snapshot} />
          ))}
        </ul>
      )}
    </section>
  );
}

type LineProps = {
  readonly sourceId: string;
  readonly snapshot: SnapshotLine;
};

function Line({ sourceId, snapshot }: LineProps) {
  const { number, takenAt, takenBy, format, fileName } = snapshot;
  const path = `/sources/${sourceId}/snapshots/${number}`;
  return (
    <li className="source-line">
      <Link href={path} className="font-medium">
        Snapshot {number}
      </Link>
      <span className="min-w-0">
        <Time iso={takenAt} />, taken by{" "}
        {takenBy === null ? "the desk itself" : <bdi>{takenBy}</bdi>}
        <span className="meta block [overflow-wrap:anywhere]">
          {format}, {sizeWords(snapshot.byteCount)}
          {fileName === "" ? "" : `, ${fileName}`}
        </span>
        <span className="source-hash">SHA-256 {snapshot.bytesSha256}</span>
        {snapshot.notices.map((notice) => (
          <span key={notice} className="meta block">
            {notice}
          </span>
        ))}
      </span>
      <a href={`/api/v1${path}/file`} download>
        Original<span className="sr-only"> of snapshot {number}</span>
      </a>
    </li>
  );
}
