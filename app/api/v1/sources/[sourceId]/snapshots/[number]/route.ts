import { sourceAccess } from "@/lib/access/source-access";
import { route } from "@/lib/server/route";
import { loadSnapshotText } from "@/lib/sources/queries/snapshot-text";
import { snapshotTextInput } from "@/lib/sources/schema";

/** The text of one snapshot, to choose words of. */
export const GET = route({
  name: "snapshot.text",
  input: snapshotTextInput,
  access: (actor, { sourceId }) => sourceAccess(actor, sourceId, "check"),
  run: ({ access, input: { number } }) => loadSnapshotText(access, number),
});
