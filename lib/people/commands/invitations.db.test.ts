import { v7 as newId } from "uuid";
import { expect, test } from "vitest";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import type { Stamp } from "@/lib/db/commit";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import {
  makeMember,
  makeNewsroom,
  makePerson,
} from "@/prisma/factories/newsroom";
import { findInvitation } from "../queries";
import { newToken } from "../tokens";
import { acceptInvitation } from "./accept-invitation";
import { invitePerson } from "./invite-person";
import { makePasswordLink } from "./make-password-link";
import { revokeInvitation } from "./revoke-invitation";

const HASH = "$argon2id$a-hash";

async function makeDesk() {
  const newsroom = await makeNewsroom();
  const admin = await makeMember(newsroom, { roles: ["admin"] });
  return { newsroom, admin };
}

function newEmail(): string {
  return `${newId()}@paper.example`;
}

async function invite(admin: Actor, email = newEmail()) {
  const { token, tokenHash } = newToken();
  const made = await invitePerson(
    newsroomAccess(admin, "administer"),
    { email, name: "Ada Lindt", roles: ["checker"], tokenHash },
    stampFor(admin),
  );
  return { token, tokenHash, email, ...made };
}

/** Whoever holds a link, before they are anybody. */
function guestStamp(admin: Actor, personId: string): Stamp {
  return { ...stampFor(admin), actorId: personId, actorName: "Ada Lindt" };
}

function actionsOf(newsroomId: string) {
  return prisma.auditEvent
    .findMany({ where: { newsroomId }, orderBy: { seq: "asc" } })
    .then((events) => events.map(({ action }) => action));
}

test("an invitation stores the link's hash, never the link, and one audit row", async () => {
  const { newsroom, admin } = await makeDesk();
  const { token, email } = await invite(admin);
  const row = await prisma.invitation.findFirstOrThrow({ where: { email } });
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId: newsroom.id },
  });
  expect(JSON.stringify([row, events])).not.toContain(token);
  expect(events).toMatchObject([
    { action: "person.invite", after: { email, roles: ["checker"] } },
  ]);
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(
    7 * 24 * 3_600_000,
  );
});

test("somebody new joins with a password of their own, once", async () => {
  const { newsroom, admin } = await makeDesk();
  const { token, tokenHash, email } = await invite(admin);
  const open = await findInvitation(token, stampFor(admin).at);
  expect(open).toMatchObject({ kind: "new", email, roles: ["checker"] });
  const personId = newId();
  const use = { kind: "new", tokenHash, personId, passwordHash: HASH } as const;
  await acceptInvitation(use, guestStamp(admin, personId));
  const person = await prisma.person.findUniqueOrThrow({
    where: { email },
    include: { memberships: true },
  });
  expect(person).toMatchObject({
    id: personId,
    name: "Ada Lindt",
    passwordHash: HASH,
    memberships: [{ newsroomId: newsroom.id, roles: ["checker"] }],
  });
  await expect(
    acceptInvitation(use, guestStamp(admin, personId)),
  ).rejects.toMatchObject({
    code: "NOT_FOUND",
    message: expect.stringContaining("used already") as string,
  });
  expect(await actionsOf(newsroom.id)).toEqual([
    "person.invite",
    "invitation.accept",
  ]);
});

test("a link used twice at the same moment lets one in", async () => {
  const { newsroom, admin } = await makeDesk();
  const { tokenHash } = await invite(admin);
  const results = await Promise.allSettled(
    [newId(), newId()].map((personId) =>
      acceptInvitation(
        { kind: "new", tokenHash, personId, passwordHash: HASH },
        guestStamp(admin, personId),
      ),
    ),
  );
  expect(results.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(
    await prisma.membership.count({ where: { newsroomId: newsroom.id } }),
  ).toBe(2);
});

test("somebody with an account joins as who they are, and their password stays", async () => {
  const { newsroom, admin } = await makeDesk();
  const known = await makePerson({ passwordHash: "their own" });
  const { token, tokenHash } = await invite(admin, known.email);
  const open = await findInvitation(token, stampFor(admin).at);
  expect(open).toMatchObject({ kind: "join", personId: known.id });
  await acceptInvitation(
    { kind: "join", tokenHash, personId: known.id },
    guestStamp(admin, known.id),
  );
  expect(
    await prisma.person.findUniqueOrThrow({ where: { id: known.id } }),
  ).toMatchObject({ passwordHash: "their own", name: known.name });
  expect(
    await prisma.membership.count({
      where: { newsroomId: newsroom.id, personId: known.id },
    }),
  ).toBe(1);
});

test.each(["new", "password"] as const)(
  "an admin's link never sets the password of an account that exists, whatever %s is claimed",
  async (kind) => {
    const { newsroom, admin } = await makeDesk();
    const known = await makePerson({ passwordHash: null });
    const { tokenHash } = await invite(admin, known.email);
    const use = { tokenHash, personId: known.id, passwordHash: HASH } as const;
    await expect(
      acceptInvitation(
        kind === "new"
          ? { kind, ...use }
          : { kind, previousHash: null, ...use },
        guestStamp(admin, known.id),
      ),
    ).rejects.toMatchObject({ code: "CONFLICT" });
    expect(
      await prisma.person.findUniqueOrThrow({ where: { id: known.id } }),
    ).toMatchObject({ passwordHash: null });
    expect(await actionsOf(newsroom.id)).toEqual(["person.invite"]);
  },
);

test("nobody joins as somebody else", async () => {
  const { admin } = await makeDesk();
  const known = await makePerson();
  const other = await makePerson();
  const { tokenHash } = await invite(admin, known.email);
  await expect(
    acceptInvitation(
      { kind: "join", tokenHash, personId: other.id },
      guestStamp(admin, other.id),
    ),
  ).rejects.toMatchObject({ code: "CONFLICT" });
});

test("a second link for the same e-mail ends the first", async () => {
  const { admin } = await makeDesk();
  const first = await invite(admin);
  const second = await invite(admin, first.email);
  const { at } = stampFor(admin);
  expect(await findInvitation(first.token, at)).toMatchObject({
    kind: "fault",
    why: expect.stringContaining("taken back") as string,
  });
  expect(await findInvitation(second.token, at)).toMatchObject({ kind: "new" });
});

test("a link ends after seven days, on the page and in the command", async () => {
  const { admin } = await makeDesk();
  const { token, tokenHash, expiresAt } = await invite(admin);
  expect(await findInvitation(token, expiresAt)).toMatchObject({
    kind: "fault",
    why: expect.stringContaining("too old") as string,
  });
  const personId = newId();
  await expect(
    acceptInvitation(
      { kind: "new", tokenHash, personId, passwordHash: HASH },
      { ...guestStamp(admin, personId), at: expiresAt },
    ),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test.each(["", "short", "a".repeat(43), "%00", "' OR 1=1 --".repeat(4)])(
  "%j opens nothing",
  async (token) => {
    const { admin } = await makeDesk();
    expect(await findInvitation(token, stampFor(admin).at)).toMatchObject({
      kind: "fault",
      why: expect.stringContaining("not one of ours") as string,
    });
  },
);

test("a member is not invited again, and the form says what to do instead", async () => {
  const { newsroom, admin } = await makeDesk();
  await expect(invite(admin, admin.email)).rejects.toMatchObject({
    code: "INVALID_INPUT",
    facts: { fields: { email: expect.any(String) as string } },
  });
  expect(await actionsOf(newsroom.id)).toEqual([]);
});

test("a link can be taken back, with one audit row", async () => {
  const { newsroom, admin } = await makeDesk();
  const { invitationId, token } = await invite(admin);
  await revokeAt(admin, invitationId, 1);
  expect(await findInvitation(token, stampFor(admin).at)).toMatchObject({
    kind: "fault",
  });
  expect(await actionsOf(newsroom.id)).toEqual([
    "person.invite",
    "invitation.revoke",
  ]);
});

test("a stale or a foreign link is not taken back", async () => {
  const { newsroom, admin } = await makeDesk();
  const { admin: stranger } = await makeDesk();
  const { invitationId } = await invite(admin);
  await expect(revokeAt(stranger, invitationId, 1)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  await expect(revokeAt(admin, invitationId, 2)).rejects.toMatchObject({
    code: "CONFLICT",
  });
  await revokeAt(admin, invitationId, 1);
  await expect(revokeAt(admin, invitationId, 2)).rejects.toMatchObject({
    code: "CONFLICT",
  });
  expect(await actionsOf(newsroom.id)).toHaveLength(2);
});

test("a link from the command line sets a new password and ends every session", async () => {
  const { newsroom, admin } = await makeDesk();
  const { token, tokenHash } = newToken();
  const { personId } = admin;
  const desk = { ...stampFor(admin), actorId: null, actorName: "Command line" };
  await makePasswordLink({ personId, tokenHash }, desk);
  expect(await findInvitation(token, stampFor(admin).at)).toMatchObject({
    kind: "password",
    personId,
  });
  await acceptInvitation(
    {
      kind: "password",
      tokenHash,
      personId,
      passwordHash: HASH,
      previousHash: null,
    },
    guestStamp(admin, personId),
  );
  expect(
    await prisma.person.findUniqueOrThrow({ where: { id: personId } }),
  ).toMatchObject({ passwordHash: HASH });
  expect(
    await prisma.signInSession.count({ where: { personId, endedAt: null } }),
  ).toBe(0);
  expect(await actionsOf(newsroom.id)).toEqual([
    "person.make-password-link",
    "person.change-password",
  ]);
});

function revokeAt(admin: Actor, invitationId: string, version: number) {
  return revokeInvitation(
    newsroomAccess(admin, "administer"),
    { invitationId, version },
    stampFor(admin),
  );
}
