import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { FACTORY_TEXT, makeArticle } from "./article";
import { makeApproval, makeEvidence, makeVerdict } from "./checking";
import { makeClaim, makeSpeaker } from "./claim";
import { makeMember, makeNewsroom, makePerson } from "./newsroom";

test("a made newsroom has both scales, one of them the default, and a whole empty log", async () => {
  const newsroom = await makeNewsroom();
  const where = { newsroomId: newsroom.id };
  expect(await prisma.scale.count({ where })).toBe(2);
  expect(Object.keys(newsroom.ratings)).toContain("confirmed-with-fix");
  expect(await verifyChain(newsroom.id)).toMatchObject({
    kind: "whole",
    events: 0,
  });
});

test("a made person can belong to two newsrooms", async () => {
  const person = await makePerson({ name: "Ada Lindt" });
  const first = await makeMember(await makeNewsroom(), { person });
  const second = await makeMember(await makeNewsroom(), { person });
  expect(second.personId).toBe(first.personId);
  expect(second.newsroomId).not.toBe(first.newsroomId);
});

test("everything a claim can carry is made with nothing but its owners", async () => {
  const newsroom = await makeNewsroom();
  const checker = await makeMember(newsroom, { roles: ["checker"] });
  const editor = await makeMember(newsroom);
  const article = await makeArticle(checker);
  const speaker = await makeSpeaker(newsroom.id);
  const claim = await makeClaim(article, {
    exact: "We paid for two bridges",
    kind: "quote",
    speakerId: speaker.id,
  });
  await makeEvidence(checker, claim);
  const verdict = await makeVerdict(checker, claim, { newsroom });
  await makeApproval(editor, claim, { verdict });
  expect(article.sentences).toHaveLength(3);
  expect(article.text).toBe(FACTORY_TEXT);
  expect(await articleAccess(editor, article.id, "decide")).toMatchObject({
    articleId: article.id,
  });
  await expect(makeClaim(article, { exact: "not there" })).rejects.toThrow();
});
