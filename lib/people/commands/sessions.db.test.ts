import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { findActor } from "../queries";
import { disablePerson } from "./disable-person";
import { endAllSessions, endSession } from "./end-session";
import { setPassword } from "./set-password";
import { startSession } from "./start-session";

async function makeActor() {
  return makeMember(await makeNewsroom());
}

function inOther(
  actor: Actor,
  newsroom: Awaited<ReturnType<typeof makeNewsroom>>,
) {
  const { personId: id, name, email } = actor;
  return makeMember(newsroom, { person: { id, name, email } });
}

function own(actor: Actor) {
  return newsroomAccess(actor, "read");
}

function actorNow(actor: Actor) {
  return findActor(actor.sessionId, stampFor(actor).at);
}

async function actionsOf(newsroomId: string) {
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId },
    orderBy: { seq: "asc" },
  });
  return events.map(({ action }) => action);
}

test("a session that holds names its person, newsroom and roles", async () => {
  const actor = await makeActor();
  expect(await actorNow(actor)).toEqual(actor);
});

test("it is found in one statement", async () => {
  const actor = await makeActor();
  const { queries } = await countStatements(() => actorNow(actor));
  expect(queries).toBe(1);
});

test.each([
  undefined,
  null,
  "",
  true,
  1,
  {},
  "signed-in",
  "00000000-0000-0000-0000-00000000000",
  "' OR true --",
  newId(),
])("%j is nobody", async (sessionId) => {
  const actor = await makeActor();
  expect(await findActor(sessionId, stampFor(actor).at)).toBeNull();
});

test("starting a session makes a new id each time, for twelve hours, with one audit row in its newsroom", async () => {
  const actor = await makeActor();
  const { personId, newsroomId } = actor;
  const stamp = stampFor(actor);
  const start = () => startSession({ personId, method: "password" }, stamp);
  const first = await start();
  const second = await start();
  expect(first.sessionId).not.toBe(second.sessionId);
  const last = stamp.at.getTime() + 12 * 3_600_000;
  expect(await findActor(first.sessionId, new Date(last - 1))).not.toBeNull();
  expect(await findActor(first.sessionId, new Date(last))).toBeNull();
  expect(await actionsOf(newsroomId)).toEqual([
    "session.start",
    "session.start",
  ]);
});

test("nobody starts a session where they are no member, or are kept out, and nothing is stored", async () => {
  const actor = await makeActor();
  const other = await makeNewsroom();
  const { personId, newsroomId } = actor;
  await expect(
    startSession(
      { personId, method: "switch" },
      { ...stampFor(actor), newsroomId: other.id },
    ),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await prisma.membership.updateMany({
    where: { newsroomId, personId },
    data: { disabledAt: stampFor(actor).at },
  });
  await expect(
    startSession({ personId, method: "password" }, stampFor(actor)),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(await prisma.signInSession.count({ where: { personId } })).toBe(1);
  expect(await actionsOf(newsroomId)).toEqual([]);
  expect(await actionsOf(other.id)).toEqual([]);
});

test("signing out ends this session and no other, once", async () => {
  const actor = await makeActor();
  const { personId, newsroomId } = actor;
  const { sessionId } = await startSession(
    { personId, method: "password" },
    stampFor(actor),
  );
  await endSession(own(actor), "signed out", stampFor(actor));
  expect(await actorNow(actor)).toBeNull();
  expect(await findActor(sessionId, stampFor(actor).at)).not.toBeNull();
  await expect(
    endSession(own(actor), "signed out", stampFor(actor)),
  ).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(await actionsOf(newsroomId)).toEqual(["session.start", "session.end"]);
});

test("signing out everywhere ends the sessions of every newsroom, and nobody else's", async () => {
  const actor = await makeActor();
  const elsewhere = await inOther(actor, await makeNewsroom());
  const colleague = await makeActor();
  expect(await endAllSessions(own(actor), stampFor(actor))).toEqual({
    ended: 2,
  });
  expect(await actorNow(actor)).toBeNull();
  expect(await actorNow(elsewhere)).toBeNull();
  expect(await actorNow(colleague)).not.toBeNull();
  expect(await actionsOf(actor.newsroomId)).toEqual(["session.end-all"]);
});

test("a new password ends every other session and leaves neither password in the log", async () => {
  const actor = await makeActor();
  const elsewhere = await inOther(actor, await makeNewsroom());
  const { personId, sessionId, newsroomId } = actor;
  const change = {
    personId,
    passwordHash: "the new one",
    previousHash: null,
    keepSessionId: sessionId,
  };
  await setPassword(change, stampFor(actor));
  expect(await actorNow(actor)).not.toBeNull();
  expect(await actorNow(elsewhere)).toBeNull();
  const events = await prisma.auditEvent.findMany({ where: { newsroomId } });
  expect(events).toMatchObject([
    { action: "person.change-password", after: { endedSessions: 1 } },
  ]);
  expect(JSON.stringify(events)).not.toContain("the new one");
});

test("a password that was changed meanwhile is not changed again from what was seen before", async () => {
  const actor = await makeActor();
  const { personId, newsroomId } = actor;
  const set = (passwordHash: string) =>
    setPassword(
      { personId, passwordHash, previousHash: null },
      stampFor(actor),
    );
  const results = await Promise.allSettled([set("one"), set("two")]);
  expect(results.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  await expect(set("three")).rejects.toMatchObject({ code: "CONFLICT" });
  expect(await actionsOf(newsroomId)).toEqual(["person.change-password"]);
});

test("a person disabled for the whole desk is nobody anywhere from the next request", async () => {
  const actor = await makeActor();
  const elsewhere = await inOther(actor, await makeNewsroom());
  const { personId } = actor;
  await disablePerson({ personId, isDisabled: true }, stampFor(actor));
  expect(await actorNow(actor)).toBeNull();
  expect(await actorNow(elsewhere)).toBeNull();
  await disablePerson({ personId, isDisabled: false }, stampFor(actor));
  expect(await actorNow(actor)).toBeNull();
  expect(await actionsOf(actor.newsroomId)).toEqual([
    "person.disable-everywhere",
    "person.enable-everywhere",
  ]);
});

test.each([
  ["ended", { endedAt: new Date("2026-03-01T10:00:00Z") }],
  ["run out", { expiresAt: new Date("2026-03-01T10:00:00Z") }],
])("a session that is %s is nobody's, whatever else holds", async (_, data) => {
  const actor = await makeActor();
  await prisma.signInSession.update({
    where: { id: actor.sessionId },
    data,
  });
  expect(await actorNow(actor)).toBeNull();
});

test.each(["person", "membership"] as const)(
  "a session that was left open by a disabled %s is nobody's",
  async (which) => {
    const actor = await makeActor();
    const { newsroomId, personId } = actor;
    const disabledAt = stampFor(actor).at;
    if (which === "person") {
      const where = { id: personId };
      await prisma.person.update({ where, data: { disabledAt } });
    } else {
      const where = { newsroomId, personId };
      await prisma.membership.updateMany({ where, data: { disabledAt } });
    }
    expect(await actorNow(actor)).toBeNull();
  },
);

/** Statements that the database ran meanwhile, as the desk's one pool sees them. */
async function countStatements(work: () => Promise<unknown>) {
  const pg = await import("pg");
  const { vi } = await import("vitest");
  const spy = vi.spyOn(pg.default.Client.prototype, "query");
  await work();
  const queries = spy.mock.calls.length;
  spy.mockRestore();
  return { queries };
}
