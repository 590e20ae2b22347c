import { z } from "zod";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { listWaiting } from "@/lib/notifications/queries";
import { route } from "@/lib/server/route";

/** What waits for whoever asks: how much, and the newest of it. */
export const GET = route({
  name: "notification.waiting",
  input: z.strictObject({}),
  access: (actor) => newsroomAccess(actor, "read"),
  run: ({ access }) => listWaiting(access),
});
