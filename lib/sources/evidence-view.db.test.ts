import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { loadClaimDetail } from "@/lib/claims/queries";
import { prisma } from "@/lib/db/prisma";
import { type CheckingDesk, setUpDesk } from "@/lib/testing/checking-desk";
import { statementsOf } from "@/lib/testing/statements-of";
import { tamper } from "@/lib/testing/tamper";
import {
  makeEvidence,
  makeSource,
  type MadeEvidence,
} from "@/prisma/factories/checking";
import { makeClaim, type MadeClaim } from "@/prisma/factories/claim";
import {
  makeDocument,
  makeExcerpt,
  makeSnapshot,
  type MadeSnapshot,
} from "@/prisma/factories/snapshot";
import { findSources, findSourcesAt } from "./queries";

/* What the inspector shows of words that were taken out of snapshots. */

const WORDS = "The fare rises by four percent in May";

let desk: CheckingDesk;
let claim: MadeClaim;
let evidence: MadeEvidence;
let snapshot: MadeSnapshot;

beforeEach(async () => {
  desk = await setUpDesk();
  claim = await makeClaim(desk.article, { status: "checking" });
  evidence = await makeEvidence(desk.noor, claim);
  snapshot = await makeSnapshot(desk.noor, sourceOf(evidence));
  await makeExcerpt(desk.noor, claim, { evidence, snapshot, exact: WORDS });
});

const sourceOf = ({ sourceId }: MadeEvidence) => ({ id: sourceId, title: "" });

async function detail(who: Actor = desk.noor) {
  const access = await articleAccess(who, desk.article.id, "read");
  return loadClaimDetail(access, claim.id);
}

async function shown() {
  return (await detail()).evidence.flatMap(({ excerpts }) => excerpts);
}

async function newSnapshot(text: string, number = 2) {
  const document = await makeDocument(desk.noor, { text });
  return makeSnapshot(desk.noor, sourceOf(evidence), { document, number });
}

test("an excerpt that stands says in which snapshot, and its source that there is one", async () => {
  const [piece] = (await detail()).evidence;
  expect(piece).toMatchObject({
    source: {
      ...{ snapshotId: snapshot.id, snapshotCount: 1, isWithdrawn: false },
      addressState: "unchecked",
    },
    excerpts: [
      { exact: WORDS, snapshotNumber: 1, state: "verified", missingFrom: null },
    ],
  });
});

describe("an excerpt no longer matches its snapshot when", () => {
  const inDocument = `UPDATE "Document" SET "text" = replace("text", $1, $2) WHERE "id" = $3`;
  test.each([
    ["the words were changed in the records", "four percent", "five percent"],
    ["only other words of the text were", "Nobody spoke", "Somebody spoke"],
  ])("%s", async (_, from, to) => {
    const values = [from, to, snapshot.documentId];
    await tamper(["Document"], inDocument, values);
    expect(await shown()).toMatchObject([{ exact: WORDS, state: "broken" }]);
  });

  test("its own words were", async () => {
    await tamper(
      ["Excerpt"],
      `UPDATE "Excerpt" SET "exact" = 'The fare rises by five percent in May' WHERE "claimId" = $1`,
      [claim.id],
    );
    expect(await shown()).toMatchObject([{ state: "broken" }]);
  });
});

describe("a newer snapshot", () => {
  test("that has the words leaves nothing to say", async () => {
    await newSnapshot(`Corrected. ${snapshot.text}`);
    expect(await shown()).toMatchObject([
      { state: "verified", snapshotNumber: 1, missingFrom: null },
    ]);
  });

  test("without them is named, and the excerpt stands in its own", async () => {
    await newSnapshot("The fare stays as it is.");
    await newSnapshot("The fare rises by five percent in May.", 3);
    expect(await shown()).toMatchObject([
      { state: "verified", snapshotNumber: 1, missingFrom: 3 },
    ]);
  });
});

test("excerpts that were taken off are not shown", async () => {
  await prisma.excerpt.updateMany({
    where: { claimId: claim.id },
    data: { removedAt: new Date() },
  });
  expect(await shown()).toEqual([]);
});

test("many excerpts of many sources are compared in as many statements as those of two", async () => {
  async function quoteAnother() {
    const piece = await makeEvidence(desk.noor, claim);
    const kept = await makeSnapshot(desk.noor, sourceOf(piece));
    const of = { evidence: piece, snapshot: kept };
    await makeExcerpt(desk.noor, claim, of);
    await makeExcerpt(desk.noor, claim, { ...of, exact: "Nobody spoke" });
  }
  // Two sources may have one origin, which is asked once however many there are.
  await quoteAnother();
  const few = await statementsOf(() => detail());
  for (let at = 0; at < 4; at++) await quoteAnother();
  expect(await statementsOf(() => detail())).toBe(few);
  expect(await shown()).toHaveLength(11);
});

test("of a secret source nobody learns a word, a number or an id who may not know it", async () => {
  await prisma.source.updateMany({
    where: { id: evidence.sourceId },
    data: { confidentiality: "secret", author: "Canary Author" },
  });
  await prisma.evidence.updateMany({
    where: { id: evidence.id },
    data: { doesNotShow: "Canary limits" },
  });
  const told = JSON.stringify((await detail(desk.cass)).evidence);
  for (const word of ["fare", "Minutes", "Canary", snapshot.id]) {
    expect(told).not.toContain(word);
    expect(JSON.stringify((await detail(desk.marit)).evidence)).toContain(
      word === "Minutes" ? "fare" : word,
    );
  }
});

test("the library offers a source with its newest snapshot", async () => {
  const newest = await newSnapshot("The fare stays as it is.");
  const access = newsroomAccess(desk.noor, "check");
  const found = await findSources(access, "");
  expect(found.find(({ id }) => id === evidence.sourceId)).toMatchObject({
    snapshotId: newest.id,
    snapshotCount: 2,
  });
});

test("an address finds the source it leads to, however it is spelled, and no secret one that is not theirs", async () => {
  const url = "https://records.example/budget";
  const [open, secret] = [
    await makeSource(desk.noor, { url }),
    await makeSource(desk.marit, { url, confidentiality: "secret" }),
  ];
  const at = async (who: Actor, address: string) => {
    const access = newsroomAccess(who, "check");
    return (await findSourcesAt(access, address)).map(({ id }) => id);
  };
  const spelled = "HTTPS://www.records.example/budget/?utm_source=mail";
  expect(await at(desk.jonas, spelled)).toEqual([open.id]);
  expect(await at(desk.marit, spelled)).toEqual([secret.id, open.id]);
  expect(await at(desk.jonas, "https://records.example/other")).toEqual([]);
  expect(await at(desk.jonas, "budget")).toEqual([]);
});
