import type { Command, Listed } from "./command";

/** Where a run's words go; results and complaints apart, so that results can be piped. */
type Output = Readonly<{
  result: (line: string) => void;
  complaint: (line: string) => void;
}>;

/** How commands and the database they may need are reached. */
export type Surroundings = Readonly<{
  commands: readonly Listed[];
  output: Output;
  withDatabase: (work: () => Promise<number>) => Promise<number>;
}>;

const usage = "npm run galley -- <command> [--help]";
const misuse = 2;

/** Finds the command that was asked for and runs it; returns the exit code. */
export async function runCommand(
  argv: readonly string[],
  around: Surroundings,
): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || isHelp(name)) {
    around.output.result(await describeAll(around.commands));
    return name === undefined ? misuse : 0;
  }
  const listed = around.commands.find((command) => command.name === name);
  if (listed === undefined) {
    const known = around.commands.map((command) => command.name).join(", ");
    around.output.complaint(
      `There is no command ${name}. There are: ${known}. See: ${usage}`,
    );
    return misuse;
  }
  const command = await listed.load();
  if (args.some(isHelp)) {
    around.output.result(command.help.trimEnd());
    return 0;
  }
  const work = () => command.run(args);
  return listed.needsDatabase ? around.withDatabase(work) : work();
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

async function describeAll(listed: readonly Listed[]): Promise<string> {
  const commands = await Promise.all(listed.map(({ load }) => load()));
  const lines = commands.map(
    ({ name, summary }: Command) => `  ${name.padEnd(10)}${summary}`,
  );
  return `${usage}\n\n${lines.join("\n")}`;
}
