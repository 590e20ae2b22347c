import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { sha256 } from "@/lib/audit/canonical";
import { verifyChain } from "@/lib/audit/verify";
import { prisma } from "@/lib/db/prisma";
import { stampFor } from "@/lib/testing/stamp";
import { makeArticle } from "@/prisma/factories/article";
import { makeApproval, makeVerdict } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { makeDocument } from "@/prisma/factories/snapshot";
import { createArticle, editArticle } from "./commands";
import type { CreateArticle, EditArticle } from "./schema";

const NEW: CreateArticle = {
  title: "Rents rise",
  byline: "",
  publication: "City desk",
  url: "https://ledger.example/rents",
  publishedOn: "2026-03-01",
  authorId: null,
  text: "Rents rose by a third.\r\nNobody knows why.",
  documentId: null,
};

function create(by: Actor, change: Partial<CreateArticle> = {}) {
  return createArticle(
    newsroomAccess(by, "check"),
    { ...NEW, ...change },
    stampFor(by),
  );
}

async function edit(
  by: Actor,
  articleId: string,
  change: Partial<EditArticle> = {},
) {
  const { title, byline, publication, url, publishedOn, authorId } = NEW;
  const fields = { title, byline, publication, url, publishedOn, authorId };
  const input = { ...fields, articleId, version: 1, ...change };
  return editArticle(
    await articleAccess(by, articleId, "check"),
    input,
    stampFor(by),
  );
}

const events = (newsroomId: string) =>
  prisma.auditEvent.findMany({
    where: { newsroomId },
    orderBy: { seq: "asc" },
  });

const stored = (newsroomId: string, id: string) =>
  prisma.article.findUniqueOrThrow({
    where: { newsroomId_id: { newsroomId, id } },
    include: { revisions: true },
  });

test("a new article is stored with its first revision, normalised once and hashed", async () => {
  const by = await makeMember(await makeNewsroom(), { roles: ["checker"] });
  const { articleId, textLength } = await create(by);
  const { revisions, ...article } = await stored(by.newsroomId, articleId);
  const text = "Rents rose by a third.\nNobody knows why.";
  expect(article).toMatchObject({
    title: "Rents rise",
    url: NEW.url,
    createdById: by.personId,
    version: 1,
  });
  expect(article.publishedOn?.toISOString()).toBe("2026-03-01T00:00:00.000Z");
  expect(revisions).toEqual([
    expect.objectContaining({
      number: 1,
      text,
      sha256: sha256(text),
      splitState: "unsplit",
    }),
  ]);
  expect(textLength).toBe(text.length);
});

test("creating leaves exactly one event, with no word of the text in it", async () => {
  const by = await makeMember(await makeNewsroom());
  const { articleId } = await create(by);
  const log = await events(by.newsroomId);
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({
    action: "article.create",
    entityId: articleId,
    actorId: by.personId,
    before: null,
  });
  expect(JSON.stringify(log[0]?.after)).not.toContain("Nobody knows");
  expect(await verifyChain(by.newsroomId)).toMatchObject({ kind: "whole" });
});

test("without a title the text's first line is it; without both it is untitled", async () => {
  const by = await makeMember(await makeNewsroom());
  const first = await create(by, { title: "" });
  expect((await stored(by.newsroomId, first.articleId)).title).toBe(
    "Rents rose by a third.",
  );
  const second = await create(by, { title: "", text: "#" });
  expect((await stored(by.newsroomId, second.articleId)).title).toBe(
    "Untitled article",
  );
});

test("a byline that names a member makes them the author", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom, { name: "Bob Ray" });
  const ann = await makeMember(newsroom, { name: "Ann Lee" });
  const { articleId } = await create(by, { byline: "By ANN LEE" });
  expect((await stored(by.newsroomId, articleId)).authorId).toBe(ann.personId);
});

test("somebody of another newsroom cannot be the author, and nothing is left of the try", async () => {
  const by = await makeMember(await makeNewsroom());
  const stranger = await makeMember(await makeNewsroom());
  await expect(
    create(by, { authorId: stranger.personId }),
  ).rejects.toMatchObject({
    code: "INVALID_INPUT",
    facts: { fields: { authorId: expect.any(String) as string } },
  });
  expect(
    await prisma.article.count({ where: { newsroomId: by.newsroomId } }),
  ).toBe(0);
  expect(await events(by.newsroomId)).toEqual([]);
});

test("a reader and an admin cannot bring in or change an article", async () => {
  const newsroom = await makeNewsroom();
  const article = await makeArticle(await makeMember(newsroom));
  for (const roles of [["reader"], ["admin"]] as const) {
    const by = await makeMember(newsroom, { roles });
    expect(() => create(by)).toThrow("needs the role");
    await expect(edit(by, article.id)).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  }
});

test("what is said about an article can be changed, with one event that tells before and after", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await makeArticle(by, { title: "Rents" });
  expect(await edit(by, article.id)).toEqual({ version: 2 });
  expect(await stored(by.newsroomId, article.id)).toMatchObject({
    title: "Rents rise",
    version: 2,
  });
  const log = await events(by.newsroomId);
  expect(log).toHaveLength(1);
  expect(log[0]).toMatchObject({
    action: "article.edit",
    before: { title: "Rents", publishedOn: null },
    after: { title: "Rents rise", publishedOn: "2026-03-01" },
  });
});

test("a stale form is refused and names who was first", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom);
  const first = await makeMember(newsroom, { name: "Ann Lee" });
  const article = await makeArticle(by);
  await edit(first, article.id, { title: "Ann’s" });
  await expect(edit(by, article.id)).rejects.toMatchObject({
    code: "CONFLICT",
    facts: { changedBy: "Ann Lee", currentVersion: 2 },
  });
  expect((await stored(by.newsroomId, article.id)).title).toBe("Ann’s");
  expect(await events(by.newsroomId)).toHaveLength(1);
});

test("of two changes at once exactly one is stored", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await makeArticle(by);
  const both = await Promise.allSettled([
    edit(by, article.id, { title: "One" }),
    edit(by, article.id, { title: "Two" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect((await stored(by.newsroomId, article.id)).version).toBe(2);
  expect(await events(by.newsroomId)).toHaveLength(1);
});

test("another newsroom's article does not exist", async () => {
  const by = await makeMember(await makeNewsroom());
  const theirs = await makeArticle(await makeMember(await makeNewsroom()));
  await expect(edit(by, theirs.id)).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});

test("the author cannot take themselves off the article; somebody else can", async () => {
  const newsroom = await makeNewsroom();
  const author = await makeMember(newsroom);
  const other = await makeMember(newsroom);
  const article = await makeArticle(other, { authorId: author.personId });
  await expect(edit(author, article.id)).rejects.toMatchObject({
    code: "FORBIDDEN",
  });
  await edit(author, article.id, { authorId: author.personId, title: "Mine" });
  await edit(other, article.id, { version: 2 });
  expect((await stored(newsroom.id, article.id)).authorId).toBeNull();
});

test("whoever approved a verdict in an article cannot become its author", async () => {
  const newsroom = await makeNewsroom();
  const checker = await makeMember(newsroom);
  const approver = await makeMember(newsroom, { name: "Ann Lee" });
  const article = await makeArticle(checker);
  const claim = await makeClaim(article);
  await makeApproval(approver, claim, {
    verdict: await makeVerdict(checker, claim, { newsroom }),
  });
  await expect(
    edit(checker, article.id, { byline: "Ann Lee" }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect((await stored(newsroom.id, article.id)).version).toBe(1);
});

test("an article names the document its text was read from, if it was read for an article here", async () => {
  const by = await makeMember(await makeNewsroom());
  const { id: documentId } = await makeDocument(by);
  const { newsroomId } = by;
  // Read for a source, or for nothing at all: nobody's article.
  await expect(create(by, { documentId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
  const createdAt = new Date();
  await prisma.intake.create({
    data: {
      ...{ newsroomId, id: stampFor(by).newId(), purpose: "article" },
      ...{ state: "done", documentId, createdAt, finishedAt: createdAt },
    },
  });
  const { revisionId } = await create(by, { documentId });
  const where = { newsroomId_id: { newsroomId, id: revisionId } };
  expect(await prisma.revision.findUnique({ where })).toMatchObject({
    documentId,
  });
  const stranger = await makeMember(await makeNewsroom());
  await expect(create(stranger, { documentId })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
