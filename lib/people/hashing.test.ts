import { parseOptions } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./hashing";

test("a password is kept as argon2id with 19 MiB, two passes and one lane", async () => {
  const stored = await hashPassword("four small words here");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(parseOptions(stored).saltLen).toBe(16);
});

test.each([
  "pässwörd🙂 with spaces …",
  "  blanks around  ",
  "x".repeat(200),
  "密码可以是任何字符",
])("%j opens its own hash", async (password) => {
  const stored = await hashPassword(password);
  expect(await isPassword(stored, password)).toBe(true);
});

test("every character counts: another tail after 72 bytes does not open it", async () => {
  const head = "a long phrase that goes on ".repeat(4);
  const stored = await hashPassword(`${head}one`);
  expect(await isPassword(stored, `${head}two`)).toBe(false);
  expect(await isPassword(stored, head)).toBe(false);
  expect(await isPassword(stored, ` ${head}one`)).toBe(false);
});

test("without a hash the answer is no, after as much work", async () => {
  const stored = await hashPassword("four small words here");
  const withHash = await timed(() => isPassword(stored, "wrong words here"));
  const without = await timed(() => isPassword(null, "wrong words here"));
  expect(withHash.answer).toBe(false);
  expect(without.answer).toBe(false);
  // Speed is measured elsewhere; this only fails when the work is skipped.
  expect(without.ms).toBeGreaterThan(withHash.ms / 10);
});

async function timed<T>(work: () => Promise<T>) {
  const start = performance.now();
  const answer = await work();
  return { answer, ms: performance.now() - start };
}
