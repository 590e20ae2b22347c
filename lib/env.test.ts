import { expect, test } from "vitest";
import { completeEnv, givenEnv } from "./env";

const whole = {
  DATABASE_URL: "postgresql://galley:secret@db.example.org/galley",
  NEXTAUTH_SECRET: "a text of more than thirty-two characters",
  NEXTAUTH_URL: "https://desk.example.org",
};

test("a whole environment is read, with the rest filled in", () => {
  const read = completeEnv(givenEnv(whole));
  expect(read).toMatchObject({
    ...whole,
    PORT: 3000,
    GALLEY_TRUSTED_PROXIES: 0,
    GALLEY_LOG_LEVEL: "info",
  });
  expect(read.GALLEY_ENGINE_WORKER).toMatch(/\.next.engine-worker\.cjs$/);
  expect(read.GALLEY_COMPARER_WORKER).toMatch(/\.next.comparer-worker\.cjs$/);
});

test.each(["DATABASE_URL", "NEXTAUTH_SECRET", "NEXTAUTH_URL"] as const)(
  "a missing %s is named, with what to set it to",
  (name) => {
    expect(() =>
      completeEnv(givenEnv({ ...whole, [name]: undefined })),
    ).toThrow(new RegExp(`^${name} is missing\\. Set it to `));
  },
);

test("all that is missing is named at once", () => {
  expect(() => completeEnv(givenEnv({}))).toThrow(
    /DATABASE_URL is missing[^]*NEXTAUTH_SECRET is missing[^]*NEXTAUTH_URL is missing/,
  );
});

test("an empty variable counts as a missing one", () => {
  expect(() =>
    completeEnv(givenEnv({ ...whole, NEXTAUTH_SECRET: "" })),
  ).toThrow(/^NEXTAUTH_SECRET is missing/);
});

test.each([
  ["DATABASE_URL", "mysql://db.example.org/galley"],
  ["NEXTAUTH_SECRET", "short"],
  ["NEXTAUTH_URL", "desk.example.org"],
  ["NEXTAUTH_URL", "javascript:alert(1)"],
  ["PORT", "0"],
  ["PORT", "http"],
  ["GALLEY_TRUSTED_PROXIES", "-1"],
  ["GALLEY_LOG_LEVEL", "loud"],
])("%s=%s is refused by name", (name, value) => {
  expect(() => givenEnv({ ...whole, [name]: value })).toThrow(
    new RegExp(`^${name} must `),
  );
});

test("a refused secret is not repeated in the message", () => {
  expect(() => givenEnv({ NEXTAUTH_SECRET: "hunter2" })).not.toThrow("hunter2");
});

test("a half set up sign-in provider names what is missing", () => {
  const half = { OIDC_ISSUER: "https://id.example.org", OIDC_CLIENT_ID: "a" };
  expect(() => givenEnv(half)).toThrow(/OIDC_CLIENT_SECRET missing/);
  expect(() => givenEnv({ ...half, OIDC_CLIENT_SECRET: "b" })).not.toThrow();
});
