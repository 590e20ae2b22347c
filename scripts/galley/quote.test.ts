import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { quoteCommand } from "./quote";

const printed = { out: "", err: "" };

beforeEach(() => {
  printed.out = "";
  printed.err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed.out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    printed.err += String(chunk);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

async function run(...lines: readonly unknown[]): Promise<number> {
  const path = join(await mkdtemp(join(tmpdir(), "quote-")), "input");
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join("\n"));
  return quoteCommand.run(["--jsonl", path]);
}

const record = "ILSE BRANDT: I am not proud of that.\nTOMAS VELD: Nor am I.";

test("each line is answered with its wording, its passage and what differs", async () => {
  const code = await run(
    { id: 1, quote: "I am … proud of that", record },
    { id: "b", quote: "Nor am I.", speaker: "Ilse Brandt", record },
    { id: 3, quote: "Nobody ever said such words", record },
  );
  expect(code).toBe(0);
  const answers = printed.out
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(answers).toEqual([
    {
      id: 1,
      wording: "altered-critical",
      passage: "I am not proud of that",
      differences: [
        {
          kind: "dropped",
          quote: "",
          record: "not",
          marked: true,
          filler: false,
          critical: ["negation"],
        },
      ],
    },
    { id: "b", wording: "wrong-speaker", passage: "Nor am I", differences: [] },
    { id: 3, wording: "not-found", passage: null, differences: [] },
  ]);
});

test("a line that is no quote with its record is refused with its number", async () => {
  expect(await run({ id: 1, quote: "I", record }, { id: 2 })).toBe(2);
  expect(printed.err).toMatch(/^Line 2 of .* is not a JSON object with/);
});

test("no file is a mistake that says how it is called", async () => {
  expect(await quoteCommand.run([])).toBe(2);
  expect(printed.err).toMatch(/galley quote --jsonl FILE/);
});
