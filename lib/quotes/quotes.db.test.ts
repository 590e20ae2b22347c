import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { sha256 } from "@/lib/audit/canonical";
import { undoChange } from "@/lib/claims/commands";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import { addRecordEvidence, pasteRecord } from "./commands";
import { readComparison } from "./comparison";
import { compareWithRecords } from "./queries";

const ARTICLE =
  "“We tested the water every four hours,” she said, “by hand.” Nobody objected.";
const RECORD = `[00:14:21] REPORTER: How can you know that?
[00:14:32] ILSE TARRANT: Because we tested the water, uh, every six hours, by hand. Next question.`;

async function setUp() {
  const newsroom = await makeNewsroom();
  const checker = await makeMember(newsroom, { roles: ["checker"] });
  const article = await makeArticle(checker, { text: ARTICLE });
  const claim = await makeClaim(article, {
    ...{ kind: "quote", status: "checking", assigneeId: checker.personId },
    spans: [
      { start: 0, end: ARTICLE.indexOf(" she said") },
      { start: ARTICLE.indexOf("“by"), end: ARTICLE.indexOf(" Nobody") },
    ],
  });
  const access = await articleAccess(checker, article.id, "check");
  return { newsroom, checker, article, claim, access };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

function paste({ access, checker }: SetUp, choice: object = {}) {
  const usual = { kind: "transcript", title: "News conference" } as const;
  const input = { ...usual, text: RECORD, confidentiality: "open" as const };
  return pasteRecord(
    access,
    { ...input, articleId: access.articleId, ...choice },
    stampFor(checker),
  );
}

function inputFor(
  { access, claim }: SetUp,
  record: { readonly sourceId: string; readonly snapshotId: string },
) {
  const { sourceId, snapshotId } = record;
  return {
    ...{ articleId: access.articleId, claimId: claim.id, version: 1 },
    ...{ sourceId, snapshotId, isOutOfContext: false, note: "" },
  };
}

function eventsOf({ newsroom }: SetUp, action: string) {
  return prisma.auditEvent.findMany({
    where: { newsroomId: newsroom.id, action },
  });
}

test("a pasted record is a source with a snapshot, its turns and times marked, and one line in the log", async () => {
  const world = await setUp();
  const { snapshotId, sourceId } = await paste(world);
  const snapshot = await prisma.snapshot.findFirstOrThrow({
    where: { id: snapshotId },
    include: { document: true, source: true },
  });
  expect(snapshot).toMatchObject({
    number: 1,
    source: { id: sourceId, broughtForId: world.article.id },
    document: {
      format: "transcript",
      text: RECORD,
      speakers: ["REPORTER", "ILSE TARRANT"],
    },
  });
  const place = RECORD.indexOf("Because");
  expect(snapshot.document.marks).toContainEqual({
    ...{ kind: "turn", at: place, speaker: "ILSE TARRANT" },
  });
  expect(snapshot.document.marks).toContainEqual({
    ...{ kind: "time", at: place, startSeconds: 872, endSeconds: null },
  });
  expect(await eventsOf(world, "source.paste")).toMatchObject([
    { before: null, after: { title: "News conference", snapshotId } },
  ]);
});

test("of a secret record the log has neither title nor hash", async () => {
  const world = await setUp();
  await paste(world, { confidentiality: "secret", title: "From the cellar" });
  const [event] = await eventsOf(world, "source.paste");
  expect(JSON.stringify(event)).not.toContain("cellar");
  expect(JSON.stringify(event?.after)).not.toContain(sha256(RECORD));
});

test("a quote is looked for in every record, and the best is shown with what differs", async () => {
  const world = await setUp();
  await paste(world);
  await paste(world, { title: "Another day", text: "ILSE TARRANT: No." });
  const { claim, article } = world;
  const view = await compareWithRecords(world.access, {
    ...{ articleId: article.id, claimId: claim.id },
  });
  expect(view).toMatchObject({
    shown: {
      title: "News conference",
      ...{ wording: "altered_critical", headline: "Altered: a number changed" },
      ...{ relation: "contradicts", ratingKey: "wrong" },
    },
    others: [{ title: "Another day", wording: "not_found" }],
  });
  expect(view.shown?.turns.map(({ speaker, time }) => [speaker, time])).toEqual(
    [
      ["REPORTER", "00:14:21"],
      ["ILSE TARRANT", "00:14:32"],
    ],
  );
});

test("a secret record of somebody else is neither looked into nor offered", async () => {
  const world = await setUp();
  const other = await makeMember(world.newsroom, { roles: ["checker"] });
  const theirs = await articleAccess(other, world.article.id, "check");
  const hidden = await pasteRecord(
    theirs,
    {
      ...{ articleId: world.article.id, kind: "transcript", title: "Hidden" },
      ...{ text: RECORD, confidentiality: "secret" },
    },
    stampFor(other),
  );
  const ask = { articleId: world.article.id, claimId: world.claim.id };
  const view = await compareWithRecords(world.access, ask);
  expect(view).toMatchObject({ shown: null, others: [], library: [] });
  const { sourceId } = hidden;
  await expect(
    compareWithRecords(world.access, { ...ask, sourceId }),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  await expect(
    addRecordEvidence(
      world.access,
      inputFor(world, hidden),
      stampFor(world.checker),
    ),
  ).rejects.toMatchObject({ code: "NOT_FOUND" });
  const own = await compareWithRecords(theirs, ask);
  expect(own.shown?.title).toBe("Hidden");
});

test("records of the same speaker are looked into, whatever article they came for", async () => {
  const world = await setUp();
  const { checker } = world;
  const elsewhere = await makeSource(checker, { kind: "transcript" });
  const document = await makeDocument(checker, {
    ...{ text: RECORD, speakers: ["ILSE TARRANT"] },
  });
  await makeSnapshot(checker, elsewhere, { document });
  const ask = { articleId: world.article.id, claimId: world.claim.id };
  expect((await compareWithRecords(world.access, ask)).shown).toBeNull();
  const { newsroomId, id } = world.claim;
  const speaker = await makeSpeaker(newsroomId, { name: "Ilse Tarrant" });
  await prisma.claim.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: { speakerId: speaker.id },
  });
  const found = await compareWithRecords(world.access, ask);
  expect(found.shown?.sourceId).toBe(elsewhere.id);
});

test("a record used as evidence brings excerpts, the comparison and the claim's wording, in one line of the log", async () => {
  const world = await setUp();
  const record = await paste(world);
  const stamp = stampFor(world.checker);
  const done = await addRecordEvidence(
    world.access,
    inputFor(world, record),
    stamp,
  );
  const evidence = await prisma.evidence.findFirstOrThrow({
    where: { id: done.evidenceId },
    include: { excerpts: true, claim: true },
  });
  expect(evidence).toMatchObject({
    ...{ relation: "contradicts", locator: "00:14:32, ILSE TARRANT" },
    claim: { wording: "altered_critical" },
    excerpts: [
      {
        exact: "we tested the water, uh, every six hours, by hand",
        locator: "00:14:32, ILSE TARRANT",
        snapshotId: record.snapshotId,
      },
    ],
  });
  const quote = "“We tested the water every four hours,” “by hand.”";
  const now = { quoteSha256: sha256(quote), textSha256: sha256(RECORD) };
  expect(readComparison(evidence.comparison, now)).toMatchObject({
    ...{ wording: "altered_critical", isOutdated: false },
  });
  const changed = { ...now, quoteSha256: sha256("other words") };
  expect(readComparison(evidence.comparison, changed)?.isOutdated).toBe(true);
  const events = await eventsOf(world, "evidence.compare");
  expect(events).toMatchObject([
    {
      before: { wording: null },
      after: { evidenceId: done.evidenceId, wording: "altered_critical" },
    },
  ]);
});

test("words out of context are a person's finding, and contradict whatever was compared", async () => {
  const world = await setUp();
  const record = await paste(world);
  const input = {
    ...inputFor(world, record),
    ...{ isOutOfContext: true, note: "She speaks of another plant." },
  };
  const stamp = stampFor(world.checker);
  await addRecordEvidence(world.access, input, stamp);
  expect(
    await prisma.evidence.findFirstOrThrow({
      where: { claimId: world.claim.id },
      include: { claim: true },
    }),
  ).toMatchObject({
    ...{ relation: "contradicts", note: "She speaks of another plant." },
    claim: { wording: "out_of_context" },
  });
});

test("what was compared is taken back with the wording it brought", async () => {
  const world = await setUp();
  const record = await paste(world);
  const stamp = stampFor(world.checker);
  const { version } = await addRecordEvidence(
    world.access,
    inputFor(world, record),
    stamp,
  );
  const { articleId } = world.access;
  const claimId = world.claim.id;
  await undoChange(world.access, { articleId, claimId, version }, stamp);
  const claim = await prisma.claim.findFirstOrThrow({
    where: { id: claimId },
    include: { evidence: true },
  });
  expect(claim.wording).toBeNull();
  expect(claim.evidence.map(({ removedAt }) => removedAt)).not.toContain(null);
});

test("a stale version, a statement and another newsroom's record are refused, and nothing is left", async () => {
  const world = await setUp();
  const record = await paste(world);
  const elsewhere = await setUp();
  const foreign = await paste(elsewhere);
  const stamp = stampFor(world.checker);
  const use = (change: object) =>
    addRecordEvidence(
      world.access,
      { ...inputFor(world, record), ...change },
      stamp,
    );
  await expect(use({ version: 7 })).rejects.toMatchObject({ code: "CONFLICT" });
  await expect(use(foreign)).rejects.toMatchObject({ code: "NOT_FOUND" });
  const statement = await makeClaim(world.article, { status: "checking" });
  await expect(use({ claimId: statement.id })).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
  await expect(use({ claimId: elsewhere.claim.id })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  expect(
    await prisma.evidence.count({
      where: { newsroomId: world.newsroom.id },
    }),
  ).toBe(0);
  expect(await eventsOf(world, "evidence.compare")).toEqual([]);
});

test("a record that was withdrawn while it was looked at is no evidence any more", async () => {
  const world = await setUp();
  const { sourceId, snapshotId } = await paste(world);
  await prisma.source.updateMany({
    where: { id: sourceId },
    data: { withdrawnAt: new Date(), withdrawnReason: "Forged." },
  });
  const input = inputFor(world, { sourceId, snapshotId });
  await expect(
    addRecordEvidence(world.access, input, stampFor(world.checker)),
  ).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("was withdrawn") as string,
  });
  expect(await prisma.evidence.count({ where: { sourceId } })).toBe(0);
});

test("one finding is evidence once, until something else is said of it", async () => {
  const world = await setUp();
  const record = await paste(world);
  const use = async (change: object = {}) => {
    const { claim } = world;
    const { version } = await prisma.claim.findFirstOrThrow({
      where: { newsroomId: world.newsroom.id, id: claim.id },
    });
    const input = { ...inputFor(world, record), version, ...change };
    return addRecordEvidence(world.access, input, stampFor(world.checker));
  };
  const first = await use();
  await expect(use()).rejects.toMatchObject({
    code: "FORBIDDEN",
    message: expect.stringContaining("evidence of the claim already") as string,
  });
  await use({ isOutOfContext: true });
  await prisma.evidence.updateMany({
    where: { newsroomId: world.newsroom.id },
    data: { removedAt: new Date() },
  });
  const again = await use();
  expect(again.evidenceId).not.toBe(first.evidenceId);
  expect(await eventsOf(world, "evidence.compare")).toHaveLength(3);
});

test("a reader can do neither", async () => {
  const world = await setUp();
  const reader: Actor = await makeMember(world.newsroom, { roles: ["reader"] });
  await expect(
    articleAccess(reader, world.article.id, "check"),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("evidence that never was compared has no comparison", async () => {
  const { checker, claim } = await setUp();
  const { id } = await makeEvidence(checker, claim);
  const { comparison } = await prisma.evidence.findFirstOrThrow({
    where: { id },
  });
  const now = { quoteSha256: "", textSha256: null };
  expect(readComparison(comparison, now)).toBeNull();
});

test("a record that says what another source says is suggested to have one origin with it", async () => {
  const desk = await setUp();
  const text = `ILSE BRANDT: ${"The council met on Tuesday, and nobody spoke against the fare of the ferry, which rises in May by four percent because the new landing stage costs nine million crowns, half of it from the region."}`;
  const first = await paste(desk, { text });
  const second = await paste(desk, { text: `${text}\nBEN AHO: Thank you.` });
  const { newsroomId } = desk.checker;
  const links = await prisma.sourceLink.findMany({ where: { newsroomId } });
  expect(links).toMatchObject([
    {
      ...{ sourceId: second.sourceId, restsOnId: first.sourceId },
      state: "suggested",
    },
  ]);
});
