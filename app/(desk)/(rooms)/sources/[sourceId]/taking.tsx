import { TakeSnapshot } from "@/components/sources/library/take-snapshot";
import { sourceAccess } from "@/lib/access/source-access";
import { findUnfinishedIntake } from "@/lib/intakes/queries";
import { load } from "@/lib/server/page";
import { sourceInput } from "@/lib/sources/library-schema";
import type { SourcePage } from "@/lib/sources/view";

/** How a source is read again, and how far that is. */
export async function Taking({ source }: { readonly source: SourcePage }) {
  const { id: sourceId, url, snapshots } = source;
  const unfinished = await load(
    {
      name: "source.taking",
      input: sourceInput,
      access: (actor, input) => sourceAccess(actor, input.sourceId, "check"),
      run: ({ access }) => findUnfinishedIntake(access),
    },
    { sourceId },
  );
  const hasSnapshot = snapshots.length > 0;
  return <TakeSnapshot {...{ sourceId, url, hasSnapshot, unfinished }} />;
}
