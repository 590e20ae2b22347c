import { expect, test } from "vitest";
import { articleAccess } from "@/lib/access/article-access";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { limits } from "@/lib/limits";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import {
  findSplitState,
  findTextToSplit,
  getArticleDetails,
  listArticles,
  listAuthors,
} from "./queries";

const list = (by: Actor, page: { before?: string; after?: string } = {}) =>
  listArticles(newsroomAccess(by, "read"), page);

async function makeMany(by: Actor, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push((await makeArticle(by)).id);
  return ids.reverse();
}

test("lists the newsroom's articles, newest first, and nobody else's", async () => {
  const by = await makeMember(await makeNewsroom());
  await makeArticle(await makeMember(await makeNewsroom()));
  const ids = await makeMany(by, 3);
  const page = await list(by);
  expect(page.rows.map(({ id }) => id)).toEqual(ids);
  expect(page).toMatchObject({ newerThan: null, olderThan: null });
});

test("pages by key, and back to the same page", async () => {
  const by = await makeMember(await makeNewsroom());
  const ids = await makeMany(by, limits.pageSize * 2 + 1);
  const first = await list(by);
  expect(first.rows.map(({ id }) => id)).toEqual(ids.slice(0, limits.pageSize));
  expect(first.newerThan).toBeNull();
  const second = await list(by, { before: first.olderThan ?? "" });
  const third = await list(by, { before: second.olderThan ?? "" });
  expect(third.rows.map(({ id }) => id)).toEqual(ids.slice(-1));
  expect(third.olderThan).toBeNull();
  const back = await list(by, { after: third.newerThan ?? "" });
  expect(back.rows).toEqual(second.rows);
  expect((await list(by, { after: back.newerThan ?? "" })).rows).toEqual(
    first.rows,
  );
});

test("a page asked for from another newsroom's id shows only one's own", async () => {
  const by = await makeMember(await makeNewsroom());
  const [mine] = await makeMany(by, 1);
  const theirs = await makeArticle(await makeMember(await makeNewsroom()));
  expect(
    (await list(by, { before: theirs.id })).rows.map(({ id }) => id),
  ).toEqual([mine]);
});

test("counts claims by status, sentences that are left, and who is at work", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom, { name: "Ann Lee" });
  const other = await makeMember(newsroom, { name: "Bob Ray" });
  const article = await makeArticle(by);
  await makeClaim(article, { status: "approved", assigneeId: other.personId });
  await makeClaim(article, {
    status: "checking",
    assigneeId: by.personId,
    exact: "We paid for two bridges",
  });
  await makeClaim(article, { status: "suggested", exact: "What now?" });
  await makeClaim(article, { status: "withdrawn" });
  const [row] = (await list(by)).rows;
  expect(row?.work).toEqual({
    kind: "split",
    coverage: ["decided", "in_progress", "untouched"],
    left: 2,
    counts: [
      { status: "suggested", count: 1 },
      { status: "checking", count: 1 },
      { status: "approved", count: 1 },
    ],
    people: [{ id: by.personId, name: "Ann Lee", isMe: true }],
  });
});

test("an article that waits for its split says so", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await makeArticle(by, { isSplit: false });
  expect((await list(by)).rows[0]?.work).toEqual({ kind: "unsplit" });
  const access = await articleAccess(by, article.id, "read");
  expect(await findSplitState(access)).toBe("unsplit");
  expect(await findTextToSplit(access)).toMatchObject({
    id: article.revisionId,
    text: article.text,
  });
});

test("a text that is split is not handed out to be split again", async () => {
  const by = await makeMember(await makeNewsroom());
  const access = await articleAccess(by, (await makeArticle(by)).id, "read");
  expect(await findTextToSplit(access)).toBeNull();
});

test("details come as the form shows them", async () => {
  const by = await makeMember(await makeNewsroom());
  const article = await makeArticle(by, {
    title: "Rents",
    publishedOn: new Date("2026-03-01T00:00:00Z"),
  });
  const access = await articleAccess(by, article.id, "check");
  expect(await getArticleDetails(access)).toEqual({
    id: article.id,
    version: 1,
    title: "Rents",
    byline: "",
    publication: "",
    url: "",
    publishedOn: "2026-03-01",
    authorId: null,
  });
});

test("those who can have written an article are the newsroom's members, by name", async () => {
  const newsroom = await makeNewsroom();
  const by = await makeMember(newsroom, { name: "Zoe Falk" });
  await makeMember(newsroom, { name: "Åsa Lind", roles: ["reader"] });
  await makeMember(await makeNewsroom(), { name: "Somebody else" });
  const names = await listAuthors(newsroomAccess(by, "check"));
  expect(names.map(({ name }) => name)).toEqual(["Åsa Lind", "Zoe Falk"]);
});
