import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashSources } from "./source-hash";
import { isBuildStale, removeStamp, writeStamp } from "./stamp";

function write(root: string, file: string, text: string): void {
  fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

/** A small project with a whole build. */
function builtProject(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "galley-build-"));
  onTestFinished(() => fs.rmSync(root, { recursive: true }));
  write(root, "app/page.tsx", "one");
  write(root, "lib/env.ts", "two");
  fs.mkdirSync(path.join(root, ".next"));
  writeStamp(root, ".next", hashSources(root));
  return root;
}

test("a build from today's sources is not stale", () => {
  expect(isBuildStale(builtProject(), ".next")).toBe(false);
});

test("a missing and an interrupted build are stale", () => {
  const root = builtProject();
  expect(isBuildStale(root, ".other")).toBe(true);
  removeStamp(root, ".next");
  expect(isBuildStale(root, ".next")).toBe(true);
});

test.each([
  ["a changed file", "app/page.tsx", "changed"],
  ["a new file", "components/new.tsx", "new"],
  ["other packages", "package-lock.json", "{}"],
])("%s makes the build stale", (_, file, text) => {
  const root = builtProject();
  write(root, file, text);
  expect(isBuildStale(root, ".next")).toBe(true);
});

test("a file that was only touched, and a test, do not", () => {
  const root = builtProject();
  write(root, "lib/env.ts", "two");
  write(root, "lib/env.test.ts", "a test");
  expect(isBuildStale(root, ".next")).toBe(false);
});

test("a text that moved from one file to the next is a change", () => {
  const root = builtProject();
  write(root, "app/page.tsx", "");
  write(root, "lib/env.ts", "onetwo");
  expect(isBuildStale(root, ".next")).toBe(true);
});
