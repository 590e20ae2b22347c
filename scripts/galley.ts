import { listedCommands } from "./galley/command";
import { runCommand } from "./galley/run-command";

const misfortune = 1;

/** `npm run galley -- …`: the one command line for everything scripted. */
async function main(): Promise<number> {
  try {
    return await runCommand(process.argv.slice(2), {
      commands: listedCommands,
      output: {
        result: (line) => process.stdout.write(`${line}\n`),
        complaint: (line) => process.stderr.write(`${line}\n`),
      },
      // Loaded only when a command needs it: the way to the database is larger than most commands.
      withDatabase: async (work) => {
        const { withDatabase } = await import("./galley/open-database");
        return withDatabase(work);
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message}\n`);
    return misfortune;
  }
}

process.exitCode = await main();
