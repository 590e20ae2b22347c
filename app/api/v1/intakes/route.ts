import { newsroomAccess } from "@/lib/access/newsroom-access";
import { startIntake } from "@/lib/intakes/commands";
import { startIntakeInput } from "@/lib/intakes/schema";
import { route } from "@/lib/server/route";

/** Begins to fetch and read what is at an address. */
export const POST = route({
  name: "intake.start",
  input: startIntakeInput,
  access: (actor) => newsroomAccess(actor, "check"),
  run: ({ access, input, stamp }) => startIntake(access, input, stamp),
});
