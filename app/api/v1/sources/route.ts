import { z } from "zod";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { textField } from "@/lib/fields";
import { limits } from "@/lib/limits";
import { route } from "@/lib/server/route";
import { findSources } from "@/lib/sources/queries";

const input = z.strictObject({
  search: textField(limits.searchLength).default(""),
});

/** Sources of the newsroom's library that hold the words, newest first. */
export const GET = route({
  name: "source.search",
  input,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input: { search } }) => findSources(access, search),
});
