"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { assignClaims } from "@/lib/claims/assign-claims";
import { assignClaimsInput } from "@/lib/claims/schema";
import { removeFilter, saveFilter } from "@/lib/saved-filters/commands";
import { removeFilterInput, saveFilterInput } from "@/lib/saved-filters/schema";
import { action } from "@/lib/server/action";

/** Gives several claims to one person. */
export const assignClaimsAction = action({
  name: "claims.assign",
  input: assignClaimsInput,
  access: (actor) => newsroomAccess(actor, "decide"),
  run: ({ access, input, stamp }) => assignClaims(access, input, stamp),
});

/** Keeps the queue's filters under a name. */
export const saveFilterAction = action({
  name: "filter.save",
  input: saveFilterInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: ({ access, input, stamp }) => saveFilter(access, input, stamp),
});

/** Forgets saved filters. */
export const removeFilterAction = action({
  name: "filter.remove",
  input: removeFilterInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: ({ access, input, stamp }) => removeFilter(access, input, stamp),
});
