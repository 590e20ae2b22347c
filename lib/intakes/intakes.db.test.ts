import fs from "node:fs";
import {
  afterAll,
  beforeAll,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import type { ClaimStatus } from "@/lib/claims/statuses";
import { intakeAccess } from "@/lib/access/intake-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { createPlaces } from "@/lib/intake/process/places";
import type { ReadingAnswer } from "@/lib/intake/process/reading";
import { limits } from "@/lib/limits";
import {
  bringer,
  bringFile,
  bringPage,
  startReader,
  storedIntake,
} from "@/lib/testing/intake-desk";
import { openSite } from "@/lib/testing/local-site";
import { makeReadingChild } from "@/lib/testing/reading-child";
import { stampFor } from "@/lib/testing/stamp";
import { addSource } from "@/lib/sources/commands";
import { addSourceInput } from "@/lib/sources/library-schema";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember } from "@/prisma/factories/newsroom";
import { checkDueAddress } from "./commands/check-addresses";
import { finishIntake, retryIntake, startIntake } from "./commands";
import { getIntake } from "./queries";
import { endGivenUp, readIntake } from "./read-intake";
import { FETCHES_A_MINUTE } from "./rules";

let script = "";

beforeAll(async () => {
  script = await makeReadingChild("local");
});

afterAll(() => {
  fs.rmSync(script);
  fs.rmSync(`${script}.map`);
});

const MINUTES =
  "Minutes of the council\n\nThe fare rises by four percent in May.";

/** A website whose one page says what is asked of it at the time. */
async function site(say: () => { status?: number; text?: string }) {
  const opened = await openSite((_, response) => {
    const { status = 200, text = MINUTES } = say();
    response.writeHead(status, { "Content-Type": "text/plain" }).end(text);
  });
  onTestFinished(opened.close);
  return `http://www.example.org:${opened.port}/minutes.txt`;
}

/** Brings in a source by address past the check of its port, which is for the form. */
function bring(by: Actor, url: string) {
  return bringPage(by, url);
}

/** Reads an intake now, as a worker would. */
async function readNow(by: Actor, intakeId: string, attempt = 5) {
  const { newsroomId } = by;
  const places = createPlaces({ fast: 2, slow: 2 });
  await readIntake(
    { newsroomId, intakeId },
    { attempt, most: 5 },
    { reader: { script, places }, makeStamp: () => deskStamp(newsroomId) },
  );
  return storedIntake(by, intakeId);
}

function deskStamp(newsroomId: string) {
  const stamp = stampFor({ newsroomId, personId: "", name: "Galley" });
  return { ...stamp, actorId: null, requestId: null };
}

function sourceOf({ newsroomId }: Actor, id: string | null) {
  return prisma.source.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id: id ?? "" } },
    include: { snapshots: { include: { document: true } } },
  });
}

async function eventsOf({ newsroomId }: Actor) {
  const events = await prisma.auditEvent.findMany({
    where: { newsroomId },
    orderBy: { seq: "asc" },
  });
  expect(await verifyChain(newsroomId)).toMatchObject({ kind: "whole" });
  return events;
}

describe("a source by its address", () => {
  test("is there at once, and has its first snapshot when it is read", async () => {
    const by = await bringer();
    const url = await site(() => ({}));
    const { intakeId, sourceId } = await bring(by, url);
    expect(await sourceOf(by, sourceId)).toMatchObject({
      ...{ title: url, url, kind: "web_page", snapshots: [] },
    });
    expect(await readNow(by, intakeId)).toMatchObject({
      ...{ state: "done", failure: null, attempts: 5 },
    });
    const source = await sourceOf(by, sourceId);
    expect(source).toMatchObject({ addressState: "alive", addressNote: "" });
    expect(source.snapshots).toMatchObject([
      {
        number: 1,
        takenById: by.personId,
        document: { text: MINUTES, url, finalUrl: url, format: "text" },
      },
    ]);
    const events = await eventsOf(by);
    expect(events.map(({ action, actorName }) => [action, actorName])).toEqual([
      ["intake.start", by.name],
      ["intake.done", "Galley"],
    ]);
  });

  test("is read once, by however many at once", async () => {
    const by = await bringer();
    const { intakeId, sourceId } = await bring(by, await site(() => ({})));
    await Promise.all([1, 2, 3].map(() => readNow(by, intakeId)));
    expect((await sourceOf(by, sourceId)).snapshots).toHaveLength(1);
    expect(await eventsOf(by)).toHaveLength(2);
    const { newsroomId } = by;
    expect(await prisma.document.count({ where: { newsroomId } })).toBe(1);
  });

  test("that is gone is dead, says so, and can be read again by a person", async () => {
    const by = await bringer();
    let status = 404;
    const url = await site(() => ({ status }));
    const { intakeId, sourceId } = await bring(by, url);
    const failed = await readNow(by, intakeId, 1);
    expect(failed).toMatchObject({ state: "failed" });
    expect(failed.failure).toContain("no such page");
    expect(await sourceOf(by, sourceId)).toMatchObject({
      ...{ addressState: "dead", addressNote: failed.failure },
    });
    status = 200;
    const access = await intakeAccess(by, intakeId, "check");
    const { version } = failed;
    await retryIntake(access, { intakeId, version }, stampFor(by));
    expect(await readNow(by, intakeId, 1)).toMatchObject({ state: "done" });
    expect(await sourceOf(by, sourceId)).toMatchObject({
      addressState: "alive",
    });
  });

  test("whose website is failing is tried again, and given up with a sentence at the last try", async () => {
    const by = await bringer();
    const { intakeId } = await bring(by, await site(() => ({ status: 503 })));
    await expect(readNow(by, intakeId, 4)).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
    expect(await storedIntake(by, intakeId)).toMatchObject({
      state: "waiting",
    });
    const { failure } = await readNow(by, intakeId, 5);
    expect(failure).toContain("something is wrong on its side");
  });
});

describe("a source that has a snapshot", () => {
  async function settled(say: () => { status?: number; text?: string }) {
    const by = await bringer();
    const { intakeId, sourceId } = await bring(by, await site(say));
    await readNow(by, intakeId);
    const again = (purpose: "snapshot" | "address_check") =>
      startIntake(
        newsroomAccess(by, "check"),
        { purpose, sourceId: sourceId ?? "" },
        stampFor(by),
      );
    return { by, sourceId, again };
  }

  test("gets another only when its text is another", async () => {
    let text = MINUTES;
    const { by, sourceId, again } = await settled(() => ({ text }));
    await readNow(by, (await again("snapshot")).intakeId);
    expect((await sourceOf(by, sourceId)).snapshots).toHaveLength(1);
    text = "Minutes of the council\n\nThe fare stays as it is.";
    await readNow(by, (await again("snapshot")).intakeId);
    const { snapshots, addressState } = await sourceOf(by, sourceId);
    expect(snapshots.map(({ number }) => number)).toEqual([1, 2]);
    expect(addressState).toBe("alive");
  });

  test("is marked as changed when somebody looks and it says something else, and as dead when it is gone", async () => {
    let now: { status?: number; text?: string } = {};
    const { by, sourceId, again } = await settled(() => now);
    now = { text: "Something else." };
    await readNow(by, (await again("address_check")).intakeId);
    const changed = await sourceOf(by, sourceId);
    expect(changed).toMatchObject({ addressState: "changed" });
    expect(changed.addressNote).toContain("something else");
    expect(changed.snapshots).toHaveLength(1);
    now = { status: 410 };
    expect(
      await readNow(by, (await again("address_check")).intakeId),
    ).toMatchObject({ state: "done" });
    expect(await sourceOf(by, sourceId)).toMatchObject({
      addressState: "dead",
    });
  });

  test("tells since when looks in a row found it so, whatever came between that found out nothing", async () => {
    let status = 200;
    const { by, sourceId, again } = await settled(() => ({ status }));
    const look = async (answer: number) => {
      status = answer;
      await readNow(by, (await again("address_check")).intakeId);
      return sourceOf(by, sourceId);
    };
    const first = await look(410);
    expect(first.addressSince).toEqual(first.addressCheckedAt);
    await look(403);
    const still = await look(410);
    expect(still.addressSince).toEqual(first.addressSince);
    expect(still.addressCheckedAt).not.toEqual(first.addressCheckedAt);
    const back = await look(200);
    expect(back).toMatchObject({ addressState: "alive" });
    expect(back.addressSince).toEqual(back.addressCheckedAt);
  });

  test("keeps what was known of its address when the website is only out of reach", async () => {
    let status = 200;
    const { by, sourceId, again } = await settled(() => ({ status }));
    status = 403;
    await readNow(by, (await again("address_check")).intakeId);
    const { addressState, addressNote } = await sourceOf(by, sourceId);
    expect(addressState).toBe("alive");
    expect(addressNote).toContain("does not let Galley read");
  });

  test("is read for one at a time", async () => {
    const { again } = await settled(() => ({}));
    await again("snapshot");
    await expect(again("address_check")).rejects.toMatchObject({
      code: "CONFLICT",
    });
  });

  test("is looked at by itself after a week, but not when it is secret or leads nowhere", async () => {
    const { by, sourceId } = await settled(() => ({}));
    const { newsroomId } = by;
    const [soon, later] = [6, 8].map((days) => ({
      ...deskStamp(newsroomId),
      at: new Date(Date.now() + days * 86_400_000),
    }));
    // The clock of the tests stands in March 2026: what was looked at then is due now.
    await prisma.source.update({
      where: { newsroomId_id: { newsroomId, id: sourceId ?? "" } },
      data: { addressCheckedAt: new Date(), confidentiality: "secret" },
    });
    if (!soon || !later) throw new Error("There are two times.");
    expect(await checkDueAddress(later)).toBe(false);
    const where = { newsroomId_id: { newsroomId, id: sourceId ?? "" } };
    const { url } = await prisma.source.findUniqueOrThrow({ where });
    const nowhere = "https://records.example/minutes";
    const open = { confidentiality: "open" } as const;
    await prisma.source.update({ where, data: { ...open, url: nowhere } });
    expect(await checkDueAddress(later)).toBe(false);
    await prisma.source.update({ where, data: { url } });
    expect(await checkDueAddress(soon)).toBe(false);
    expect(await checkDueAddress(later)).toBe(true);
    expect(await checkDueAddress(later)).toBe(false);
  });
});

test("a document fills in what a person left empty, and touches nothing they wrote", async () => {
  const by = await bringer();
  const answer: ReadingAnswer = {
    kind: "read",
    file: {
      ...{ finalUrl: "https://example.org/m", name: "m", type: "text/html" },
      bytes: Buffer.from("x"),
    },
    document: {
      ...{ kind: "document", format: "html", language: "en", notices: [] },
      ...{ title: " Minutes\u0000 of\nMay ", author: "Clerk", site: "Council" },
      ...{ publishedOn: "2026-05-04", text: "The fare rises." },
      canonicalUrl: "javascript:alert(1)",
      marks: [
        { at: 0, kind: "turn", speaker: "CHAIR" },
        { at: 4, kind: "turn", speaker: "CHAIR" },
      ],
    },
  };
  const finish = async (publisher: string, status?: ClaimStatus) => {
    const url = "https://www.example.org/m";
    const { intakeId, sourceId } = await bringPage(by, url, { publisher });
    const { newsroomId } = by;
    const source = { id: sourceId ?? "", title: "" };
    const claim = await makeClaim(await makeArticle(by), status && { status });
    if (status) await makeEvidence(by, claim, { source });
    const finished = { answer, attempts: 1 };
    const stamp = deskStamp(newsroomId);
    await finishIntake({ newsroomId, intakeId }, finished, stamp);
    return sourceOf(by, sourceId);
  };
  expect(await finish("")).toMatchObject({
    ...{ title: "Minutes of May", author: "Clerk", publisher: "Council" },
    ...{ publishedOn: new Date("2026-05-04"), canonicalUrl: null, version: 2 },
    snapshots: [{ document: { speakers: ["CHAIR"] } }],
  });
  expect(await finish("The City")).toMatchObject({ publisher: "The City" });
  for (const status of ["checking", "stale"] as const) {
    expect(await finish("", status)).toMatchObject({
      ...{ title: "Minutes of May", publisher: "Council" },
    });
  }
  // An approval says yes to a source's title and publisher; nobody said yes to these.
  for (const status of ["proposed", "approved"] as const) {
    expect(await finish("", status)).toMatchObject({
      ...{ title: "https://www.example.org/m", publisher: "", author: "Clerk" },
    });
  }
});

test("a source that is added is read by itself, unless it is secret or its name leads nowhere", async () => {
  const by = await bringer();
  const add = async (url: string, confidentiality: "open" | "secret") => {
    const facts = { kind: "web_page", title: "A page", url, confidentiality };
    const input = addSourceInput.parse(facts);
    const access = newsroomAccess(by, "check");
    const { sourceId } = await addSource(access, input, stampFor(by));
    return prisma.intake.count({ where: { sourceId, state: "waiting" } });
  };
  expect(await add("https://www.example.org/", "open")).toBe(1);
  expect(await add("https://www.example.org/", "secret")).toBe(0);
  expect(await add("https://records.example/", "open")).toBe(0);
});

describe("an upload", () => {
  test("becomes a document, and its bytes lie in one place only", async () => {
    const by = await bringer();
    const { intakeId, sourceId } = await bringFile(by, MINUTES);
    expect(await readNow(by, intakeId)).toMatchObject({
      ...{ state: "done", bytes: null },
    });
    expect(await sourceOf(by, sourceId)).toMatchObject({
      ...{ title: "minutes.txt", kind: "document" },
      ...{ addressState: "unchecked" },
      snapshots: [{ document: { fileName: "minutes.txt", url: null } }],
    });
  });

  test("for an article shows what was found, and is refused when it is too long for one", async () => {
    const by = await bringer();
    const long = "a ".repeat(limits.articleTextLength / 2 + 1);
    const found = await Promise.all(
      [MINUTES, long].map(async (text) => {
        const { intakeId } = await bringFile(by, text, { purpose: "article" });
        await readNow(by, intakeId);
        return getIntake(await intakeAccess(by, intakeId, "read"));
      }),
    );
    expect(found).toMatchObject([
      { state: "done", from: "minutes.txt", found: { text: MINUTES, url: "" } },
      { state: "failed", found: null },
    ]);
  });

  test.each(["SPIN", "THROW", "EAT"])(
    "that is bad for its reader fails with a sentence: %s",
    async (word) => {
      const by = await bringer();
      const { intakeId } = await bringFile(by, word);
      const worker = await startReader(script);
      onTestFinished(worker.stop);
      await vi.waitFor(async () => {
        const { state, failure } = await storedIntake(by, intakeId);
        expect(state).not.toBe("waiting");
        expect(failure).toMatch(/reading was stopped|to a stop/);
      }, 15_000);
    },
  );
});

test("what every try was lost of ends with a sentence and can be read again", async () => {
  const by = await bringer();
  const { intakeId } = await bringFile(by, MINUTES);
  await prisma.$executeRaw`
    UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = ${`${by.newsroomId}/${intakeId}`}`;
  await endGivenUp(deskStamp);
  const { state, failure, version } = await storedIntake(by, intakeId);
  expect([state, failure]).toEqual([
    "failed",
    expect.stringContaining("never came to an end"),
  ]);
  const access = await intakeAccess(by, intakeId, "check");
  await retryIntake(access, { intakeId, version }, stampFor(by));
  expect(await readNow(by, intakeId)).toMatchObject({ state: "done" });
});

test("a newsroom has so many addresses fetched in a minute, and uploads do not count", async () => {
  const by = await bringer();
  const url = "https://www.example.org/";
  for (let count = 0; count < FETCHES_A_MINUTE; count += 1) {
    await bringPage(by, url);
  }
  await expect(bringPage(by, url)).rejects.toMatchObject({ code: "TOO_MANY" });
  await bringFile(by, MINUTES);
  await bringPage(await bringer(), url);
});

test("nobody but those who may know of a secret source hears of its reading, and the log has no word of it", async () => {
  const by = await bringer();
  const newsroom = { id: by.newsroomId, name: "", isDemo: false, ratings: {} };
  const url = "https://leaks.example.org/kestrel";
  const { intakeId } = await bringPage(by, url, {
    ...{ confidentiality: "secret", title: "Kestrel" },
  });
  const colleague = await makeMember(newsroom, { roles: ["checker"] });
  const editor = await makeMember(newsroom, { roles: ["editor"] });
  await expect(intakeAccess(colleague, intakeId, "read")).rejects.toMatchObject(
    { code: "NOT_FOUND" },
  );
  await intakeAccess(editor, intakeId, "read");
  await intakeAccess(by, intakeId, "read");
  expect(JSON.stringify(await eventsOf(by))).not.toMatch(/kestrel|leaks/i);
});

test("only what failed is read again, from the version that was shown", async () => {
  const by = await bringer();
  const { intakeId } = await bringFile(by, MINUTES);
  const access = await intakeAccess(by, intakeId, "check");
  await expect(
    retryIntake(access, { intakeId, version: 1 }, stampFor(by)),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(
    retryIntake(access, { intakeId, version: 2 }, stampFor(by)),
  ).rejects.toMatchObject({ code: "CONFLICT" });
});

test("an intake of another newsroom does not exist", async () => {
  const { intakeId } = await bringFile(await bringer(), MINUTES);
  await expect(
    intakeAccess(await bringer(), intakeId, "read"),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
});
