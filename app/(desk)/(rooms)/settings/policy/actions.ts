"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { changePolicy } from "@/lib/policies/commands";
import { changePolicyInput } from "@/lib/policies/schema";
import { action } from "@/lib/server/action";

/** Gives the newsroom another policy. */
export const changePolicyAction = action({
  name: "policy.change",
  input: changePolicyInput,
  access: (actor) => newsroomAccess(actor, "administer"),
  run: ({ access, input, stamp }) => changePolicy(access, input, stamp),
});
