import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ensureSecrets } from "./secrets";

test("secrets are made once, differ from desk to desk, and only their owner may read them", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-secrets-"));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const one = path.join(folder, "one");
  const other = path.join(folder, "other");
  const first = ensureSecrets(one);
  expect(ensureSecrets(one)).toEqual(first);
  expect(ensureSecrets(other)).not.toEqual(first);
  expect(fs.statSync(path.join(one, "secrets.json")).mode & 0o777).toBe(0o600);
});
