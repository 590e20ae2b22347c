import { newsroomAccess } from "@/lib/access/newsroom-access";
import { attachment } from "@/lib/reports/file-name";
import { route } from "@/lib/server/route";
import { addressesInput } from "@/lib/sources/library-schema";
import { listAddresses } from "@/lib/sources/queries/addresses";

/** The addresses of the library, one a line, to hand to an archive. */
export const GET = route(
  {
    name: "source.addresses",
    input: addressesInput,
    access: (actor) => newsroomAccess(actor, "export-internal"),
    run: ({ access, input }) => listAddresses(access, input.profile),
  },
  download,
);

function download(addresses: readonly string[]): Response {
  return new Response(addresses.map((address) => `${address}\n`).join(""), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": attachment("addresses.txt"),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
