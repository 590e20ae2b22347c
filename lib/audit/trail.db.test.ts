import { beforeEach, expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { editClaim, markSentence, moveClaim } from "@/lib/claims/commands";
import { loadClaimDetail } from "@/lib/claims/queries";
import { loadMembers, namesIn } from "@/lib/claims/queries/members";
import { editClaimInput, moveClaimInput } from "@/lib/claims/schema";
import { addComment } from "@/lib/discussion/commands";
import { addCommentInput } from "@/lib/discussion/schema";
import { mergeSpeakers } from "@/lib/speakers/commands";
import {
  type CheckingDesk,
  placeClaim,
  setUpDesk,
} from "@/lib/testing/checking-desk";
import { stampFor, TEST_DAY } from "@/lib/testing/stamp";
import { makeSpeaker } from "@/prisma/factories/claim";
import { articleTrail } from "./queries";
import { trailInput } from "./schema";

let desk: CheckingDesk;

beforeEach(async () => {
  desk = await setUpDesk();
});

async function trail(who: Actor, asked: object = {}) {
  const { article } = desk;
  const access = await articleAccess(who, article.id, "read");
  const nameOf = namesIn(await loadMembers(access));
  const input = trailInput.parse({ articleId: article.id, ...asked });
  return articleTrail(access, nameOf, input);
}

/** Noor takes a claim, rewords it and comments; Marit marks a sentence. */
async function work() {
  const { article, noor, marit } = desk;
  const claim = await placeClaim(desk, "open", {
    exact: "cost 41 million crowns",
  });
  const checker = await articleAccess(noor, article.id, "check");
  const editor = await articleAccess(marit, article.id, "check");
  const ids = { articleId: article.id, claimId: claim.id };
  const take = moveClaimInput.parse({ ...ids, version: 1, event: "take" });
  await moveClaim(checker, take, stampFor(noor));
  const edit = editClaimInput.parse({
    ...ids,
    version: 2,
    statementText: "The bridge cost 41 million crowns.",
  });
  await editClaim(checker, edit, stampFor(noor));
  const about = { is: "claim", claimId: claim.id };
  const comment = { articleId: article.id, about, body: "Which budget?" };
  await addComment(checker, addCommentInput.parse(comment), stampFor(noor));
  const sentenceId = article.sentences[2]?.id ?? "";
  const mark = { articleId: article.id, sentenceId, version: 1 };
  await markSentence(editor, { ...mark, isNotAClaim: true }, stampFor(marit));
  return claim;
}

test("an article's trail says who did what to which claim, from what to what", async () => {
  const claim = await work();
  const { lines, next } = await trail(desk.cass);
  expect(next).toBeNull();
  const of = { id: claim.id, words: "cost 41 million crowns" };
  expect(lines).toMatchObject([
    { sentence: "Marit marked sentence 3 as not a claim.", claim: null },
    { sentence: "Noor made a comment.", claim: of },
    {
      sentence: "Noor changed the wording that stands alone.",
      wordings: { before: null, after: "The bridge cost 41 million crowns." },
    },
    {
      sentence: "Noor took this claim.",
      move: { from: "open", to: "checking" },
      claim: of,
    },
  ]);
});

test("it is narrowed by person, kind, what it is about, and day", async () => {
  await work();
  const { cass, marit } = desk;
  const actions = async (asked: object) =>
    (await trail(cass, asked)).lines.map(({ action }) => action);
  expect(await actions({ personId: marit.personId })).toEqual([
    "sentence.mark",
  ]);
  expect(await actions({ kind: "claims" })).toEqual([
    "claim.edit",
    "claim.take",
  ]);
  expect(await actions({ kind: "discussion" })).toEqual(["comment.add"]);
  expect(await actions({ about: "sentence" })).toEqual(["sentence.mark"]);
  expect(await actions({ about: "article" })).toEqual([]);
  expect(await actions({ about: "claim", kind: "verdicts" })).toEqual([]);
  const day = TEST_DAY.toISOString().slice(0, 10);
  expect(await actions({ from: day, until: day })).toHaveLength(4);
  expect(await actions({ until: "2026-03-01" })).toEqual([]);
  expect(await actions({ from: "2026-03-03" })).toEqual([]);
});

test("another article's events are not in it", async () => {
  await work();
  const { other, cass } = desk;
  const access = await articleAccess(cass, other.id, "read");
  expect(await articleTrail(access, () => ({ name: "" }))).toEqual({
    title: other.title,
    lines: [],
    next: null,
  });
});

test("two speakers found to be one stand in the history of each claim that followed, and of no other", async () => {
  const { article, newsroom, noor } = desk;
  const keep = await makeSpeaker(newsroom.id, { name: "Ilse Brandt" });
  const absorb = await makeSpeaker(newsroom.id, { name: "Brandt" });
  const hers = await placeClaim(desk, "open", { speakerId: absorb.id });
  const another = await placeClaim(desk, "open", { speakerId: keep.id });
  await mergeSpeakers(
    newsroomAccess(noor, "check"),
    {
      ...{ keepId: keep.id, keepVersion: 1 },
      ...{ absorbId: absorb.id, absorbVersion: 1 },
    },
    stampFor(noor),
  );
  const access = await articleAccess(noor, article.id, "read");
  const { history } = await loadClaimDetail(access, hers.id);
  expect(history.map(({ sentence }) => sentence)).toEqual([
    "Noor found Brandt to be Ilse Brandt.",
  ]);
  expect((await loadClaimDetail(access, another.id)).history).toEqual([]);
});

test.each([
  { kind: "moon" },
  { from: "yesterday" },
  { before: 0 },
  { personId: "me" },
])("%j is not asked of it", (asked) => {
  const input = { articleId: "01a20566-7367-7148-92f6-d534e948bb7a", ...asked };
  expect(trailInput.safeParse(input).success).toBe(false);
});
