import { beforeEach, describe, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { mergeSpeakers } from "@/lib/speakers/commands";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor } from "@/lib/testing/stamp";
import {
  makeClaim,
  type MadeClaim,
  makeSpeaker,
} from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { createClaim, editClaim, markSentence, moveClaim } from "../commands";
import { createClaimInput, editClaimInput, moveClaimInput } from "../schema";

/*
 * What the commands do, beyond what they all promise: see ../commands.db.test.ts.
 */

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

const checking = (who: Actor) => articleAccess(who, desk.article.id, "check");
const read = (claim: { readonly id?: string; readonly claimId?: string }) =>
  prisma.claim.findFirstOrThrow({
    where: { newsroomId: desk.newsroom.id, id: claim.id ?? claim.claimId },
    include: { speaker: true, approvals: true },
  });

describe("a move", () => {
  async function move(who: Actor, claim: MadeClaim, what: object) {
    const ids = {
      articleId: claim.articleId,
      claimId: claim.id,
      version: claim.version,
    };
    const input = moveClaimInput.parse({ ...ids, ...what });
    return moveClaim(await checking(who), input, stampFor(who));
  }

  test("accepts, or accepts and takes in one", async () => {
    const first = await placeClaim(desk, "suggested");
    expect(await move(desk.noor, first, { event: "accept" })).toMatchObject({
      status: "open",
      version: 2,
    });
    expect(await read(first)).toMatchObject({ assigneeId: null });
    const second = await placeClaim(desk, "suggested");
    await move(desk.noor, second, { event: "accept", take: true });
    expect(await read(second)).toMatchObject({
      status: "checking",
      assigneeId: desk.noor.personId,
    });
  });

  test("keeps who moved it, when, and the words that came with it", async () => {
    const claim = await placeClaim(desk, "checking");
    await move(desk.marit, claim, { event: "waive", note: " Satire. " });
    expect(await read(claim)).toMatchObject({
      statusNote: "Satire.",
      statusById: desk.marit.personId,
    });
    const assigneeId = desk.jonas.personId;
    const other = await placeClaim(desk, "open");
    await move(desk.marit, other, { event: "assign", assigneeId });
    expect(await read(other)).toMatchObject({ statusNote: null });
  });

  test("gives a claim to somebody who can check, and to nobody else", async () => {
    const claim = await placeClaim(desk, "open");
    const gone = await makeMember(desk.newsroom, {
      roles: ["checker"],
      disabledAt: new Date(),
    });
    const stranger = await makeMember(await makeNewsroom());
    for (const { personId: assigneeId } of [desk.cass, gone, stranger]) {
      await expect(
        move(desk.marit, claim, { event: "assign", assigneeId }),
      ).rejects.toMatchObject({
        code: "INVALID_INPUT",
        facts: {
          fields: {
            assigneeId: expect.stringMatching(/cannot check/) as string,
          },
        },
      });
    }
    await move(desk.marit, claim, {
      event: "assign",
      assigneeId: desk.jonas.personId,
    });
    expect(await read(claim)).toMatchObject({
      status: "checking",
      assigneeId: desk.jonas.personId,
    });
  });

  test("is refused in the rule's words to who may not make it", async () => {
    const claim = await placeClaim(desk, "checking");
    await expect(
      move(desk.noor, claim, { event: "waive", note: "No." }),
    ).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: "This needs an editor.",
    });
    await expect(
      move(desk.jonas, claim, { event: "take" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  test("out of a waiver leaves the claim to nobody", async () => {
    const claim = await placeClaim(desk, "waived");
    await move(desk.marit, claim, { event: "unwaive", note: "It matters." });
    expect(await read(claim)).toMatchObject({
      status: "open",
      assigneeId: null,
    });
  });

  test.each(["request_changes", "waive", "unwaive", "reopen"])(
    "to %s needs words",
    (event) => {
      const id = desk.newsroom.id;
      const input = {
        articleId: id,
        claimId: id,
        version: 1,
        event,
        note: "  ",
      };
      expect(moveClaimInput.safeParse(input).error?.issues[0]?.path).toEqual([
        "note",
      ]);
      expect(moveClaimInput.safeParse({ ...input, note: "x" }).success).toBe(
        true,
      );
    },
  );

  test("by assignment needs somebody", () => {
    const id = desk.newsroom.id;
    const input = { articleId: id, claimId: id, version: 1, event: "assign" };
    expect(moveClaimInput.safeParse(input).error?.issues[0]?.path).toEqual([
      "assigneeId",
    ]);
  });
});

describe("a claim by hand", () => {
  const QUOTE = "We paid for two bridges";

  async function create(exact: string, over: object = {}) {
    const start = desk.article.text.indexOf(exact);
    const input = createClaimInput.parse({
      ...{
        articleId: desk.article.id,
        revisionId: desk.article.revisionId,
        kind: "statement",
      },
      spans: [{ start, end: start + exact.length }],
      ...over,
    });
    return createClaim(await checking(desk.noor), input, stampFor(desk.noor));
  }

  test("is open, has the words of the stored text, and belongs to the author", async () => {
    const made = await create(" bridge cost ");
    expect(await read(made)).toMatchObject({
      ...{
        status: "open",
        origin: "hand",
        kind: "statement",
        text: "bridge cost",
      },
      ...{
        spans: [[4, 15]],
        start: 4,
        end: 15,
        withinId: null,
        speakerId: null,
        suggestion: null,
      },
    });
  });

  test("inside a quote stands in that quote and is its speaker's", async () => {
    const speaker = await makeSpeaker(desk.newsroom.id);
    const quote = await makeClaim(desk.article, {
      kind: "quote",
      exact: QUOTE,
      speakerId: speaker.id,
    });
    const made = await create("two bridges");
    expect(await read(made)).toMatchObject({
      withinId: quote.id,
      speakerId: speaker.id,
    });
  });

  test("does not stand in a quote that was withdrawn, nor a quote in a quote", async () => {
    await makeClaim(desk.article, {
      kind: "quote",
      exact: QUOTE,
      status: "withdrawn",
    });
    expect(await read(await create("two bridges"))).toMatchObject({
      withinId: null,
    });
    await makeClaim(desk.article, { kind: "quote", exact: QUOTE });
    expect(await read(await create("two", { kind: "quote" }))).toMatchObject({
      withinId: null,
    });
  });

  test("can name a speaker, who is the one the newsroom knows by that name", async () => {
    const known = await makeSpeaker(desk.newsroom.id, { name: "Ilse Brandt" });
    const made = await create("two bridges", {
      speaker: { is: "new", name: "ilse brandt" },
    });
    expect(await read(made)).toMatchObject({ speakerId: known.id });
    const other = await create("bridges", {
      speaker: { is: "new", name: "The Council", kind: "body" },
    });
    expect((await read(other)).speaker).toMatchObject({
      name: "The Council",
      kind: "body",
    });
  });

  test("is refused where it is already, but not as the other kind", async () => {
    const { claimId } = await create("two bridges");
    await expect(create("two bridges")).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await create("two bridges", { kind: "quote" })).toMatchObject({
      status: "open",
    });
    await prisma.claim.updateMany({
      where: { id: claimId },
      data: { status: "withdrawn" },
    });
    expect(await create("two bridges")).toMatchObject({ status: "open" });
  });

  test("is refused when nothing is selected, or too much", async () => {
    await expect(create(" ")).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(
      create("x", { spans: [{ start: 0, end: 9_999 }] }),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
    desk = await setUpDesk("word ".repeat(1_000));
    const tooLong = { spans: [{ start: 0, end: 4_004 }] };
    await expect(create("word", tooLong)).rejects.toMatchObject({
      facts: { fields: { spans: expect.stringMatching(/4,000/) as string } },
    });
    expect(
      await create("word", { spans: [{ start: 0, end: 4_000 }] }),
    ).toMatchObject({ status: "open" });
  });

  test("keeps unnamed speakers to their article, once", async () => {
    const speaker = { is: "new", name: "Two officials", kind: "unnamed" };
    const first = await create("cost 41", { speaker });
    const second = await create("two bridges", { speaker });
    const { speaker: made } = await read(first);
    expect(made).toMatchObject({
      name: "Two officials",
      kind: "unnamed",
      articleId: desk.article.id,
    });
    expect(await read(second)).toMatchObject({ speakerId: made?.id });
  });

  test("is refused with a speaker of elsewhere", async () => {
    const elsewhere = await makeSpeaker((await makeNewsroom()).id);
    const officials = await makeSpeaker(desk.newsroom.id, {
      kind: "unnamed",
      articleId: desk.other.id,
    });
    const survivor = await makeSpeaker(desk.newsroom.id);
    const merged = await makeSpeaker(desk.newsroom.id, {
      mergedIntoId: survivor.id,
    });
    for (const { id: speakerId } of [elsewhere, officials, merged]) {
      await expect(
        create("two", { speaker: { is: "known", speakerId } }),
      ).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
  });
});

describe("an edit", () => {
  async function edit(claim: MadeClaim, what: object, version = claim.version) {
    const ids = { articleId: claim.articleId, claimId: claim.id, version };
    const input = editClaimInput.parse({ ...ids, ...what });
    return editClaim(await checking(desk.noor), input, stampFor(desk.noor));
  }

  test("changes what it names and nothing else, in a log line as short", async () => {
    const speaker = await makeSpeaker(desk.newsroom.id, {
      name: "Ilse Brandt",
    });
    const claim = await placeClaim(desk, "checking", {
      kind: "quote",
      speakerId: speaker.id,
      wording: "fillers",
    });
    await edit(claim, { wording: "altered_critical" });
    expect(await read(claim)).toMatchObject({
      status: "checking",
      wording: "altered_critical",
      speakerId: speaker.id,
    });
    const event = await prisma.auditEvent.findFirstOrThrow({
      where: { claimId: claim.id },
    });
    expect([event.before, event.after]).toEqual([
      { wording: "fillers" },
      { wording: "altered_critical" },
    ]);
  });

  test("that changes nothing is not saved", async () => {
    const claim = await placeClaim(desk, "approved", {
      kind: "quote",
      wording: "fillers",
    });
    await expect(
      edit(claim, { kind: "quote", wording: "fillers" }),
    ).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await read(claim)).toMatchObject({ status: "approved", version: 1 });
  });

  test("of a quote's speaker goes for the statements in it that were this speaker's", async () => {
    const old = await makeSpeaker(desk.newsroom.id);
    const third = await makeSpeaker(desk.newsroom.id);
    const quote = await placeClaim(desk, "checking", {
      kind: "quote",
      exact: "We paid for two bridges",
      speakerId: old.id,
    });
    const same = await placeClaim(desk, "approved", {
      exact: "two bridges",
      withinId: quote.id,
      speakerId: old.id,
    });
    const other = await placeClaim(desk, "approved", {
      exact: "paid",
      withinId: quote.id,
      speakerId: third.id,
    });
    await edit(quote, { speaker: { is: "new", name: "Ilse Brandt" } });
    const { speakerId } = await read(quote);
    expect(await read(same)).toMatchObject({
      speakerId,
      status: "stale",
      version: 2,
    });
    expect((await read(same)).approvals[0]?.voidedReason).toMatch(
      /quote around it was edited: speaker/,
    );
    expect(await read(other)).toMatchObject({
      speakerId: third.id,
      status: "approved",
      version: 1,
    });
    expect(
      await prisma.auditEvent.count({
        where: { newsroomId: desk.newsroom.id },
      }),
    ).toBe(1);
  });

  test("that makes a quote a statement takes its wording, and what stood in it out", async () => {
    const quote = await placeClaim(desk, "open", {
      kind: "quote",
      wording: "fillers",
      quoteType: "direct",
    });
    const inside = await placeClaim(desk, "open", { withinId: quote.id });
    await edit(quote, { kind: "statement" });
    expect(await read(quote)).toMatchObject({
      kind: "statement",
      wording: null,
      quoteType: null,
    });
    expect(await read(inside)).toMatchObject({ withinId: null, version: 2 });
  });

  test("cannot compare the words of a statement", async () => {
    const claim = await placeClaim(desk, "open");
    await expect(edit(claim, { wording: "fillers" })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(
      await edit(claim, { kind: "quote", wording: "fillers" }),
    ).toMatchObject({ version: 2 });
  });

  test("of a withdrawn claim is refused", async () => {
    const claim = await placeClaim(desk, "withdrawn");
    await expect(edit(claim, { statementText: "x" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  });
});

describe("a merge of speakers", () => {
  test("moves the claims of all articles, joins the names, and sets back what stood", async () => {
    const { newsroom, noor, marit } = desk;
    const keep = await makeSpeaker(newsroom.id, {
      name: "Ilse Brandt",
      otherNames: ["Mayor Brandt"],
    });
    const absorb = await makeSpeaker(newsroom.id, {
      name: "Brandt",
      otherNames: ["I. Brandt"],
    });
    const earlier = await makeSpeaker(newsroom.id, {
      name: "Brand",
      mergedIntoId: absorb.id,
    });
    const kept = await placeClaim(desk, "approved", { speakerId: keep.id });
    const approved = await placeClaim(desk, "approved", {
      speakerId: absorb.id,
    });
    const open = await placeClaim(desk, "open", { speakerId: absorb.id });
    const elsewhere = await makeClaim(desk.other, {
      speakerId: absorb.id,
      status: "proposed",
    });
    const input = {
      keepId: keep.id,
      keepVersion: 1,
      absorbId: absorb.id,
      absorbVersion: 1,
    };
    const merged = await mergeSpeakers(
      newsroomAccess(noor, "check"),
      input,
      stampFor(noor),
    );
    expect(merged).toEqual({ speakerId: keep.id, version: 2, claimCount: 3 });
    expect(await read(kept)).toMatchObject({ status: "approved", version: 1 });
    expect(await read(approved)).toMatchObject({
      speakerId: keep.id,
      status: "stale",
      version: 2,
    });
    expect((await read(approved)).approvals[0]?.voidedReason).toMatch(
      /Brandt and Ilse Brandt were found to be one/,
    );
    expect(await read(open)).toMatchObject({
      speakerId: keep.id,
      status: "open",
      version: 2,
    });
    expect(await read(elsewhere)).toMatchObject({
      speakerId: keep.id,
      status: "stale",
    });
    const speakers = await prisma.speaker.findMany({
      where: { newsroomId: newsroom.id },
      orderBy: { id: "asc" },
    });
    expect(speakers.map(({ mergedIntoId }) => mergedIntoId)).toEqual([
      null,
      keep.id,
      keep.id,
    ]);
    expect(speakers[0]?.otherNames).toEqual([
      "Mayor Brandt",
      "Brandt",
      "I. Brandt",
    ]);
    expect(earlier.name).toBe("Brand");
    // A name that was absorbed is free for another person.
    expect(await makeSpeaker(newsroom.id, { name: "Brandt" })).toBeTruthy();
    const again = mergeSpeakers(
      newsroomAccess(marit, "check"),
      { ...input, keepVersion: 2, absorbVersion: 2 },
      stampFor(marit),
    );
    await expect(again).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

test("a mark on a sentence can be set and taken back", async () => {
  const sentenceId = desk.article.sentences[2]?.id ?? "";
  const ids = { articleId: desk.article.id, sentenceId };
  const marked = await markSentence(
    await checking(desk.noor),
    { ...ids, version: 1, isNotAClaim: true },
    stampFor(desk.noor),
  );
  expect(marked).toEqual({ sentenceId, isMarkedNotAClaim: true, version: 2 });
  const where = {
    newsroomId_id: { newsroomId: desk.newsroom.id, id: sentenceId },
  };
  expect(await prisma.sentence.findUnique({ where })).toMatchObject({
    mark: "not_a_claim",
    markedById: desk.noor.personId,
  });
  await markSentence(
    await checking(desk.noor),
    { ...ids, version: 2, isNotAClaim: false },
    stampFor(desk.noor),
  );
  expect(await prisma.sentence.findUnique({ where })).toMatchObject({
    mark: "none",
    markedById: null,
  });
});
