import type { Metadata } from "next";
import { z } from "zod";
import { DeskHead } from "@/components/shell/desk-frame";
import { OriginLinks } from "@/components/sources/origin-links";
import { sourceAccess } from "@/lib/access/source-access";
import { idField } from "@/lib/fields";
import { load } from "@/lib/server/page";
import { loadSourceLinks } from "@/lib/sources/queries/links";
import {
  addLinkAction,
  confirmLinkAction,
  dismissLinkAction,
  lookForLinksAction,
} from "../../links/actions";

export const metadata: Metadata = { title: "Origin of a source" };

type OriginsPageProps = {
  readonly params: Promise<{ readonly sourceId: string }>;
};

const actions = {
  confirm: confirmLinkAction,
  dismiss: dismissLinkAction,
  add: addLinkAction,
  look: lookForLinksAction,
};

/** Where a source comes from: what it rests on, what rests on it, and what may. */
export default async function OriginsPage({ params }: OriginsPageProps) {
  const links = await load(
    {
      name: "source.origins",
      input: z.strictObject({ sourceId: idField }),
      access: (actor, input) => sourceAccess(actor, input.sourceId, "read"),
      run: ({ access }) => loadSourceLinks(access),
    },
    await params,
  );
  return (
    <div className="mx-auto max-w-[46rem] pb-7">
      <DeskHead title={links.source.title} />
      <OriginLinks links={links} actions={actions} />
    </div>
  );
}
