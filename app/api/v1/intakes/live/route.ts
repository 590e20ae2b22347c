import { z } from "zod";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { openReadingStream, respondWithStream } from "@/lib/server/live-stream";
import { route } from "@/lib/server/route";

/** Tells a window how far the newsroom's readings are: ids and steps, nothing of what is read. */
export const GET = route(
  {
    name: "intake.live",
    input: z.strictObject({}),
    access: (actor) => newsroomAccess(actor, "check"),
    run: ({ access }) => openReadingStream(access),
  },
  respondWithStream,
);
