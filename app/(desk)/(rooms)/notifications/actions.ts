"use server";

import { newsroomAccess } from "@/lib/access/newsroom-access";
import { markRead } from "@/lib/notifications/commands";
import { markReadInput } from "@/lib/notifications/schema";
import { action } from "@/lib/server/action";

/** Notes that notifications of one's own were read. */
export const markReadAction = action({
  name: "notification.read",
  input: markReadInput,
  access: (actor) => newsroomAccess(actor, "read"),
  run: ({ access, input, stamp }) => markRead(access, input, stamp),
});
