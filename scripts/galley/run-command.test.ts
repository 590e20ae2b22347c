import { expect, test } from "vitest";
import type { Listed } from "./command";
import { runCommand } from "./run-command";

function list(name: string, needsDatabase: boolean): Listed {
  const command = {
    name,
    summary: `${name} things`,
    help: `help of ${name}\n`,
    run: (args: readonly string[]) => Promise.resolve(args.length),
  };
  return { name, needsDatabase, load: () => Promise.resolve(command) };
}

async function run(...argv: string[]) {
  const results: string[] = [];
  const complaints: string[] = [];
  let databases = 0;
  const code = await runCommand(argv, {
    commands: [list("extract", false), list("person", true)],
    output: {
      result: (line) => results.push(line),
      complaint: (line) => complaints.push(line),
    },
    withDatabase: (work) => {
      databases += 1;
      return work();
    },
  });
  return { code, results, complaints, databases };
}

test("a command gets its arguments, and its number is the exit code", async () => {
  expect(await run("extract", "--json", "file.txt")).toMatchObject({
    code: 2,
    results: [],
    complaints: [],
    databases: 0,
  });
});

test("a database is opened only for a command that needs one, and not for its help", async () => {
  expect((await run("person", "list")).databases).toBe(1);
  const help = await run("person", "add", "--help");
  expect(help).toMatchObject({
    code: 0,
    results: ["help of person"],
    databases: 0,
  });
});

test("without a command, and with --help, all are listed", async () => {
  const expected = [expect.stringContaining("  person    person things")];
  expect(await run("--help")).toMatchObject({ code: 0, results: expected });
  expect(await run()).toMatchObject({ code: 2, results: expected });
});

test("an unknown command is a complaint that names those there are, and no result", async () => {
  expect(await run("persons")).toMatchObject({
    code: 2,
    results: [],
    complaints: [expect.stringContaining("There are: extract, person.")],
  });
});
