import { afterEach, beforeEach, vi } from "vitest";

/** What a command prints while a test runs, instead of printing it; empty again for each test of the file. */
export function capturePrinted(): { out: string; err: string } {
  const printed = { out: "", err: "" };
  const into = (stream: keyof typeof printed) => (chunk: unknown) => {
    printed[stream] += String(chunk);
    return true;
  };
  beforeEach(() => {
    Object.assign(printed, { out: "", err: "" });
    vi.spyOn(process.stdout, "write").mockImplementation(into("out"));
    vi.spyOn(process.stderr, "write").mockImplementation(into("err"));
  });
  afterEach(() => vi.restoreAllMocks());
  return printed;
}
