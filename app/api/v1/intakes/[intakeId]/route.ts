import { intakeAccess } from "@/lib/access/intake-access";
import { getIntake } from "@/lib/intakes/queries";
import { intakeInput } from "@/lib/intakes/schema";
import { route } from "@/lib/server/route";

/** How far an intake is, and what came of it. */
export const GET = route({
  name: "intake.read",
  input: intakeInput,
  access: (actor, input) => intakeAccess(actor, input.intakeId, "check"),
  run: ({ access }) => getIntake(access),
});
