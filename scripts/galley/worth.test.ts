import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { worthCommand } from "./worth";

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

async function file(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "worth-")), "input");
  await writeFile(path, content);
  return path;
}

describe("galley worth", () => {
  it("ranks a claim with figures above a greeting, and labels only the claim", async () => {
    const path = await file(
      [
        {
          id: "claim",
          text: "Unemployment in our state fell from 9 percent to 4 percent in three years.",
        },
        { id: "greeting", text: "Thank you all, and good evening." },
      ]
        .map((line) => JSON.stringify(line))
        .join("\n"),
    );
    expect(await worthCommand.run(["--jsonl", path])).toBe(0);
    const lines = printed.out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: "claim", label: 1 },
      { id: "greeting", label: 0 },
    ]);
    expect(printed.out.indexOf("claim")).toBeLessThan(
      printed.out.indexOf("greeting"),
    );
  });
  it("answers for an empty sentence too", async () => {
    expect(
      await worthCommand.run(["--jsonl", await file('{"id":1,"text":""}')]),
    ).toBe(0);
    expect(printed.out).toContain('"label":0');
  });
  it("names the line that is not right", async () => {
    expect(
      await worthCommand.run([
        "--jsonl",
        await file('{"id":1,"text":"a"}\nnot json'),
      ]),
    ).toBe(2);
    expect(printed.err).toContain("Line 2");
  });
  it("says which field a line lacks, and stops there", async () => {
    const path = await file(
      '{"id":1,"text":"a"}\n{"id":2}\n{"id":3,"text":"b"}',
    );
    expect(await worthCommand.run(["--jsonl", path])).toBe(2);
    expect(printed.err).toContain("Line 2 of");
    expect(printed.err).toContain('lacks a proper "text"');
    expect(printed.out).not.toContain('"id":3');
  });
  it("takes lines with and without a speech they belong to", async () => {
    const path = await file(
      '{"id":1,"text":"We cut taxes in 2004.","context_id":"a","n":0}\n{"id":2,"text":"We cut taxes in 2004.","context_id":null}',
    );
    expect(await worthCommand.run(["--jsonl", path])).toBe(0);
    expect(printed.out.trim().split("\n")).toHaveLength(2);
  });
  it("asks for a file", async () => {
    expect(await worthCommand.run([])).toBe(2);
  });
});
