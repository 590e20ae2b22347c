"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { changeShortcuts } from "@/lib/people/commands/change-shortcuts";
import { changeShortcutsInput } from "@/lib/people/schema";
import { action } from "@/lib/server/action";

/** Gives the person who asks other keys in this newsroom, or switches them off. */
export const changeShortcutsAction = action({
  name: "person.change-shortcuts",
  input: changeShortcutsInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: ({ access, input, stamp }) => changeShortcuts(access, input, stamp),
});
