import { sourceAccess } from "@/lib/access/source-access";
import { attachment } from "@/lib/reports/file-name";
import { route } from "@/lib/server/route";
import { snapshotInput } from "@/lib/sources/library-schema";
import {
  findSnapshotFile,
  type SnapshotFile,
} from "@/lib/sources/queries/snapshots";

/** What was read for a snapshot, byte for byte: hostile as it came, so to keep and never to show. */
export const GET = route(
  {
    name: "snapshot.fetch",
    input: snapshotInput,
    access: (actor, { sourceId }) => sourceAccess(actor, sourceId, "read"),
    run: ({ access, input }) => findSnapshotFile(access, input.number),
  },
  download,
);

function download({ fileName, bytes }: SnapshotFile): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Length": String(bytes.byteLength),
      "Content-Disposition": attachment(fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
