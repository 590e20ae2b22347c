import { z } from "zod";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { textField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { route } from "@/lib/server/route";
import { findByAddress } from "@/lib/sources/queries/same-sources";

const input = z.strictObject({ address: textField(limits.urlLength) });

/** Sources of the library that have an address already, under any spelling of it. */
export const GET = route({
  name: "source.same",
  input,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input: { address } }) => findByAddress(access, address),
});
