import { beforeEach, expect, test } from "vitest";
import { loadClaimDetail } from "@/lib/claims/queries";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { sourceAccess } from "@/lib/access/source-access";
import { prisma } from "@/lib/db/prisma";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor, TEST_DAY } from "@/lib/testing/stamp";
import {
  makeEvidence,
  makeSource,
  type MadeSource,
} from "@/prisma/factories/checking";
import type { MadeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import {
  addEvidence,
  addSource,
  editSource,
  restoreSource,
  withdrawSource,
} from "./commands";
import {
  addSourceInput,
  editSourceInput,
  restoreSourceInput,
  withdrawSourceInput,
} from "./library-schema";
import { addEvidenceInput } from "./schema";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

const facts = {
  kind: "document",
  title: "Budget of the harbour",
  publisher: "Harbour office",
  url: "https://harbour.example/budget",
  confidentiality: "open",
} as const;

async function edit(who: Actor, source: MadeSource, changes: object = {}) {
  const input = editSourceInput.parse({
    ...{ ...facts, sourceId: source.id, version: 1 },
    ...changes,
  });
  const access = await sourceAccess(who, source.id, "check");
  return editSource(access, input, stampFor(who));
}

async function withdraw(who: Actor, source: MadeSource, version = 1) {
  const reason = "The office took it back.";
  const sourceId = source.id;
  const input = withdrawSourceInput.parse({ sourceId, version, reason });
  const access = await sourceAccess(who, source.id, "check");
  return withdrawSource(access, input, stampFor(who));
}

async function restore(who: Actor, source: MadeSource, version = 2) {
  const input = restoreSourceInput.parse({ sourceId: source.id, version });
  const access = await sourceAccess(who, source.id, "check");
  return restoreSource(access, input, stampFor(who));
}

async function use(who: Actor, source: MadeSource, claim: MadeClaim) {
  const { articleId, id: claimId } = claim;
  const { version } = await stored(claim);
  const input = addEvidenceInput.parse({
    ...{ articleId, claimId, version, relation: "supports" },
    source: { is: "known", sourceId: source.id },
  });
  const access = await articleAccess(who, articleId, "check");
  return addEvidence(access, input, stampFor(who));
}

function stored({ newsroomId, id }: MadeClaim) {
  return prisma.claim.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    include: { approvals: true },
  });
}

function storedSource({ newsroomId }: Actor, { id }: { id: string }) {
  const where = { newsroomId_id: { newsroomId, id } };
  return prisma.source.findUniqueOrThrow({ where });
}

function eventsOf(newsroomId: string, entityId: string) {
  return prisma.auditEvent.findMany({ where: { newsroomId, entityId } });
}

/** A claim in this status that rests on a source Noor added. */
async function resting(status: "approved" | "proposed" | "checking") {
  const claim = await placeClaim(desk, status);
  const source = await makeSource(desk.noor, facts);
  await makeEvidence(desk.noor, claim, { source });
  return { claim, source };
}

test("another address is one that nobody has looked at", async () => {
  const desk = await setUpDesk();
  const looked = { addressState: "dead", addressNote: "It is gone." } as const;
  const at = { addressCheckedAt: TEST_DAY, addressSince: TEST_DAY };
  const source = await makeSource(desk.noor, { ...facts, ...looked, ...at });
  const stored = () =>
    prisma.source.findFirstOrThrow({ where: { id: source.id } });
  await edit(desk.noor, source, { title: "Budget" });
  expect(await stored()).toMatchObject({ ...looked, ...at });
  const url = "https://harbour.example/moved";
  await edit(desk.noor, source, { url, version: 2 });
  expect(await stored()).toMatchObject({
    ...{ addressState: "unchecked", addressNote: "" },
    ...{ addressCheckedAt: null, addressSince: null },
  });
});

test("a source is put into the library without a claim, with one event", async () => {
  const { noor } = desk;
  const input = addSourceInput.parse({ ...facts, publishedOn: "2026-02-03" });
  const access = newsroomAccess(noor, "check");
  const { sourceId } = await addSource(access, input, stampFor(noor));
  expect(await storedSource(noor, { id: sourceId })).toMatchObject({
    ...{ title: facts.title, addedById: noor.personId, version: 1 },
    publishedOn: new Date("2026-02-03"),
  });
  expect(await eventsOf(noor.newsroomId, sourceId)).toMatchObject([
    { action: "source.add", before: null, after: { title: facts.title } },
  ]);
});

test("the log keeps no word of a secret source, nor of one that becomes or was secret", async () => {
  const { noor, marit } = desk;
  const input = addSourceInput.parse({
    ...{ ...facts, title: "Quillfeather", confidentiality: "secret" },
  });
  const access = newsroomAccess(noor, "check");
  const made = await addSource(access, input, stampFor(noor));
  const source = { id: made.sourceId, title: "Quillfeather" };
  await edit(noor, source, {
    title: "Quillfeather’s",
    confidentiality: "open",
  });
  const open = await makeSource(noor, { title: "Quillfeather too" });
  await edit(marit, open, { title: open.title, confidentiality: "secret" });
  await withdraw(marit, open, 2);
  await restore(marit, open, 3);
  const events = [
    ...(await eventsOf(noor.newsroomId, source.id)),
    ...(await eventsOf(noor.newsroomId, open.id)),
  ];
  expect(events).toHaveLength(5);
  expect(JSON.stringify(events)).not.toMatch(/Quillfeather|took it back/);
});

test("an edit is stored with one event that has before and after", async () => {
  const { jonas, noor } = desk;
  const source = await makeSource(noor, facts);
  const changed = await edit(jonas, source, { author: "Ilse Brandt" });
  expect(changed).toMatchObject({ version: 2, staleCount: 0 });
  expect(await storedSource(noor, source)).toMatchObject({
    ...{ author: "Ilse Brandt", version: 2 },
  });
  expect(await eventsOf(noor.newsroomId, source.id)).toMatchObject([
    {
      action: "source.edit",
      before: { author: "", title: facts.title },
      after: { author: "Ilse Brandt", claimIds: [] },
    },
  ]);
});

test.each(["approved", "proposed"] as const)(
  "another title makes a verdict that was %s stale, and its approval void",
  async (status) => {
    const { claim, source } = await resting(status);
    const { staleCount } = await edit(desk.noor, source, { title: "Another" });
    expect(staleCount).toBe(1);
    const after = await stored(claim);
    expect(after).toMatchObject({
      status: "stale",
      version: claim.version + 1,
    });
    expect(after.statusNote).toMatch(/source it rests on was changed/);
    expect(after.approvals.every(({ voidedAt }) => voidedAt !== null)).toBe(
      true,
    );
  },
);

test("what no approval speaks of leaves it as it is", async () => {
  const { claim, source } = await resting("approved");
  await edit(desk.noor, source, { author: "Ilse", publishedOn: "2026-01-02" });
  expect(await stored(claim)).toMatchObject({ status: "approved" });
});

test("evidence that was removed rests on nothing", async () => {
  const claim = await placeClaim(desk, "approved");
  const source = await makeSource(desk.noor, facts);
  const removedAt = new Date();
  await makeEvidence(desk.noor, claim, { source, removedAt });
  await withdraw(desk.noor, source);
  expect(await stored(claim)).toMatchObject({ status: "approved" });
});

test("who may know of it is changed by who added it and by editors alone", async () => {
  const { noor, jonas, marit } = desk;
  const source = await makeSource(noor, facts);
  const background = { confidentiality: "background" };
  await expect(edit(jonas, source, background)).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringMatching(/who added it, or by an editor/) as string,
  });
  await edit(marit, source, background);
  await edit(noor, source, { confidentiality: "secret", version: 2 });
  await expect(
    edit(jonas, source, { confidentiality: "secret", version: 3 }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("a stale version is a conflict and changes nothing", async () => {
  const { noor } = desk;
  const { claim, source } = await resting("approved");
  const conflict = { code: "CONFLICT" };
  const late = { title: "Late", version: 7 };
  await expect(edit(noor, source, late)).rejects.toMatchObject(conflict);
  await expect(withdraw(noor, source, 7)).rejects.toMatchObject(conflict);
  await expect(restore(noor, source, 7)).rejects.toMatchObject(conflict);
  expect(await stored(claim)).toMatchObject({ status: "approved" });
  expect(await storedSource(noor, source)).toMatchObject({ version: 1 });
  expect(await eventsOf(noor.newsroomId, source.id)).toEqual([]);
});

test("a withdrawn source takes every verdict that stood on it with it, with one event", async () => {
  const { noor } = desk;
  const { claim, source } = await resting("approved");
  const proposed = await placeClaim(desk, "proposed");
  const checking = await placeClaim(desk, "checking");
  await makeEvidence(noor, proposed, { source });
  await makeEvidence(noor, checking, { source });
  expect(await withdraw(noor, source)).toMatchObject({ staleCount: 2 });
  for (const one of [claim, proposed]) {
    const { status, statusNote } = await stored(one);
    expect([status, statusNote]).toEqual([
      ...["stale", "A source it rests on was withdrawn."],
    ]);
  }
  expect(await stored(checking)).toMatchObject({ status: "checking" });
  const events = await eventsOf(noor.newsroomId, source.id);
  expect(events).toMatchObject([
    {
      action: "source.withdraw",
      before: { isWithdrawn: false },
      after: { reason: "The office took it back." },
    },
  ]);
  const { claimIds } = events[0]?.after as { claimIds: string[] };
  expect(claimIds.toSorted()).toEqual([claim.id, proposed.id].toSorted());
});

test("the history of a claim tells what became of a source it rested on, and no reason or title", async () => {
  const { noor } = desk;
  const { claim, source } = await resting("approved");
  await edit(noor, source, { title: "Another title" });
  await withdraw(noor, source, 2);
  const access = await articleAccess(desk.cass, claim.articleId, "read");
  const { history } = await loadClaimDetail(access, claim.id);
  expect(history.map(({ sentence }) => sentence)).toEqual([
    "Noor changed what is said of a source.",
  ]);
});

test("a source is withdrawn and brought back by who added it or an editor, once", async () => {
  const { noor, jonas, marit } = desk;
  const { claim, source } = await resting("approved");
  const refused = { code: "FORBIDDEN" };
  await expect(withdraw(jonas, source)).rejects.toMatchObject(refused);
  await expect(restore(noor, source, 1)).rejects.toMatchObject(refused);
  await withdraw(marit, source);
  await expect(withdraw(noor, source, 2)).rejects.toMatchObject(refused);
  await expect(restore(jonas, source)).rejects.toMatchObject(refused);
  await restore(noor, source);
  expect(await storedSource(noor, source)).toMatchObject({
    ...{ withdrawnAt: null, withdrawnReason: null, version: 3 },
  });
  expect(await stored(claim)).toMatchObject({ status: "stale" });
});

test("nothing new rests on a withdrawn source until it is brought back", async () => {
  const { noor } = desk;
  const source = await makeSource(noor, facts);
  const claim = await placeClaim(desk, "checking");
  await withdraw(noor, source);
  await expect(use(noor, source, claim)).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringMatching(/was withdrawn/) as string,
  });
  await restore(noor, source);
  await expect(use(noor, source, claim)).resolves.toBeTruthy();
});

test("evidence that comes while a source is withdrawn is refused, or stale with the rest", async () => {
  const { noor, marit } = desk;
  for (let round = 0; round < 4; round += 1) {
    const { claim, source } = await resting("proposed");
    const other = await placeClaim(desk, "proposed");
    const [used] = await Promise.allSettled([
      use(noor, source, other),
      withdraw(marit, source),
    ]);
    expect(await stored(claim)).toMatchObject({ status: "stale" });
    const { status } = await stored(other);
    expect(status).toBe(used.status === "fulfilled" ? "stale" : "proposed");
  }
});

test("another newsroom's source does not exist, and a reader changes none", async () => {
  const { noor } = desk;
  const source = await makeSource(noor, facts);
  const stranger = await makeMember(await makeNewsroom());
  const gone = { code: "NOT_FOUND" };
  await expect(edit(stranger, source)).rejects.toMatchObject(gone);
  await expect(withdraw(stranger, source)).rejects.toMatchObject(gone);
  await expect(restore(stranger, source)).rejects.toMatchObject(gone);
  const reader = await makeMember(desk.newsroom, { roles: ["reader"] });
  const refused = { code: "FORBIDDEN" };
  await expect(edit(reader, source)).rejects.toMatchObject(refused);
  expect(() => newsroomAccess(reader, "check")).toThrow(/checker or editor/);
});
