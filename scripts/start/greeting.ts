import type { Env } from "../../lib/env";
import { demoPassword, demoPeople } from "../../prisma/demo/people";
import { hasPeople } from "./first-run";

/** Tells the person who started the desk where it is and how to get in. */
export async function greet(env: Env, isDemo: boolean): Promise<void> {
  console.log(`\nThe desk is open at ${env.NEXTAUTH_URL}\n`);
  if (isDemo) {
    console.log(describeSignIns(demoPeople, demoPassword));
  } else if (!(await hasPeople(env.DATABASE_URL))) {
    console.log(
      "There is nobody here yet. Make the first admin with: npm run galley -- person add --help\n",
    );
  }
  console.log("Ctrl-C stops it.");
}

type SignIn = Readonly<{
  name: string;
  email: string;
  roles: readonly string[];
}>;

/** The demo newsroom's people as a table to sign in from. */
function describeSignIns(people: readonly SignIn[], password: string): string {
  const width = Math.max(...people.map((person) => person.email.length));
  const lines = people.map(
    ({ email, name, roles }) =>
      `  ${email.padEnd(width)}  ${name} (${roles.join(", ")})`,
  );
  return `Demo sign-ins, all with the password "${password}" unless changed:\n${lines.join("\n")}\n`;
}
