import { Readable } from "node:stream";
import { v7 as newId } from "uuid";
import { expect, test, vi } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { isPassword } from "@/lib/people/hashing";
import { findInvitation } from "@/lib/people/queries";
import { personCommand } from "./person";
import { readFirstLine } from "./person/first-line";

async function galley(args: readonly string[], input = "") {
  const said = { out: "", err: "" };
  const out = vi
    .spyOn(process.stdout, "write")
    .mockImplementation((text) => ((said.out += String(text)), true));
  const err = vi
    .spyOn(process.stderr, "write")
    .mockImplementation((text) => ((said.err += String(text)), true));
  const stdin = vi
    .spyOn(process, "stdin", "get")
    .mockReturnValue(Readable.from([input]) as unknown as typeof process.stdin);
  const code = await personCommand.run(args);
  for (const spy of [out, err, stdin]) spy.mockRestore();
  return { code, ...said };
}

function addArgs(email: string, newsroom: string, role = "admin") {
  return [
    ...["add", "--email", email, "--name", "Ada Lindt"],
    ...["--newsroom", newsroom, "--role", role],
  ];
}

function newNames() {
  return {
    email: `${newId()}@paper.example`,
    newsroom: `The Post of ${newId()}`,
  };
}

function findPerson(email: string) {
  return prisma.person.findUniqueOrThrow({
    where: { email },
    include: { memberships: { include: { newsroom: true } } },
  });
}

test("the first admin makes the newsroom and gets a link for a password", async () => {
  const { email, newsroom } = newNames();
  const { code, out } = await galley(addArgs(email, newsroom));
  expect(code).toBe(0);
  const person = await findPerson(email);
  expect(person.memberships).toMatchObject([
    { roles: ["admin"], newsroom: { name: newsroom } },
  ]);
  const token = /\/invitation\/([\w-]+)/.exec(out)?.[1] ?? "";
  expect(await findInvitation(token, new Date())).toMatchObject({
    kind: "password",
    personId: person.id,
  });
  const { newsroomId = "" } = person.memberships[0] ?? {};
  expect(await verifyChain(newsroomId)).toMatchObject({
    kind: "whole",
    events: 3,
  });
});

test("a password comes from the input, to the letter", async () => {
  const { email, newsroom } = newNames();
  const typed = "  four small words, and blanks ";
  const args = [...addArgs(email, newsroom), "--password-stdin"];
  const { code, out } = await galley(args, `${typed}\nsecond line\n`);
  expect(code).toBe(0);
  expect(out).not.toContain("/invitation/");
  expect(out).not.toContain("four small");
  const { passwordHash } = await findPerson(email);
  expect(await isPassword(passwordHash, typed)).toBe(true);
});

test("a weak password, an odd e-mail or a wrong role makes nothing and says what to do", async () => {
  const { email, newsroom } = newNames();
  const weak = [...addArgs(email, newsroom), "--password-stdin"];
  expect(await galley(weak, "short\n")).toMatchObject({
    code: 2,
    err: expect.stringContaining("at least 8") as string,
  });
  expect(await galley(addArgs("a@b@c", newsroom))).toMatchObject({ code: 2 });
  expect(await galley(addArgs(email, newsroom, "boss"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("--role") as string,
  });
  expect(await galley(addArgs(email, newsroom, "checker"))).toMatchObject({
    code: 2,
    err: expect.stringContaining("no newsroom") as string,
  });
  const where = { name: newsroom };
  expect(await prisma.newsroom.count({ where })).toBe(0);
  expect(await prisma.person.count({ where: { email } })).toBe(0);
});

test.each([[[]], [["fly"]], [["add", "more"]], [["add", "--unknown"]]])(
  "%j points to the help",
  async (args) => {
    expect(await galley(args)).toMatchObject({ code: 2, out: "" });
  },
);

test("a person can be kept out of the whole desk, and let in again", async () => {
  const { email, newsroom } = newNames();
  await galley(addArgs(email, newsroom));
  expect(await galley(["disable", "--email", email])).toMatchObject({
    code: 0,
  });
  expect((await findPerson(email)).disabledAt).not.toBeNull();
  const { out } = await galley(["list", "--newsroom", newsroom]);
  expect(out).toContain("kept out");
  await galley(["enable", "--email", email.toUpperCase()]);
  expect((await findPerson(email)).disabledAt).toBeNull();
});

test("a new password from the input ends every session", async () => {
  const { email, newsroom } = newNames();
  await galley(addArgs(email, newsroom));
  const args = ["password", "--email", email, "--password-stdin"];
  expect(await galley(args, "another four small words")).toMatchObject({
    code: 0,
  });
  const { passwordHash } = await findPerson(email);
  expect(await isPassword(passwordHash, "another four small words")).toBe(true);
  const nobody = ["password", "--email", "nobody@paper.example"];
  expect(await galley(nobody)).toMatchObject({ code: 2 });
});

test("only the first line of an input counts, whatever ends it", async () => {
  expect(await readFirstLine(Readable.from(["one\r\ntwo"]))).toBe("one");
  expect(await readFirstLine(Readable.from(["no", " end"]))).toBe("no end");
  expect(await readFirstLine(Readable.from([]))).toBe("");
});
