import type { Metadata } from "next";
import { DeskHead } from "@/components/shell/desk-frame";
import { SnapshotReader } from "@/components/sources/library/snapshot-reader";
import { sizeWords } from "@/components/sources/source-words";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { Time } from "@/components/ui/time";
import { sourceAccess } from "@/lib/access/source-access";
import { load } from "@/lib/server/page";
import { readSnapshotInput } from "@/lib/sources/library-schema";
import { readSnapshot } from "@/lib/sources/queries/snapshots";
import type { SnapshotReading } from "@/lib/sources/view";

export const metadata: Metadata = { title: "Snapshot" };

type SnapshotPageProps = {
  readonly params: Promise<{
    readonly sourceId: string;
    readonly number: string;
  }>;
  readonly searchParams: Promise<
    Readonly<Record<string, string | string[] | undefined>>
  >;
};

/** What a source said at one time, to read, with the excerpts that evidence rests on. */
export default async function SnapshotPage(props: SnapshotPageProps) {
  const { part, start, end } = await props.searchParams;
  const asked = { ...(await props.params), part, start, end };
  const reading = await load(
    {
      name: "snapshot.read",
      input: readSnapshotInput,
      access: (actor, { sourceId }) => sourceAccess(actor, sourceId, "read"),
      run: ({ access, input }) => readSnapshot(access, input),
    },
    Object.fromEntries(
      Object.entries(asked).filter(([, value]) => typeof value === "string"),
    ),
  );
  return (
    <>
      <Head reading={reading} />
      <SnapshotReader
        key={`${reading.part} ${reading.shown?.start ?? ""}`}
        reading={reading}
      />
      <Parts reading={reading} />
    </>
  );
}

function Head({ reading }: { readonly reading: SnapshotReading }) {
  const { source, snapshot, newestNumber } = reading;
  const path = `/sources/${source.id}`;
  const isNewest = snapshot.number === newestNumber;
  return (
    <>
      <DeskHead title={<bdi>{source.title}</bdi>}>
        <a
          className="button button-quiet"
          href={`/api/v1${path}/snapshots/${snapshot.number}/file`}
          download
        >
          Original
        </a>
        {isNewest ? null : (
          <ButtonLink
            look="quiet"
            href={`${path}/changes?from=${snapshot.number}&to=${newestNumber}`}
          >
            What changed since
          </ButtonLink>
        )}
        <ButtonLink href={path}>The source</ButtonLink>
      </DeskHead>
      <p className="meta">
        Snapshot {snapshot.number}
        {isNewest ? ", the newest" : ` of ${newestNumber}`}, taken{" "}
        <Time iso={snapshot.takenAt} />
        {snapshot.takenBy === null ? "" : ` by ${snapshot.takenBy}`};{" "}
        {snapshot.format}, {sizeWords(snapshot.byteCount)}
      </p>
      <p className="source-hash pb-3">SHA-256 {snapshot.textSha256}</p>
      {snapshot.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
    </>
  );
}

function Parts({ reading }: { readonly reading: SnapshotReading }) {
  const { source, snapshot, part, partCount } = reading;
  const path = `/sources/${source.id}/snapshots/${snapshot.number}`;
  return (
    <>
      {partCount === 1 ? null : (
        <p className="meta">
          Part {part} of {partCount}
        </p>
      )}
      <Pagination
        label="Parts of the text"
        newerHref={part === 1 ? undefined : `${path}?part=${part - 1}`}
        newerWords="Part before"
        olderHref={part === partCount ? undefined : `${path}?part=${part + 1}`}
        olderWords="Next part"
      />
    </>
  );
}
