import type { Metadata } from "next";
import { z } from "zod";
import { DeskHead } from "@/components/shell/desk-frame";
import { SourceForm } from "@/components/sources/library/source-form";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { load } from "@/lib/server/page";
import { addSourceAction } from "../actions";

export const metadata: Metadata = { title: "New source" };

/** A source that goes into the library before any claim rests on it. */
export default async function NewSourcePage() {
  await load(
    {
      name: "source.new",
      input: z.strictObject({}),
      access: (actor) => newsroomAccess(actor, "check"),
      run: () => Promise.resolve(null),
    },
    {},
  );
  return (
    <div className="mx-auto max-w-[46rem] pb-7">
      <DeskHead title="New source" />
      <SourceForm
        stored={null}
        mayChangeConfidentiality
        cancelHref="/sources"
        save={addSourceAction}
      />
    </div>
  );
}
