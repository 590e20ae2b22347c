import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import type { Actor } from "@/lib/access/policy";
import { undoChange } from "@/lib/claims/commands";
import { prisma } from "@/lib/db/prisma";
import { readDocument } from "@/lib/intake/read-document";
import {
  type CheckingDesk,
  placeClaim,
  type PlacedClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { pdfOf } from "@/lib/testing/pdf-documents";
import { stampFor } from "@/lib/testing/stamp";
import { reportInWord } from "@/lib/testing/word-documents";
import { makeSource } from "@/prisma/factories/checking";
import {
  makeDocument,
  makeSnapshot,
  type MadeSnapshot,
} from "@/prisma/factories/snapshot";
import { addEvidence, editEvidence, removeEvidence } from "./commands";
import { addEvidenceInput, editEvidenceInput } from "./schema";

/* Words of snapshots on evidence. What every command promises: ../claims/commands.db.test.ts. */

const TEXT =
  "Minutes\n\nThe fare rises by four percent in May 👩🏽‍🚀, the council decided. Nobody spoke against it.";

let desk: CheckingDesk;
let claim: PlacedClaim;
let snapshot: MadeSnapshot;

beforeEach(async () => {
  desk = await setUpDesk();
  claim = await placeClaim(desk, "approved");
  snapshot = await snapshotOf(await makeSource(desk.noor));
});

async function snapshotOf(
  source: { readonly id: string; readonly title: string },
  number = 1,
) {
  const marks = [{ kind: "page", at: 0, page: 7 }];
  const document = await makeDocument(desk.noor, { text: TEXT, marks });
  return makeSnapshot(desk.noor, source, { document, number });
}

function place(exact: string, { id: snapshotId } = snapshot) {
  const start = TEXT.indexOf(exact);
  return { snapshotId, start, end: start + exact.length };
}

const versionOf = async () =>
  (await prisma.claim.findFirstOrThrow({ where: { id: claim.id } })).version;
const ids = async () => ({
  ...{ articleId: desk.article.id, claimId: claim.id },
  version: await versionOf(),
});

async function add(what: object, who: Actor = desk.noor) {
  const source = { is: "known", sourceId: snapshot.sourceId };
  const input = addEvidenceInput.parse({
    ...{ ...(await ids()), relation: "supports", source },
    ...what,
  });
  const access = await articleAccess(who, desk.article.id, "check");
  return addEvidence(access, input, stampFor(who));
}

async function edit(evidenceId: string, what: object) {
  const { version: evidenceVersion } = await prisma.evidence.findFirstOrThrow({
    where: { id: evidenceId },
  });
  const input = editEvidenceInput.parse({
    ...{ ...(await ids()), evidenceId, evidenceVersion },
    ...{ relation: "supports", ...what },
  });
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  return editEvidence(access, input, stampFor(desk.noor));
}

async function remove(evidenceId: string) {
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  const piece = { evidenceId, evidenceVersion: 1 };
  const input = { ...(await ids()), ...piece };
  return removeEvidence(access, input, stampFor(desk.noor));
}

async function undo() {
  const access = await articleAccess(desk.noor, desk.article.id, "check");
  return undoChange(access, await ids(), stampFor(desk.noor));
}

/** Excerpts that a claim's evidence shows, in their order. */
function shown() {
  return prisma.excerpt.findMany({
    where: {
      ...{ claimId: claim.id, removedAt: null },
      evidence: { removedAt: null },
    },
    orderBy: { position: "asc" },
  });
}

const lastEvent = () =>
  prisma.auditEvent.findFirstOrThrow({
    where: { newsroomId: desk.newsroom.id },
    orderBy: { seq: "desc" },
  });

test("the words are cut out of the stored text, with what is around them and where it is", async () => {
  const excerpts = [place("four percent in May 👩🏽‍🚀"), place("Nobody")];
  await add({ excerpts, doesNotShow: "What it costs now." });
  expect(await shown()).toMatchObject([
    {
      ...{ exact: "four percent in May 👩🏽‍🚀", locator: "p. 7" },
      prefix: "Minutes\n\nThe fare rises by ",
      suffix: ", the council decided. Nobody sp",
      addedById: desk.noor.personId,
    },
    { exact: "Nobody", position: 1, suffix: " spoke against it." },
  ]);
});

describe("words are placed by what was read of", () => {
  async function locators(bytes: Uint8Array, name: string, words: string[]) {
    const read = await readDocument({ bytes, name, type: "" });
    if (read.kind === "refused") throw new RangeError(read.sentence);
    const { text, marks } = read;
    const source = await makeSource(desk.noor);
    const document = await makeDocument(desk.noor, {
      ...{ text, bytes: new Uint8Array(bytes), marks: [...marks] },
    });
    snapshot = await makeSnapshot(desk.noor, source, { document });
    const excerpts = words.map((exact) => {
      const start = text.indexOf(exact);
      const end = start + exact.length;
      return { snapshotId: snapshot.id, start, end };
    });
    await add({ excerpts });
    return (await shown()).map(({ locator }) => locator);
  }

  test("a Word document: its headings, notes and paragraphs", async () => {
    const words = ["Costs", "The port", "Council figures"];
    const bytes = await reportInWord();
    expect(await locators(bytes, "report.docx", words)).toEqual([
      ...["heading “Costs”", "under “Costs”, ¶ 3", "under “Costs”, note 1"],
    ]);
  });

  test("a PDF: the pages that the words go over", async () => {
    const pages = [
      ["Minutes.", "The port did not answer before the paper went"],
      ["to press on Wednesday."],
    ];
    const words = ["Minutes", "went to press", "Wednesday"];
    const bytes = await pdfOf(pages);
    expect(await locators(bytes, "minutes.pdf", words)).toEqual([
      ...["p. 1", "pp. 1–2", "p. 2"],
    ]);
  });
});

test("the same words chosen twice are one excerpt", async () => {
  await add({ excerpts: [place("Nobody"), place("Nobody")] });
  expect(await shown()).toHaveLength(1);
});

describe("a place is refused, and nothing is left of the evidence,", () => {
  const pair = TEXT.indexOf("👩🏽‍🚀");
  test.each([
    ["beyond the text", { start: 5, end: TEXT.length + 1 }],
    ["in the middle of a surrogate pair", { start: 0, end: pair + 1 }],
    ["in the middle of an emoji", { start: pair + 2, end: pair + 9 }],
  ])("%s", async (_, span) => {
    const before = await prisma.evidence.count();
    await expect(
      add({ excerpts: [{ ...place("Nobody"), ...span }] }),
    ).rejects.toMatchObject({
      code: "INVALID_INPUT",
      facts: { fields: { excerpts: expect.any(String) as string } },
    });
    expect(await prisma.evidence.count()).toBe(before);
  });

  test("in a snapshot of another source", async () => {
    const other = await snapshotOf(await makeSource(desk.noor));
    await expect(
      add({ excerpts: [place("Nobody", other)] }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("in a secret source that is not theirs to know", async () => {
    const secret = { confidentiality: "secret" as const };
    snapshot = await snapshotOf(await makeSource(desk.marit, secret));
    await expect(add({ excerpts: [place("Nobody")] })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const { evidenceId } = await add(
      { excerpts: [place("Nobody")] },
      desk.marit,
    );
    expect(evidenceId).toBeTruthy();
  });
});

test.each([
  ["nothing", { start: 9, end: 9 }],
  ["more than an excerpt holds", { start: 0, end: 4_001 }],
])("the form takes no excerpt of %s", (_, span) => {
  const excerpts = [{ snapshotId: claim.id, ...span }];
  const choice = addEvidenceInput.shape.excerpts.safeParse(excerpts);
  expect(choice.success).toBe(false);
});

test("nor more than twenty of them", () => {
  const one = place("Nobody");
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...one, start: at }));
  const { excerpts } = addEvidenceInput.shape;
  expect(excerpts.safeParse(many(20)).success).toBe(true);
  expect(excerpts.safeParse(many(21)).success).toBe(false);
});

describe("changing evidence", () => {
  test("keeps what is still chosen, takes off what is not, and adds the rest behind it", async () => {
    const { evidenceId } = await add({
      excerpts: [place("Minutes"), place("Nobody")],
    });
    const [, nobody] = await shown();
    await edit(evidenceId, { excerpts: [place("council"), place("Nobody")] });
    const now = await shown();
    expect(now.map(({ exact }) => exact)).toEqual(["Nobody", "council"]);
    expect(now[0]).toEqual(nobody);
    const off = { evidenceId, removedAt: { not: null } };
    expect(await prisma.excerpt.count({ where: off })).toBe(1);
  });

  test("leaves excerpts and limits as they are when it says nothing of them", async () => {
    const doesNotShow = "Who decided.";
    const { evidenceId } = await add({
      excerpts: [place("Nobody")],
      doesNotShow,
    });
    const before = await shown();
    await edit(evidenceId, { note: "Seen twice." });
    expect(await shown()).toEqual(before);
    const piece = await prisma.evidence.findFirst({
      where: { id: evidenceId },
    });
    expect(piece).toMatchObject({ doesNotShow, note: "Seen twice." });
    await edit(evidenceId, { excerpts: [], doesNotShow: "" });
    expect(await shown()).toEqual([]);
  });

  test("makes the verdict stale and its approval void", async () => {
    await add({ excerpts: [place("Nobody")] });
    expect(
      await prisma.claim.findFirst({
        where: { id: claim.id },
        include: { approvals: true },
      }),
    ).toMatchObject({
      status: "stale",
      approvals: [{ voidedReason: "Evidence was added." }],
    });
  });
});

describe("the log", () => {
  test("has the places of excerpts and their hashes, and not the words", async () => {
    await add({ excerpts: [place("Nobody")] });
    const { after } = await lastEvent();
    expect(after).toMatchObject({
      excerpts: [
        {
          ...place("Nobody"),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      ],
    });
    expect(JSON.stringify(after)).not.toContain("Nobody");
  });

  test("of a secret source has neither", async () => {
    const secret = { confidentiality: "secret" as const };
    snapshot = await snapshotOf(await makeSource(desk.noor, secret));
    const { evidenceId } = await add({
      ...{ excerpts: [place("Nobody")], doesNotShow: "canary" },
    });
    const added = await lastEvent();
    await edit(evidenceId, { excerpts: [place("Minutes")] });
    const edited = await lastEvent();
    const told = JSON.stringify([added.after, edited.before, edited.after]);
    for (const word of [snapshot.id, "Nobody", "canary", "start", "page 7"]) {
      expect(told).not.toContain(word);
    }
    expect(edited.after).not.toEqual(edited.before);
  });
});

describe("taken back", () => {
  test("evidence that was removed has its excerpts again, and those only", async () => {
    const { evidenceId } = await add({
      excerpts: [place("Minutes"), place("Nobody")],
    });
    const before = await shown();
    await remove(evidenceId);
    expect(await shown()).toEqual([]);
    await undo();
    expect(await shown()).toEqual(before);
  });

  test("evidence that was added is off with its excerpts", async () => {
    await add({ excerpts: [place("Minutes")] });
    await undo();
    expect(await shown()).toEqual([]);
  });

  test("an excerpt that was taken off by hand before stays off", async () => {
    const { evidenceId } = await add({
      excerpts: [place("Minutes"), place("Nobody")],
    });
    await edit(evidenceId, { excerpts: [place("Nobody")] });
    const { version } = await prisma.evidence.findFirstOrThrow({
      where: { id: evidenceId },
    });
    const access = await articleAccess(desk.noor, desk.article.id, "check");
    await removeEvidence(
      access,
      { ...(await ids()), evidenceId, evidenceVersion: version },
      stampFor(desk.noor),
    );
    await undo();
    const now = await shown();
    expect(now.map(({ exact }) => exact)).toEqual(["Nobody"]);
  });
});
