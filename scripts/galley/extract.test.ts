import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { extractCommand } from "./extract";

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

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "extract-")), "input");
  await writeFile(path, content);
  return path;
}

const TEXT = "“The harbour is full,” Marta Lund said.";

describe("galley extract", () => {
  it("prints a readable list", async () => {
    expect(await extractCommand.run([await file(TEXT)])).toBe(0);
    expect(printed.out).toContain(
      "Marta Lund (direct): “The harbour is full,”",
    );
  });
  it("prints one JSON object with the text and spans as pairs", async () => {
    expect(await extractCommand.run(["--json", await file(TEXT)])).toBe(0);
    expect(JSON.parse(printed.out)).toMatchObject({
      text: TEXT,
      quotes: [
        { content: [[0, 22]], speakerName: "Marta Lund", type: "direct" },
      ],
      sentences: [[0, TEXT.length]],
    });
  });
  it("prints a line for each line, with offsets into the text as given", async () => {
    const text = `\u00A0\r\n${TEXT}`;
    const path = await file(
      `${JSON.stringify({ id: "a", text })}\n\n${JSON.stringify({ id: 7, text: "" })}\n`,
    );
    expect(await extractCommand.run(["--jsonl", path])).toBe(0);
    const [first, second] = printed.out.trim().split("\n");
    expect(JSON.parse(first ?? "")).toMatchObject({
      id: "a",
      quotes: [{ content: [[3, 25]] }],
    });
    expect(JSON.parse(second ?? "")).toMatchObject({ id: 7, quotes: [] });
  });
  it("explains a statement by what was seen and what weighed", async () => {
    const path = await file("Exports fell 12 percent in 2019.");
    expect(await extractCommand.run(["--explain", path])).toBe(0);
    expect(printed.out).toContain("because: has a number");
    expect(printed.out).toMatch(/weighed: .*[+−]\d\.\d\d/);
  });
  it("leaves beliefs out unless asked", async () => {
    const path = await file("Voters believe that the port will close.");
    await extractCommand.run(["--json", path]);
    expect(printed.out).toContain('"quotes":[]');
    printed.out = "";
    await extractCommand.run(["--json", "--beliefs", path]);
    expect(printed.out).toContain('"speech":false');
  });
  it("names the line that is not right", async () => {
    const path = await file(
      `${JSON.stringify({ id: "a", text: "x" })}\n{"id": 1}\n`,
    );
    expect(await extractCommand.run(["--jsonl", path])).toBe(2);
    expect(printed.err).toContain("Line 2");
  });
  it("refuses a file that is not there, not text, or not named", async () => {
    expect(await extractCommand.run(["/nowhere/at/all"])).toBe(2);
    expect(printed.err).toContain("Cannot read /nowhere/at/all");
    expect(
      await extractCommand.run([
        await file(new Uint8Array([0xff, 0xfe, 0x41])),
      ]),
    ).toBe(2);
    expect(printed.err).toContain("not UTF-8");
    expect(await extractCommand.run([])).toBe(2);
    expect(await extractCommand.run(["--what", "x"])).toBe(2);
  });
});
