import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { capturePrinted } from "@/lib/testing/printed-output";
import { newsPage } from "@/lib/testing/saved-pages";
import { readCommand } from "./read";

const printed = capturePrinted();

async function file(name: string, content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "read-")), name);
  await writeFile(path, content);
  return path;
}

test("prints what a page says of itself, its marks and its text", async () => {
  expect(await readCommand.run([await file("a.html", newsPage())])).toBe(0);
  expect(printed.out).toContain("title:     Rents rise again");
  expect(printed.out).toContain("heading 2: What it costs");
  expect(printed.out).toContain("2024\t812");
});

test("prints one JSON object with the marks", async () => {
  const path = await file("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nYes.");
  expect(await readCommand.run(["--json", path])).toBe(0);
  expect(JSON.parse(printed.out)).toMatchObject({
    format: "vtt",
    text: "Yes.",
    marks: [{ kind: "time", at: 0, startSeconds: 1, endSeconds: 2 }],
  });
});

test("complains of a file that is refused, not there, or not named", async () => {
  expect(await readCommand.run([await file("a.docx", "no")])).toBe(2);
  expect(printed.err).toContain("named like a Word document, but it is none");
  expect(await readCommand.run(["/nowhere/at/all.pdf"])).toBe(2);
  expect(printed.err).toContain("Cannot read /nowhere/at/all.pdf");
  expect(await readCommand.run([])).toBe(2);
  expect(await readCommand.run(["--what", "a"])).toBe(2);
  expect(printed.err).toContain("There is no option --what");
});
