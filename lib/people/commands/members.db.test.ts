import { expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { findActor } from "../queries";
import { admitMember } from "./admit-member";
import { changeRoles } from "./change-roles";

async function makeDesk() {
  const newsroom = await makeNewsroom();
  const admin = await makeMember(newsroom, { roles: ["admin"] });
  const checker = await makeMember(newsroom, { roles: ["checker"] });
  return { newsroom, admin, checker };
}

function asAdmin(actor: Actor) {
  return newsroomAccess(actor, "administer");
}

function eventsOf(newsroomId: string) {
  return prisma.auditEvent.findMany({
    where: { newsroomId },
    orderBy: { seq: "asc" },
  });
}

function membershipOf({ newsroomId, personId }: Actor) {
  return prisma.membership.findUniqueOrThrow({
    where: { newsroomId_personId: { newsroomId, personId } },
  });
}

test("an admin gives a member other roles, and the log has them before and after", async () => {
  const { newsroom, admin, checker } = await makeDesk();
  const { personId } = checker;
  await changeRoles(
    asAdmin(admin),
    { personId, roles: ["reader", "editor"], version: 1 },
    stampFor(admin),
  );
  expect(await membershipOf(checker)).toMatchObject({
    roles: ["reader", "editor"],
    version: 2,
  });
  expect(await eventsOf(newsroom.id)).toMatchObject([
    {
      action: "person.change-roles",
      actorId: admin.personId,
      before: { personId, roles: ["checker"] },
      after: { personId, roles: ["reader", "editor"] },
    },
  ]);
});

test("new roles hold from the next request", async () => {
  const { admin, checker } = await makeDesk();
  const { personId, sessionId } = checker;
  await changeRoles(
    asAdmin(admin),
    { personId, roles: ["reader"], version: 1 },
    stampFor(admin),
  );
  const actor = await findActor(sessionId, stampFor(admin).at);
  expect(actor?.roles).toEqual(["reader"]);
});

test("only an admin gets the proof that these commands ask for", () => {
  const editor = { roles: ["reader", "checker", "editor"] } as unknown as Actor;
  expect(() => newsroomAccess(editor, "administer")).toThrow(/role admin/);
});

test.each([
  ["roles", changeRolesAt],
  ["admittance", disableAt],
] as const)(
  "a stale version of a member's %s is a conflict that names who came first",
  async (_, change) => {
    const { newsroom, admin, checker } = await makeDesk();
    await change(admin, checker, 1);
    await expect(change(admin, checker, 1)).rejects.toMatchObject({
      code: "CONFLICT",
      facts: { currentVersion: 2, changedBy: admin.name },
    });
    expect(await eventsOf(newsroom.id)).toHaveLength(1);
  },
);

test.each([
  ["roles", changeRolesAt],
  ["admittance", disableAt],
] as const)(
  "a member of another newsroom is not found when their %s is changed",
  async (_, change) => {
    const { newsroom, admin } = await makeDesk();
    const { checker: stranger } = await makeDesk();
    await expect(change(admin, stranger, 1)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await membershipOf(stranger)).toMatchObject({ version: 1 });
    expect(await eventsOf(newsroom.id)).toHaveLength(0);
  },
);

test("somebody kept out is signed out at the next request, and back in only with a new sign-in", async () => {
  const { newsroom, admin, checker } = await makeDesk();
  const { personId, sessionId } = checker;
  await disableAt(admin, checker, 1);
  expect(await findActor(sessionId, stampFor(admin).at)).toBeNull();
  await admitMember(
    asAdmin(admin),
    { personId, isDisabled: false, version: 2 },
    stampFor(admin),
  );
  expect(await findActor(sessionId, stampFor(admin).at)).toBeNull();
  expect((await eventsOf(newsroom.id)).map(({ action }) => action)).toEqual([
    "person.disable",
    "person.enable",
  ]);
});

test("being kept out of one newsroom leaves the other as it was", async () => {
  const { admin, checker } = await makeDesk();
  const other = await makeMember(await makeNewsroom(), {
    person: { id: checker.personId, name: checker.name, email: checker.email },
  });
  await disableAt(admin, checker, 1);
  expect(await findActor(other.sessionId, stampFor(admin).at)).not.toBeNull();
});

test("the last admin keeps the role and the door open, and nothing is stored", async () => {
  const { newsroom, admin } = await makeDesk();
  await expect(changeRolesAt(admin, admin, 1)).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("last admin") as string,
  });
  await expect(disableAt(admin, admin, 1)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await membershipOf(admin)).toMatchObject({
    roles: ["admin"],
    disabledAt: null,
    version: 1,
  });
  expect(await eventsOf(newsroom.id)).toHaveLength(0);
});

test("an admin who may not sign in does not count as one", async () => {
  const { newsroom, admin } = await makeDesk();
  const second = await makeMember(newsroom, { roles: ["admin"] });
  await disableAt(admin, second, 1);
  await expect(changeRolesAt(admin, admin, 1)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
});

test("with a second admin the first may go", async () => {
  const { newsroom, admin } = await makeDesk();
  await makeMember(newsroom, { roles: ["admin"] });
  await changeRolesAt(admin, admin, 1);
  expect(await membershipOf(admin)).toMatchObject({ roles: ["reader"] });
});

test("two admins who take each other's role at once leave one", async () => {
  const newsroom = await makeNewsroom();
  const one = await makeMember(newsroom, { roles: ["admin"] });
  const two = await makeMember(newsroom, { roles: ["admin"] });
  const results = await Promise.allSettled([
    changeRolesAt(one, two, 1),
    disableAt(two, one, 1),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(await eventsOf(newsroom.id)).toHaveLength(1);
});

function changeRolesAt(admin: Actor, member: Actor, version: number) {
  const { personId } = member;
  return changeRoles(
    asAdmin(admin),
    { personId, roles: ["reader"], version },
    stampFor(admin),
  );
}

function disableAt(admin: Actor, member: Actor, version: number) {
  const { personId } = member;
  const input = { personId, isDisabled: true, version };
  return admitMember(asAdmin(admin), input, stampFor(admin));
}
