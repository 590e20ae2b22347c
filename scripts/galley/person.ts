import { parseArgs } from "node:util";
import { AppError } from "@/lib/errors";
import { embeddedDatabaseUrl } from "../postgres/settings";

const HELP = `galley person add --email E --name N --newsroom X --role R   lets somebody in
galley person list [--newsroom X]                            who is there
galley person password --email E                             a new password for somebody
galley person disable --email E                              keeps somebody out of the whole desk
galley person enable --email E                               lets them in again

--newsroom X      its exact name or its id. The first admin of a new name makes the newsroom.
--role R          reader, checker, editor or admin; may be given more than once
--password-stdin  takes the password from the first line of the input.
                  Without it add and password print a one-time link, good for seven days.`;

/** `galley person`: people, from outside every newsroom. */
export const personCommand = {
  name: "person",
  summary: "Let people in, keep them out, give them a new password",
  help: HELP,
  run,
};

const OPTIONS = {
  email: { type: "string" },
  name: { type: "string" },
  newsroom: { type: "string" },
  role: { type: "string", multiple: true },
  "password-stdin": { type: "boolean" },
} as const;

async function run(args: readonly string[]): Promise<number> {
  const given = read(args);
  if (given === null) return refuse("See: galley person --help");
  // Without an address the desk's own database is meant.
  process.env.DATABASE_URL ||= embeddedDatabaseUrl() ?? "";
  if (process.env.DATABASE_URL === "") {
    return refuse(
      "There is no database yet. Start the desk with npm start, or set DATABASE_URL.",
    );
  }
  // Only now: the client takes the address from the environment when it is loaded.
  const { disconnectDatabase } = await import("@/lib/db/disconnect");
  const { personTasks } = await import("./person/tasks");
  try {
    const task = personTasks[given.task];
    if (!task) return refuse("See: galley person --help");
    for (const line of await task(given.options)) {
      process.stdout.write(`${line}\n`);
    }
    return 0;
  } catch (error) {
    if (error instanceof AppError) return refuse(error.message);
    throw error;
  } finally {
    await disconnectDatabase();
  }
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    const [task, ...more] = positionals;
    if (task === undefined || more.length > 0) return null;
    return { task, options: values };
  } catch {
    return null;
  }
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
