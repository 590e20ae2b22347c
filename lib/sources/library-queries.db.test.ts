import { beforeEach, expect, test } from "vitest";
import { v7 as newId } from "uuid";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { sourceAccess } from "@/lib/access/source-access";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { makeCheck } from "@/prisma/factories/second-check";
import {
  makeDocument,
  makeExcerpt,
  makeSnapshot,
} from "@/prisma/factories/snapshot";
import { libraryInput, readSnapshotInput } from "./library-schema";
import { findSources } from "./queries";
import { listAddresses } from "./queries/addresses";
import { compareSnapshots } from "./queries/compare-snapshots";
import { listLibrary } from "./queries/library";
import { findSnapshotFile, readSnapshot } from "./queries/snapshots";
import { loadSource } from "./queries/source-page";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

function list(who: Actor, asked: object = {}) {
  const input = libraryInput.parse(asked);
  return listLibrary(newsroomAccess(who, "read"), input);
}

async function titles(who: Actor, asked: object = {}) {
  return (await list(who, asked)).rows.map(({ title }) => title);
}

async function page(who: Actor, { id }: { readonly id: string }) {
  return loadSource(await sourceAccess(who, id, "read"));
}

async function read(who: Actor, sourceId: string, asked: object = {}) {
  const input = readSnapshotInput.parse({ sourceId, number: 1, ...asked });
  return readSnapshot(await sourceAccess(who, sourceId, "read"), input);
}

async function snapshotOf(
  source: { id: string; title: string },
  text: string,
  number = 1,
) {
  const document = await makeDocument(desk.noor, { text });
  return makeSnapshot(desk.noor, source, { document, number });
}

test("the library is read page by page, newest first, each source once", async () => {
  const { noor } = desk;
  const count = limits.pageSize + 3;
  for (let at = 0; at < count; at += 1) {
    await makeSource(noor, { title: `Source ${at}` });
  }
  const first = await list(noor);
  const second = await list(noor, { after: first.next ?? "" });
  expect(first.rows).toHaveLength(limits.pageSize);
  expect(second.next).toBeNull();
  const all = [...first.rows, ...second.rows].map(({ title }) => title);
  const made = Array.from({ length: count }, (_, at) => `Source ${at}`);
  expect(all).toEqual(made.toReversed());
});

test("sources are found by their title, author, publisher and address, and by words of the newest text", async () => {
  const { noor } = desk;
  const source = await makeSource(noor, {
    ...{ title: "Minutes", author: "Ilse Brandt", publisher: "Harbour" },
    url: "https://harbour.example/a-b",
  });
  await makeSource(noor, { title: "Nothing of it" });
  await snapshotOf(source, "The dredger Halcyon ran aground.", 1);
  await snapshotOf(source, "The dredger Petrel runs again.", 2);
  for (const search of [
    ...["minut", "ilse brandt", "Harbour", "harbour.example/a"],
    ...["petrel", "run dredger", '"dredger petrel"'],
  ]) {
    expect([search, await titles(noor, { search })]).toEqual([
      ...[search, ["Minutes"]],
    ]);
  }
  expect(await titles(noor, { search: "halcyon" })).toEqual([]);
  expect(await titles(noor, { search: '"petrel dredger"' })).toEqual([]);
});

test.each([
  "%%%%%%%%",
  "_".repeat(200),
  "a:* & ! | ( <->",
  '"',
  "\\",
  '\'; DROP TABLE "Source"; --',
  "the of and",
  "x ".repeat(100),
])("“%s” is only words to look for", async (search) => {
  const { noor } = desk;
  await makeSource(noor, { title: "Minutes", url: null, publisher: "" });
  expect(await titles(noor, { search })).toEqual([]);
  await makeSource(noor, { title: `Has ${search.trim()} in it` });
  expect(await titles(noor, { search })).toHaveLength(1);
});

test("the library is narrowed by kind, secrecy, address, withdrawal and who added it", async () => {
  const { noor, jonas } = desk;
  await makeSource(noor, { title: "Plain" });
  await makeSource(jonas, { title: "Tape", kind: "recording" });
  await makeSource(noor, { title: "Hushed", confidentiality: "background" });
  await makeSource(noor, { title: "Dead", addressState: "dead" });
  await makeSource(noor, { title: "Moved", addressState: "changed" });
  const withdrawnAt = new Date();
  await makeSource(noor, { title: "Off", withdrawnAt, withdrawnReason: "No." });
  const found = async (asked: object) => (await titles(noor, asked)).join();
  expect(await found({ kind: "recording" })).toBe("Tape");
  expect(await found({ confidentiality: "background" })).toBe("Hushed");
  expect(await found({ address: "dead" })).toBe("Dead");
  expect(await found({ address: "gone" })).toBe("Moved,Dead");
  expect(await found({ withdrawn: "only" })).toBe("Off");
  expect(await found({ withdrawn: "without" })).not.toMatch("Off");
  expect(await found({ isMine: true })).not.toMatch("Tape");
});

test("a secret source is there for editors, who added it and who checks a claim on it, and for nobody else", async () => {
  const { noor, jonas, marit, cass } = desk;
  const secret = { confidentiality: "secret" } as const;
  const mine = await makeSource(noor, { ...secret, title: "Noor’s secret" });
  const used = await makeSource(marit, { ...secret, title: "Used secret" });
  await snapshotOf(used, "Quillfeather told us.");
  const claim = await placeClaim(desk, "checking");
  await makeEvidence(noor, claim, { source: used });
  const stranger = await makeMember(await makeNewsroom());
  const seen = async (who: Actor) =>
    (await titles(who)).filter((title) => title.includes("secret"));
  expect(await seen(marit)).toEqual(["Used secret", "Noor’s secret"]);
  expect(await seen(noor)).toEqual(["Used secret", "Noor’s secret"]);
  for (const who of [jonas, cass, stranger]) {
    expect(await seen(who)).toEqual([]);
    expect(await titles(who, { search: "quillfeather" })).toEqual([]);
    for (const { id } of [mine, used]) {
      await expect(sourceAccess(who, id, "read")).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    }
  }
  expect(await page(noor, used)).toMatchObject({ title: "Used secret" });
  await prisma.evidence.updateMany({
    where: { sourceId: used.id },
    data: { removedAt: new Date() },
  });
  expect(await seen(noor)).toEqual(["Noor’s secret"]);
  await expect(sourceAccess(noor, used.id, "read")).rejects.toThrow();
});

test("a row says how much rests on the source", async () => {
  const { noor } = desk;
  const source = await makeSource(noor, { title: "Budget" });
  const claim = await placeClaim(desk, "checking");
  const gone = await placeClaim(desk, "withdrawn");
  await makeEvidence(noor, claim, { source });
  await makeEvidence(noor, claim, { source });
  await makeEvidence(noor, gone, { source });
  await makeEvidence(noor, await placeClaim(desk, "open"), {
    ...{ source, removedAt: new Date() },
  });
  await snapshotOf(source, "One.");
  const { rows } = await list(noor, { search: "budget" });
  expect(rows).toMatchObject([
    { use: { claims: 1, articles: 1 }, snapshotCount: 1 },
  ]);
  const { usedIn } = await page(noor, source);
  expect(usedIn.map(({ claimId }) => claimId)).toEqual([claim.id, claim.id]);
});

test("what a second check seals is not told by the library either", async () => {
  const { noor, jonas, newsroom } = desk;
  const source = await makeSource(noor);
  const claim = await placeClaim(desk, "proposed");
  const evidence = await makeEvidence(noor, claim, { source });
  const snapshot = await snapshotOf(source, "One line.");
  await makeExcerpt(noor, claim, { evidence, snapshot });
  const seenBy = async (who: Actor) => [
    (await page(who, source)).usedIn.length,
    (await read(who, source.id)).excerpts.length,
  ];
  expect(await seenBy(jonas)).toEqual([1, 1]);
  await makeCheck(claim, { verdict: claim.verdict });
  await prisma.policy.update({
    where: { newsroomId: newsroom.id },
    data: { secondCheckSources: false },
  });
  expect(await seenBy(jonas)).toEqual([0, 0]);
  expect(await seenBy(noor)).toEqual([1, 1]);
});

test("sources that may be the same are named with what they have in common", async () => {
  const { noor, jonas } = desk;
  const url = "https://www.paper.example/rents?utm_source=mail";
  const source = await makeSource(noor, { title: "One", url });
  const secret = { title: "Hidden", url, confidentiality: "secret" } as const;
  await makeSource(noor, secret);
  await makeSource(noor, { title: "Two", url: "http://paper.example/rents/" });
  await makeSource(noor, {
    title: "Not",
    url: "https://paper.example/rents/2",
  });
  const canonicalUrl = "https://paper.example/rents";
  await makeSource(noor, { title: "Three", url: null, canonicalUrl });
  const four = await makeSource(noor, { title: "Four", url: null });
  await snapshotOf(source, "The same words.");
  await snapshotOf(four, "The same words.");
  const named = async (who: Actor) =>
    (await page(who, source)).same.map(({ title, common }) => [
      title,
      ...common,
    ]);
  const open = [
    ...[
      ["Two", "the same address"],
      ["Three", "the same address"],
    ],
    ["Four", "the same file"],
  ];
  expect(await named(jonas)).toEqual(open);
  expect((await named(noor)).map(([title]) => title)).toContain("Hidden");
});

test("withdrawn sources are offered last", async () => {
  const { noor } = desk;
  await makeSource(noor, { title: "Pier A" });
  const off = { withdrawnAt: new Date(), withdrawnReason: "No." };
  await makeSource(noor, { title: "Pier B", ...off });
  const found = await findSources(newsroomAccess(noor, "check"), "pier");
  expect(found.map(({ title }) => title)).toEqual(["Pier A", "Pier B"]);
});

test("a snapshot is read with its excerpts, each compared with the text", async () => {
  const { noor } = desk;
  const source = await makeSource(noor, { title: "Minutes" });
  const snapshot = await snapshotOf(source, "Minutes\n\nThe fare rises.");
  const claim = await placeClaim(desk, "checking");
  const evidence = await makeEvidence(noor, claim, { source });
  const exact = "The fare rises";
  await makeExcerpt(noor, claim, { evidence, snapshot, exact });
  const reading = await read(noor, source.id, { start: 9, end: 17 });
  expect(reading).toMatchObject({
    ...{ text: snapshot.text, from: 0, part: 1, partCount: 1 },
    ...{ newestNumber: 1, shown: { start: 9, end: 17 } },
    excerpts: [
      { start: 9, end: 23, isVerified: true, claim: { id: claim.id } },
    ],
  });
});

test("an excerpt that is not where it says is not verified", async () => {
  const { noor } = desk;
  const source = await makeSource(noor);
  const snapshot = await snapshotOf(source, "One one one.");
  const claim = await placeClaim(desk, "checking");
  const evidence = await makeEvidence(noor, claim, { source });
  const { id } = await makeExcerpt(noor, claim, {
    ...{ evidence, snapshot, exact: "one" },
  });
  const where = { newsroomId_id: { newsroomId: noor.newsroomId, id } };
  const stored = await prisma.excerpt.findUniqueOrThrow({ where });
  // Its words stand in the text, but not there.
  await prisma.excerpt.create({
    data: { ...stored, id: newId(), start: stored.start + 1 },
  });
  const { excerpts } = await read(noor, source.id);
  expect(excerpts.map(({ isVerified }) => isVerified)).toEqual([true, false]);
});

test("a long text is read in parts, and words in it bring their own", async () => {
  const { noor } = desk;
  const source = await makeSource(noor);
  const line = "A line of the long report, as long as lines are.";
  const text = Array.from({ length: 6_000 }, (_, at) => `${at} ${line}`).join(
    "\n\n",
  );
  await snapshotOf(source, text);
  const first = await read(noor, source.id);
  expect(first.partCount).toBeGreaterThan(2);
  const start = text.indexOf("5000 A line");
  const found = await read(noor, source.id, { start, end: start + 4 });
  expect(found.part).toBeGreaterThan(2);
  expect(found.text.slice(start - found.from, start - found.from + 4)).toBe(
    "5000",
  );
  await expect(read(noor, source.id, { part: 99 })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("a snapshot of another source is not there", async () => {
  const { noor } = desk;
  const source = await makeSource(noor);
  await snapshotOf(await makeSource(noor), "One.");
  const gone = { code: "NOT_FOUND" };
  await expect(read(noor, source.id)).rejects.toMatchObject(gone);
  const access = await sourceAccess(noor, source.id, "read");
  await expect(findSnapshotFile(access, 1)).rejects.toMatchObject(gone);
});

test("the file of a snapshot is what was read, byte for byte", async () => {
  const { noor } = desk;
  const source = await makeSource(noor);
  const bytes = new Uint8Array([0, 255, 10, 13]);
  const document = await makeDocument(noor, { bytes, fileName: "a/../b.pdf" });
  await makeSnapshot(noor, source, { document });
  const access = await sourceAccess(noor, source.id, "read");
  const file = await findSnapshotFile(access, 1);
  expect(file.fileName).toBe("a/../b.pdf");
  expect([...file.bytes]).toEqual([...bytes]);
});

test("two snapshots are compared, and excerpts that the later one lost are named", async () => {
  const { noor } = desk;
  const source = await makeSource(noor);
  const before = "Minutes\n\nThe fare rises by four percent in May.\n\nEnd.";
  const snapshot = await snapshotOf(source, before, 1);
  await snapshotOf(source, before.replace("four", "five"), 2);
  const claim = await placeClaim(desk, "checking");
  const evidence = await makeEvidence(noor, claim, { source });
  for (const exact of ["four percent", "The fare rises"]) {
    await makeExcerpt(noor, claim, { evidence, snapshot, exact });
  }
  const access = await sourceAccess(noor, source.id, "read");
  const { rows, lost, from, to } = await compareSnapshots(access, {
    sourceId: source.id,
  });
  expect([from.number, to.number]).toEqual([1, 2]);
  expect(rows.map(({ is }) => is)).toEqual(["same", "changed", "same"]);
  expect(lost.map(({ exact }) => exact)).toEqual(["four percent"]);
  await expect(
    compareSnapshots(access, { sourceId: source.id, from: 2, to: 7 }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("the list of addresses has each once, and none of a secret source", async () => {
  const { noor, marit } = desk;
  const url = "https://records.example/budget";
  await makeSource(noor, { url });
  await makeSource(noor, { url });
  await makeSource(noor, { url: "javascript:alert(1)" });
  await makeSource(noor, { url: "https://a.example/x\nhttps://b.example" });
  const background = "https://records.example/background";
  await makeSource(noor, { url: background, confidentiality: "background" });
  await makeSource(noor, {
    ...{ url: "https://secret.example", confidentiality: "secret" },
  });
  const access = newsroomAccess(marit, "export-internal");
  expect(await listAddresses(access, "internal")).toEqual([url, background]);
  expect(await listAddresses(access, "public")).toEqual([url]);
});
