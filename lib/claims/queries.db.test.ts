import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { articleTrail } from "@/lib/audit/queries";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import { addEvidence } from "@/lib/sources/commands";
import { findSources } from "@/lib/sources/queries";
import { addEvidenceInput } from "@/lib/sources/schema";
import { withAdmin } from "@/lib/testing/admin-connection";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import { statementsOf } from "@/lib/testing/statements-of";
import { listScales } from "@/lib/verdicts/queries";
import { makeArticle } from "@/prisma/factories/article";
import {
  makeEvidence,
  makeSource,
  makeVerdict,
} from "@/prisma/factories/checking";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import {
  FACTORY_TIME,
  makeMember,
  makeNewsroom,
} from "@/prisma/factories/newsroom";
import { askQuestion, moveClaim } from "./commands";
import { listQueue, loadClaimDetail, loadWorkbench } from "./queries";
import { askQuestionInput, moveClaimInput, queueInput } from "./schema";
import { type ClaimStatus, claimStatuses } from "./statuses";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

const reading = (who: Actor) => articleAccess(who, desk.article.id, "read");

describe("the workbench", () => {
  test("shows the article, its sentences and claims in the order of the text", async () => {
    const speaker = await makeSpeaker(desk.newsroom.id, {
      name: "Ilse Brandt",
      role: "Mayor",
    });
    const quote = await placeClaim(desk, "approved", {
      kind: "quote",
      exact: "We paid for two bridges",
      speakerId: speaker.id,
    });
    const first = await placeClaim(desk, "suggested");
    const view = await loadWorkbench(await reading(desk.cass));
    expect(view.article).toMatchObject({
      id: desk.article.id,
      author: { id: desk.femi.personId, name: "Femi" },
    });
    expect(view.revision).toMatchObject({
      number: 1,
      text: desk.article.text,
      isSplit: true,
    });
    expect(view.claims.map(({ id }) => id)).toEqual([first.id, quote.id]);
    expect(view.claims[1]).toMatchObject({
      text: "We paid for two bridges",
      speaker: { name: "Ilse Brandt", role: "Mayor", version: 1 },
      assignee: { id: desk.noor.personId, name: "Noor" },
      rating: { key: "confirmed", symbol: "tick" },
      evidenceCount: 1,
      sentenceNumber: 2,
      version: 1,
    });
    expect(view.sentences.map(({ coverage }) => coverage)).toEqual([
      "untouched",
      "decided",
      "untouched",
    ]);
    expect(view.viewer).toMatchObject({
      name: "Cass",
      canCheck: false,
      canDecide: false,
    });
  });

  test("counts evidence that is there, and shows the newest verdict's rating", async () => {
    const claim = await placeClaim(desk, "proposed");
    await prisma.evidence.updateMany({
      where: { claimId: claim.id },
      data: { removedAt: new Date() },
    });
    await makeVerdict(desk.jonas, claim, {
      newsroom: desk.newsroom,
      number: 2,
      rating: "wrong",
    });
    const { claims } = await loadWorkbench(await reading(desk.noor));
    expect(claims).toMatchObject([
      { evidenceCount: 0, rating: { key: "wrong" } },
    ]);
  });

  test("offers who can check, the scales in use, and speakers of this article first", async () => {
    await makeMember(desk.newsroom, { name: "Gone", disabledAt: new Date() });
    const { id } = desk.newsroom;
    const zoe = await makeSpeaker(id, { name: "Zoe" });
    await makeSpeaker(id, { name: "Adam" });
    await makeSpeaker(id, {
      name: "officials",
      kind: "unnamed",
      articleId: desk.other.id,
    });
    await makeSpeaker(id, { name: "Zo", mergedIntoId: zoe.id });
    await placeClaim(desk, "open", { kind: "quote", speakerId: zoe.id });
    const view = await loadWorkbench(await reading(desk.marit));
    expect(view.checkers.map(({ name }) => name)).toEqual([
      "Femi",
      "Jonas",
      "Marit",
      "Noor",
    ]);
    expect(view.speakers.map(({ name }) => name)).toEqual(["Zoe", "Adam"]);
    expect(view.scales.map(({ name, isDefault }) => [name, isDefault])).toEqual(
      [
        ["Pre-publication", true],
        ["Public five-point", false],
      ],
    );
    expect(view.viewer).toMatchObject({ canCheck: true, canDecide: true });
  });
});

test("the scales are those that are not retired, and only this newsroom's", async () => {
  const where = { newsroomId: desk.newsroom.id, scale: { isDefault: true } };
  await prisma.scaleVersion.updateMany({
    where,
    data: { retiredAt: new Date() },
  });
  const scales = await listScales(newsroomAccess(desk.cass, "read"));
  expect(scales.map(({ name }) => name)).toEqual(["Public five-point"]);
  expect(scales[0]?.ratings[0]).toMatchObject({ key: "true", rank: 5 });
});

test("screens ask the database as often for many claims as for few", async () => {
  const few = await countStatements();
  const text = Array.from(
    { length: 60 },
    (_, at) => `Number ${at} is true.`,
  ).join(" ");
  desk = await setUpDesk(text);
  for (let at = 0; at < 60; at++)
    await placeClaim(desk, "proposed", { exact: `Number ${at} is true.` });
  const many = await countStatements();
  expect(few.queue).toBeGreaterThan(3);
  expect(many).toEqual(few);

  async function countStatements() {
    if (desk.article.sentences.length < 10) await placeClaim(desk, "proposed");
    const claim = await prisma.claim.findFirstOrThrow({
      where: { articleId: desk.article.id },
    });
    const access = await reading(desk.noor);
    const room = newsroomAccess(desk.noor, "read");
    return {
      workbench: await statementsOf(() => loadWorkbench(access)),
      detail: await statementsOf(() => loadClaimDetail(access, claim.id)),
      queue: await statementsOf(() =>
        listQueue(room, {
          filters: queueInput.parse({}),
          cursor: null,
          at: FACTORY_TIME,
        }),
      ),
    };
  }
});

describe("the inspector", () => {
  test("shows a claim with its verdicts, approvals, moves and approvers", async () => {
    const said = desk.article.text.indexOf("said");
    const claim = await placeClaim(desk, "approved", {
      kind: "quote",
      exact: "We paid for two bridges",
      quoteType: "direct",
      wording: "verbatim",
      cueSpans: [[said, said + 4]],
      suggestion: {
        engineVersion: "test",
        kind: "quote",
        text: "We paid",
        speakerName: "Ilse Brandt",
        score: 0.9,
        reasons: ["in quotation marks"],
        spans: [],
      },
    });
    const inside = await makeClaim(desk.article, {
      exact: "two bridges",
      withinId: claim.id,
    });
    const detail = await loadClaimDetail(await reading(desk.marit), claim.id);
    expect(detail).toMatchObject({
      claim: { id: claim.id, wording: "verbatim", sentenceNumber: 2 },
      cueText: "said",
      mentionText: null,
      quoteType: "direct",
      suggestion: { speakerName: "Ilse Brandt", score: 0.9 },
      insideIds: [inside.id],
      evidence: [
        {
          relation: "supports",
          source: { isHidden: false },
          addedBy: { name: "Noor" },
        },
      ],
      verdicts: [
        {
          number: 1,
          rating: { label: "Confirmed" },
          scaleName: "Pre-publication",
          scaleVersion: 1,
        },
      ],
      approvals: [
        { approvedBy: { name: "Marit" }, verdictNumber: 1, voidedAt: null },
      ],
      moves: { reopen: { ok: true }, approve: { ok: false } },
      approvers: {
        may: [{ name: "Marit" }],
        mayNot: [{ person: { name: "Femi" }, why: "wrote the article" }],
      },
    });
  });

  test("tells what happened, newest first", async () => {
    const claim = await placeClaim(desk, "suggested");
    const access = await articleAccess(desk.noor, desk.article.id, "check");
    const ids = { articleId: desk.article.id, claimId: claim.id };
    await moveClaim(
      access,
      moveClaimInput.parse({ ...ids, version: 1, event: "accept", take: true }),
      stampFor(desk.noor),
    );
    await askQuestion(
      access,
      askQuestionInput.parse({
        ...{ ...ids, version: 2 },
        text: "Which year?",
        askedOf: "source",
        askedOfName: "The clerk",
        dueAt: "2026-05-05T12:00:00.000Z",
      }),
      stampFor(desk.noor),
    );
    const { history, statusNote, statusBy, questions } = await loadClaimDetail(
      access,
      claim.id,
    );
    expect(questions).toMatchObject([
      {
        text: "Which year?",
        askedOf: "source",
        askedBy: { name: "Noor" },
        dueAt: "2026-05-05T12:00:00.000Z",
        answer: null,
      },
    ]);
    expect(history.map(({ sentence }) => sentence)).toEqual([
      "Noor asked The clerk: “Which year?”",
      "Noor accepted this suggestion and took it.",
    ]);
    expect({ statusNote, statusBy }).toMatchObject({
      statusNote: "Which year?",
      statusBy: { name: "Noor" },
    });
    const trail = await articleTrail(access, () => ({ name: "" }), {
      before: history[0]?.seq ?? 0,
    });
    expect(trail).toMatchObject({
      lines: [{ action: "claim.accept", claim: { id: claim.id } }],
      next: null,
    });
  });

  test("finds no claim of another article", async () => {
    const claim = await makeClaim(desk.other);
    await expect(
      loadClaimDetail(await reading(desk.noor), claim.id),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a secret source", () => {
  const secret = {
    title: "The clerk",
    url: "https://leak.example",
    publisher: "Nobody",
    confidentiality: "secret",
  } as const;

  async function placeSecret() {
    const claim = await makeClaim(desk.article, {
      status: "checking",
      assigneeId: desk.noor.personId,
    });
    const source = await makeSource(desk.jonas, secret);
    await makeEvidence(desk.jonas, claim, {
      source,
      locator: "at the quay",
      excerpt: "I saw it.",
      note: "Met on Monday.",
    });
    return { claim, source };
  }

  test.each([
    ["an editor", "marit", true],
    ["who added it", "jonas", true],
    ["who checks the claim", "noor", true],
    ["a reader", "cass", false],
  ] as const)("as %s sees it", async (_, who, isSeen) => {
    const { claim } = await placeSecret();
    const { evidence } = await loadClaimDetail(
      await reading(desk[who]),
      claim.id,
    );
    expect(evidence).toMatchObject([
      {
        relation: "supports",
        source: { isHidden: !isSeen, confidentiality: "secret" },
      },
    ]);
    const shown = JSON.stringify(evidence);
    for (const word of [
      "clerk",
      "leak",
      "Nobody",
      "quay",
      "I saw it",
      "Monday",
    ]) {
      expect(shown.includes(word)).toBe(isSeen);
    }
  });

  test("is hidden from a checker who has another claim", async () => {
    const { claim } = await placeSecret();
    const other = await makeMember(desk.newsroom, { roles: ["checker"] });
    const { evidence } = await loadClaimDetail(await reading(other), claim.id);
    expect(evidence).toMatchObject([
      { source: { isHidden: true, title: "", url: null } },
    ]);
  });

  test("is offered from the library to editors and who added it, by its words", async () => {
    await placeSecret();
    const offered = async (who: Actor) =>
      (await findSources(newsroomAccess(who, "read"), "CLERK")).length;
    expect(await offered(desk.jonas)).toBe(1);
    expect(await offered(desk.marit)).toBe(1);
    expect(await offered(desk.noor)).toBe(0);
  });

  test("cannot be put on a claim by who may not know of it", async () => {
    const { source } = await placeSecret();
    const claim = await placeClaim(desk, "checking");
    const add = async (who: Actor) => {
      const access = await articleAccess(who, desk.article.id, "check");
      const ids = { articleId: desk.article.id, claimId: claim.id, version: 1 };
      const input = addEvidenceInput.parse({
        ...ids,
        relation: "context",
        source: { is: "known", sourceId: source.id },
      });
      return addEvidence(access, input, stampFor(who));
    };
    // Noor has this claim, but the source is on another one.
    await expect(add(desk.noor)).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(await add(desk.jonas)).toMatchObject({ version: 2 });
  });

  test("leaves none of its words in the audit log", async () => {
    const claim = await placeClaim(desk, "checking");
    const access = await articleAccess(desk.noor, desk.article.id, "check");
    const ids = { articleId: desk.article.id, claimId: claim.id, version: 1 };
    const source = { is: "new", kind: "interview", ...secret };
    const input = addEvidenceInput.parse({
      ...ids,
      relation: "supports",
      locator: "at the quay",
      excerpt: "I saw it.",
      source,
    });
    await addEvidence(access, input, stampFor(desk.noor));
    const url = process.env.DATABASE_URL ?? "";
    const { rows } = await withAdmin(url, (client) =>
      client.query<{ row: string }>(
        `SELECT e::text AS row FROM "AuditEvent" e WHERE "claimId" = $1`,
        [claim.id],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toMatch(/clerk|leak|Nobody|quay|saw it/);
  });
});

describe("the queue", () => {
  const list = async (
    who: Actor,
    filters: object = {},
    cursor: string | null = null,
  ) =>
    listQueue(newsroomAccess(who, "read"), {
      filters: queueInput.parse(filters),
      cursor,
      at: FACTORY_TIME,
    });
  const ids = async (who: Actor, filters: object = {}) =>
    (await list(who, filters)).rows.map(({ id }) => id);

  test("leaves suggestions and withdrawn claims out until they are asked for", async () => {
    for (const status of claimStatuses) await placeClaim(desk, status);
    const seen = (await list(desk.cass)).rows.map(({ status }) => status);
    expect(seen.sort()).toEqual(
      claimStatuses
        .filter((one) => one !== "suggested" && one !== "withdrawn")
        .sort(),
    );
    const { rows } = await list(desk.cass, { status: ["suggested"] });
    expect(rows).toMatchObject([
      {
        status: "suggested",
        article: { id: desk.article.id, title: desk.article.title },
      },
    ]);
  });

  test("has, when asked, the newest article first, each in the order of its text", async () => {
    const third = await makeClaim(desk.article, { exact: "What now?" });
    const first = await makeClaim(desk.article);
    const newest = await makeClaim(await makeArticle(desk.noor));
    const order = { order: "article" };
    expect(await ids(desk.cass, order)).toEqual([
      newest.id,
      first.id,
      third.id,
    ]);
    expect((await list(desk.cass, order)).rows[2]?.sentenceNumber).toBe(3);
  });

  test("has what is at risk first, and says why", async () => {
    const plain = await makeClaim(desk.article, { exact: "What now?" });
    const number = await makeClaim(desk.article);
    const late = await makeClaim(desk.article, {
      exact: "What now?",
      dueAt: new Date(FACTORY_TIME.getTime() - 1),
    });
    const disputed = await placeClaim(desk, "disputed");
    const accused = await makeClaim(desk.article, {
      exact: "We paid for two bridges",
      speakerId: (await makeSpeaker(desk.newsroom.id)).id,
      suggestion: {
        ...{ engineVersion: "test", kind: "quote", text: "We paid" },
        reasons: ["accuses"],
      },
    });
    const { rows } = await list(desk.cass);
    expect(rows.map(({ id, risks }) => [id, risks])).toEqual([
      [disputed.id, ["disputed", "rests on one source", "has a number"]],
      [late.id, ["overdue"]],
      [accused.id, ["accuses somebody named"]],
      [number.id, ["has a number"]],
      [plain.id, []],
    ]);
  });

  test("has, when asked, what is due first, and what has no date last", async () => {
    const dueAt = (days: number) => ({
      dueAt: new Date(FACTORY_TIME.getTime() + days * 86_400_000),
    });
    const none = await makeClaim(desk.article);
    const late = await makeClaim(desk.article, dueAt(-1));
    const soon = await makeClaim(desk.article, dueAt(0.5));
    const later = await makeClaim(desk.article, dueAt(5));
    const done = await makeClaim(desk.article, {
      ...dueAt(-2),
      status: "waived",
    });
    expect(await ids(desk.cass, { order: "due" })).toEqual([
      done.id,
      late.id,
      soon.id,
      later.id,
      none.id,
    ]);
    expect(await ids(desk.cass, { due: "overdue" })).toEqual([late.id]);
    const within = async (due: string) =>
      (await ids(desk.cass, { due, order: "due" })).length;
    expect(await within("day")).toBe(2);
    expect(await within("week")).toBe(3);
  });

  test("filters by who has a claim, and by nobody having it", async () => {
    const mine = await placeClaim(desk, "checking");
    const nobodys = await placeClaim(desk, "open");
    const holder = desk.noor.personId;
    expect(await ids(desk.cass, { holder })).toEqual([mine.id]);
    expect(await ids(desk.cass, { holder: "nobody" })).toEqual([nobodys.id]);
    expect(await ids(desk.cass, { holder: desk.jonas.personId })).toEqual([]);
  });

  test("needs whoever took no part for a second check, and no editor until it is done", async () => {
    const { id, verdict } = await placeClaim(desk, "proposed");
    const key = { newsroomId: desk.newsroom.id, articleId: desk.article.id };
    await prisma.secondCheck.create({
      data: {
        ...key,
        ...{ id: newId(), claimId: id, verdictId: verdict.id },
        ...{ reason: "Every verdict is.", createdAt: FACTORY_TIME },
      },
    });
    const needs = async (who: Actor) =>
      (await ids(who, { needsMe: true })).length;
    expect(await needs(desk.noor)).toBe(0);
    expect(await needs(desk.jonas)).toBe(1);
    // The author may neither check nor approve it.
    expect(await needs(desk.femi)).toBe(0);
  });

  test("filters by speaker, kind and words", async () => {
    const speaker = await makeSpeaker(desk.newsroom.id, {
      name: "Ilse Brandt",
    });
    const quote = await makeClaim(desk.article, {
      exact: "We paid for two bridges",
      kind: "quote",
      speakerId: speaker.id,
    });
    const statement = await makeClaim(desk.article, {
      statementText: "It cost 100% of 41_000.",
    });
    expect(await ids(desk.cass, { speakerId: speaker.id })).toEqual([quote.id]);
    expect(await ids(desk.cass, { kind: "statement" })).toEqual([statement.id]);
    expect(await ids(desk.cass, { search: "TWO bridges" })).toEqual([quote.id]);
    expect(await ids(desk.cass, { search: "brandt" })).toEqual([quote.id]);
    expect(await ids(desk.cass, { search: "100%" })).toEqual([statement.id]);
  });

  test.each(["%", "_", "%%%", "t%b", "t_o", "\\", "a:* & ! | ("])(
    "takes %s as the characters it is",
    async (search) => {
      await makeClaim(desk.article, { exact: "We paid for two bridges" });
      expect(await ids(desk.cass, { search })).toEqual([]);
    },
  );

  test("is paged: each claim once, in order, also where claims begin at the same place", async () => {
    for (let at = 0; at < limits.pageSize + 3; at++)
      await makeClaim(desk.article);
    await makeClaim(desk.other);
    const first = await list(desk.cass);
    expect(first.rows).toHaveLength(limits.pageSize);
    const second = await list(desk.cass, {}, first.next);
    expect(second).toMatchObject({ next: null });
    const seen = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(new Set(seen).size).toBe(limits.pageSize + 4);
  });

  test("refuses a cursor of another newsroom", async () => {
    for (let at = 0; at <= limits.pageSize; at++) await makeClaim(desk.article);
    const { next } = await list(desk.cass);
    const stranger = await makeMember(await makeNewsroom());
    await expect(list(stranger, {}, next)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    await expect(list(desk.cass, {}, `${next}x`)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("shows nothing of another newsroom", async () => {
    await placeClaim(desk, "open");
    const stranger = await makeMember(await makeNewsroom());
    expect(await ids(stranger)).toEqual([]);
  });

  const needing = async (who: Actor) => {
    const { rows } = await list(who, { needsMe: true });
    return rows.map(({ status }) => status).sort();
  };

  test("needs a checker for what they have in hand and what they can settle", async () => {
    for (const status of claimStatuses) await placeClaim(desk, status);
    expect(await needing(desk.noor)).toEqual<ClaimStatus[]>([
      "checking",
      "stale",
      "waiting",
    ]);
    // Jonas proposed one of the two that differ.
    expect(await needing(desk.jonas)).toEqual([]);
    expect(await needing(desk.cass)).toEqual([]);
  });

  test("needs an editor for what they may approve, and nobody who took part", async () => {
    for (const status of claimStatuses) await placeClaim(desk, status);
    expect(await needing(desk.marit)).toEqual(["disputed", "proposed"]);
    // Femi wrote the article, so there is nothing to approve, but a dispute to settle.
    expect(await needing(desk.femi)).toEqual(["disputed"]);
    const { rows } = await list(desk.marit, { status: ["proposed"] });
    const [proposed] = rows;
    if (!proposed) throw new Error("There is a proposed claim.");
    await makeEvidence(desk.marit, {
      newsroomId: desk.newsroom.id,
      articleId: desk.article.id,
      id: proposed.id,
      version: 1,
    });
    expect(await needing(desk.marit)).toEqual(["disputed"]);
  });
});
