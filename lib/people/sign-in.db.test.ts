import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { prisma } from "@/lib/db/prisma";
import { TEST_DAY } from "@/lib/testing/stamp";
import {
  makeMember,
  makeNewsroom,
  makePerson,
} from "@/prisma/factories/newsroom";
import { startSession } from "./commands/start-session";
import { hashPassword } from "./hashing";
import {
  checkCredentials,
  findSignInNewsroom,
  SIGN_IN_BUDGET,
} from "./sign-in";

const PASSWORD = "four small words here";
const stored = await hashPassword(PASSWORD);

let addresses = 0;

/** An address nobody tried from before. */
function newAddress(): string {
  addresses += 1;
  return `198.51.100.${addresses}`;
}

function moment(at = TEST_DAY) {
  return { at, newId: () => newId() };
}

function later(ms: number) {
  return moment(new Date(TEST_DAY.getTime() + ms));
}

type Try = {
  readonly password?: string;
  readonly address?: string;
};

function attempt(email: string, choice: Try = {}, now = moment()) {
  const { password = "a wrong guess", address = newAddress() } = choice;
  return checkCredentials({ email, password, address }, now);
}

async function tryTimes(times: number, one: () => Promise<unknown>) {
  for (let count = 0; count < times; count += 1) await one();
}

test("the right e-mail and password say who it is, however the e-mail is typed", async () => {
  const person = await makePerson({ passwordHash: stored });
  const right = { password: PASSWORD };
  const found = await attempt(`  ${person.email.toUpperCase()} `, right);
  expect(found).toMatchObject({ personId: person.id, name: person.name });
});

test.each([
  ["a wrong password", {}, "a wrong guess"],
  ["the right one with a tail", {}, `${PASSWORD}!`],
  ["a blank too many", {}, `${PASSWORD} `],
  ["an empty password", {}, ""],
  ["a NUL", {}, `${PASSWORD}\u0000`],
  ["a password over the limit", {}, PASSWORD.repeat(100)],
  ["a disabled person", { disabledAt: TEST_DAY }, PASSWORD],
  ["a person without a password", { passwordHash: null }, PASSWORD],
  ["no password for a person without one", { passwordHash: null }, ""],
])("%s is nobody", async (_, choice, password) => {
  const person = await makePerson({ passwordHash: stored, ...choice });
  expect(await attempt(person.email, { password })).toBeNull();
});

test.each([
  "nobody@ledger.example",
  "not an e-mail",
  '"a@b.example"@c.example',
])("%s is nobody", async (email) => {
  expect(await attempt(email, { password: PASSWORD })).toBeNull();
});

test("after ten wrong tries an account has to wait, even with the right password, and not for ever", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  await tryTimes(10, () => attempt(email));
  const right = { password: PASSWORD };
  await expect(attempt(email, right)).rejects.toMatchObject({
    code: "TOO_MANY",
  });
  const { windowMs } = SIGN_IN_BUDGET;
  await expect(attempt(email, right, later(windowMs - 1))).rejects.toThrow();
  expect(await attempt(email, right, later(windowMs + 1))).not.toBeNull();
});

test("an unknown e-mail has to wait after as many tries as a known one", async () => {
  const email = `${newId()}@ledger.example`;
  await tryTimes(10, () => attempt(email));
  await expect(attempt(email)).rejects.toMatchObject({ code: "TOO_MANY" });
});

test("knocking while waiting does not make the wait longer", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  await tryTimes(10, () => attempt(email));
  const half = SIGN_IN_BUDGET.windowMs / 2;
  await tryTimes(20, () => attempt(email, {}, later(half)).catch(() => null));
  const right = { password: PASSWORD };
  const end = later(SIGN_IN_BUDGET.windowMs + 1);
  expect(await attempt(email, right, end)).not.toBeNull();
});

test("whoever succeeds uses up nothing", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  const address = newAddress();
  const right = { password: PASSWORD, address };
  await tryTimes(12, () => attempt(email, right));
  expect(await attempt(email, right)).not.toBeNull();
});

test("after fifty wrong tries an address has to wait, whichever accounts it tried; others do not", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  const address = newAddress();
  await Promise.all(
    Array.from({ length: 50 }, () =>
      attempt(`${newId()}@ledger.example`, { address }),
    ),
  );
  const right = { password: PASSWORD };
  await expect(attempt(email, { ...right, address })).rejects.toMatchObject({
    code: "TOO_MANY",
  });
  expect(await attempt(email, right)).not.toBeNull();
});

test("forty guesses at the same moment from forty addresses: ten are looked at", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      attempt(email).then(
        () => "looked at",
        (error: { code: string }) => error.code,
      ),
    ),
  );
  expect(answers.filter((answer) => answer === "looked at")).toHaveLength(10);
  expect(answers.filter((answer) => answer === "TOO_MANY")).toHaveLength(30);
});

test("neither e-mail nor address is stored in clear, and old tries are forgotten", async () => {
  const { email } = await makePerson({ passwordHash: stored });
  const address = newAddress();
  await attempt(email, { address });
  const rows = await prisma.signInAttempt.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(email);
  expect(JSON.stringify(rows)).not.toContain(address);
  const end = later(2 * SIGN_IN_BUDGET.windowMs);
  await attempt(email, { password: PASSWORD }, end);
  const left = await prisma.signInAttempt.count({ where: { at: TEST_DAY } });
  expect(left).toBe(0);
});

test("a sign-in opens the newsroom where the person was last, and none that keeps them out", async () => {
  const first = await makeNewsroom();
  const second = await makeNewsroom();
  const { personId, name, email } = await makeMember(first);
  const person = { id: personId, name, email };
  await makeMember(second, { person });
  const stamp = {
    newsroomId: first.id,
    actorId: personId,
    actorName: name,
    requestId: null,
    ...moment(),
  };
  await startSession({ personId, method: "password" }, stamp);
  expect(await findSignInNewsroom(personId)).toBe(first.id);
  const where = { newsroomId: first.id, personId };
  const disabledAt = TEST_DAY;
  await prisma.membership.updateMany({ where, data: { disabledAt } });
  expect(await findSignInNewsroom(personId)).toBe(second.id);
  await prisma.membership.updateMany({
    where: { personId },
    data: { disabledAt },
  });
  expect(await findSignInNewsroom(personId)).toBeNull();
});
