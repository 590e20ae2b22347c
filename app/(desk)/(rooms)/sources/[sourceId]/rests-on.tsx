import { OriginLinks } from "@/components/sources/origin-links";
import { sourceAccess } from "@/lib/access/source-access";
import { load } from "@/lib/server/page";
import { sourceInput } from "@/lib/sources/library-schema";
import { loadSourceLinks } from "@/lib/sources/queries/links";
import {
  addLinkAction,
  confirmLinkAction,
  dismissLinkAction,
  lookForLinksAction,
} from "../links/actions";

const actions = {
  confirm: confirmLinkAction,
  dismiss: dismissLinkAction,
  add: addLinkAction,
  look: lookForLinksAction,
};

/** Where a source comes from: what it rests on, what rests on it, and what may. */
export async function RestsOn({ sourceId }: { readonly sourceId: string }) {
  const links = await load(
    {
      name: "source.origins",
      input: sourceInput,
      access: (actor, input) => sourceAccess(actor, input.sourceId, "read"),
      run: ({ access }) => loadSourceLinks(access),
    },
    { sourceId },
  );
  return <OriginLinks links={links} actions={actions} />;
}
