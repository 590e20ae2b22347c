import { z } from "zod";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { textField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { route } from "@/lib/server/route";
import { findSources, findSourcesAt } from "@/lib/sources/queries";

const input = z.strictObject({
  search: textField(limits.searchLength).default(""),
  address: textField(limits.urlLength).default(""),
});

/** Sources of the newsroom's library that hold the words, or that are at an address, newest first. */
export const GET = route({
  name: "source.search",
  input,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input: { search, address } }) =>
    address === ""
      ? findSources(access, search)
      : findSourcesAt(access, address),
});
