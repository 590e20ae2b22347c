import { sourceAccess } from "@/lib/access/source-access";
import type { Permission } from "@/lib/access/policy";
import { load } from "@/lib/server/page";
import { sourceInput } from "@/lib/sources/library-schema";
import { loadSource } from "@/lib/sources/queries/source-page";
import type { SourcePage } from "@/lib/sources/view";

/** The source that a page's address names, for who may do this with it. */
export async function loadSourcePage(
  params: Promise<{ readonly sourceId: string }>,
  permission: Extract<Permission, "read" | "check">,
): Promise<SourcePage> {
  return load(
    {
      name: "source.page",
      input: sourceInput,
      access: (actor, { sourceId }) =>
        sourceAccess(actor, sourceId, permission),
      run: ({ access }) => loadSource(access),
    },
    await params,
  );
}
