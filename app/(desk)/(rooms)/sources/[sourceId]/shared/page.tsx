import type { Metadata } from "next";
import { z } from "zod";
import { DeskHead } from "@/components/shell/desk-frame";
import { SharedTexts } from "@/components/sources/shared-texts";
import { sourceAccess } from "@/lib/access/source-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { idField } from "@/lib/fields";
import { load } from "@/lib/server/page";
import { loadSharedText } from "@/lib/sources/queries/shared-text";

export const metadata: Metadata = { title: "What two sources share" };

type SharedTextPageProps = {
  readonly params: Promise<{ readonly sourceId: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The newest snapshots of a source and of `?with=` beside each other, with the passages that stand in both marked. */
export default async function SharedTextPage(props: SharedTextPageProps) {
  const { sourceId } = await props.params;
  const { with: otherId } = await props.searchParams;
  const shared = await load(
    {
      name: "source.shared",
      input: z.strictObject({ sourceId: idField, otherId: idField }),
      access: async (actor, input) => {
        await sourceAccess(actor, input.otherId, "read");
        await sourceAccess(actor, input.sourceId, "read");
        return newsroomAccess(actor, "read");
      },
      run: ({ access, input }) =>
        loadSharedText(access, [input.sourceId, input.otherId]),
    },
    { sourceId, otherId },
  );
  const { sharedRuns, smaller } = shared;
  return (
    <div className="pb-7">
      <DeskHead title="What two sources share" />
      <p>
        {sharedRuns === 0
          ? "No eight words in a row stand in both."
          : `${sharedRuns} of ${smaller} eight-word runs are the same. A number leads to the same passage in the other text.`}
      </p>
      <SharedTexts shared={shared} />
    </div>
  );
}
