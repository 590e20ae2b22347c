import type { Metadata } from "next";
import { DeskHead } from "@/components/shell/desk-frame";
import { SnapshotChanges } from "@/components/sources/library/snapshot-changes";
import { ButtonLink } from "@/components/ui/button";
import { sourceAccess } from "@/lib/access/source-access";
import { load } from "@/lib/server/page";
import { compareSnapshotsInput } from "@/lib/sources/library-schema";
import { compareSnapshots } from "@/lib/sources/queries/compare-snapshots";

export const metadata: Metadata = { title: "What changed in a source" };

type ChangesPageProps = {
  readonly params: Promise<{ readonly sourceId: string }>;
  readonly searchParams: Promise<
    Readonly<Record<string, string | string[] | undefined>>
  >;
};

/** What changed between two snapshots of a source: the newest two, unless others are asked for. */
export default async function ChangesPage(props: ChangesPageProps) {
  const { from, to } = await props.searchParams;
  const comparison = await load(
    {
      name: "snapshot.compare",
      input: compareSnapshotsInput,
      access: (actor, { sourceId }) => sourceAccess(actor, sourceId, "read"),
      run: ({ access, input }) => compareSnapshots(access, input),
    },
    { ...(await props.params), from, to },
  );
  const { source } = comparison;
  return (
    <>
      <DeskHead
        title={
          <>
            What changed in “<bdi>{source.title}</bdi>”
          </>
        }
      >
        <ButtonLink href={`/sources/${source.id}`}>The source</ButtonLink>
      </DeskHead>
      <SnapshotChanges comparison={comparison} />
    </>
  );
}
