import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import type { Stamp } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { TEST_DAY } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { addPerson } from "./add-person";
import { createNewsroom } from "./create-newsroom";

/** The command line: nobody's hand. */
function deskStamp(newsroomId: string): Stamp {
  return {
    newsroomId,
    actorId: null,
    actorName: "Command line",
    at: TEST_DAY,
    requestId: null,
    newId: () => newId(),
  };
}

function newPerson() {
  return {
    email: `${newId()}@paper.example`,
    name: "Ada Lindt",
    roles: ["admin"],
    passwordHash: "a hash",
  } as const;
}

test("a new newsroom has a log that begins with its own making, and both scales", async () => {
  const id = newId();
  await createNewsroom({ name: "The Quiet Post" }, deskStamp(id));
  expect(await verifyChain(id)).toMatchObject({ kind: "whole", events: 1 });
  const event = await prisma.auditEvent.findFirst({
    where: { newsroomId: id },
  });
  expect(event).toMatchObject({
    seq: 1,
    action: "newsroom.create",
    actorId: null,
    after: { name: "The Quiet Post", isDemo: false },
  });
  const scales = await prisma.scale.findMany({ where: { newsroomId: id } });
  expect(scales.filter(({ isDefault }) => isDefault)).toHaveLength(1);
  expect(scales).toHaveLength(2);
});

test("the first admin is added with one audit row and can be found by e-mail", async () => {
  const newsroom = await makeNewsroom();
  const person = newPerson();
  const added = await addPerson(person, deskStamp(newsroom.id));
  expect(added.isKnown).toBe(false);
  const stored = await prisma.person.findUniqueOrThrow({
    where: { email: person.email },
    include: { memberships: true },
  });
  expect(stored).toMatchObject({
    id: added.personId,
    passwordHash: "a hash",
    memberships: [{ newsroomId: newsroom.id, roles: ["admin"] }],
  });
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId: newsroom.id },
  });
  expect(events).toMatchObject([{ action: "person.add" }]);
  expect(JSON.stringify(events)).not.toContain("a hash");
});

test("a person with an account keeps their name and password in the second newsroom", async () => {
  const first = await makeMember(await makeNewsroom(), {
    passwordHash: "their own",
  });
  const newsroom = await makeNewsroom();
  const input = { ...newPerson(), email: first.email };
  const added = await addPerson(input, deskStamp(newsroom.id));
  expect(added).toEqual({ personId: first.personId, isKnown: true });
  expect(
    await prisma.person.findUnique({ where: { id: first.personId } }),
  ).toMatchObject({ name: first.name, passwordHash: "their own" });
});

test("nobody is added twice, and a failed adding leaves no person behind", async () => {
  const newsroom = await makeNewsroom();
  const person = newPerson();
  await addPerson(person, deskStamp(newsroom.id));
  await expect(addPerson(person, deskStamp(newsroom.id))).rejects.toMatchObject(
    { code: "CONFLICT" },
  );
  const stranger = newPerson();
  await expect(addPerson(stranger, deskStamp(newId()))).rejects.toThrow();
  const { email } = stranger;
  expect(await prisma.person.count({ where: { email } })).toBe(0);
  expect(
    await prisma.auditEvent.count({ where: { newsroomId: newsroom.id } }),
  ).toBe(1);
});
