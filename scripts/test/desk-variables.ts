import type { Variables } from "../../lib/env";

const ofADesk =
  /^(DATABASE_URL|NEXTAUTH_\w+|OIDC_\w+|PORT|GALLEY_\w+|NODE_ENV|NODE_OPTIONS|FORCE_COLOR)$/;

/** The machine's variables without those that set up some desk: a test run must not touch that one. */
export function withoutDeskVariables(
  variables: Variables,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined || ofADesk.test(name) ? [] : [[name, value]],
    ),
  );
}
