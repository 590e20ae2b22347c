import { intakeAccess } from "@/lib/access/intake-access";
import { retryIntake } from "@/lib/intakes/commands";
import { retryIntakeInput } from "@/lib/intakes/schema";
import { route } from "@/lib/server/route";

/** Has something read once more that could not be read. */
export const POST = route({
  name: "intake.retry",
  input: retryIntakeInput,
  access: (actor, input) => intakeAccess(actor, input.intakeId, "check"),
  run: ({ access, input, stamp }) => retryIntake(access, input, stamp),
});
