import { expect, expectTypeOf, test } from "vitest";
import { makeArticle } from "@/prisma/factories/article";
import { makeMember, makeNewsroom } from "@/prisma/factories/newsroom";
import { type ArticleAccess, articleAccess } from "./article-access";
import { type NewsroomAccess, newsroomAccess } from "./newsroom-access";

test("the proof says whose article it is and who asks", async () => {
  const editor = await makeMember(await makeNewsroom());
  const article = await makeArticle(editor);
  const proof = await articleAccess(editor, article.id, "decide");
  expect(proof).toEqual({
    newsroomId: editor.newsroomId,
    articleId: article.id,
    actor: editor,
  });
});

test("too low a role is told which one it takes", async () => {
  const newsroom = await makeNewsroom();
  const reader = await makeMember(newsroom, { roles: ["reader"] });
  const article = await makeArticle(reader);
  const wrong = {
    code: "FORBIDDEN",
    message: expect.stringMatching(/checker or editor/) as string,
  };
  await expect(
    articleAccess(reader, article.id, "check"),
  ).rejects.toMatchObject(wrong);
  expect(() => newsroomAccess(reader, "check")).toThrow(/checker or editor/);
  expect(await articleAccess(reader, article.id, "read")).toBeTruthy();
});

test("another newsroom's article does not exist, whatever the role", async () => {
  const article = await makeArticle(await makeMember(await makeNewsroom()));
  for (const role of ["reader", "editor"] as const) {
    const stranger = await makeMember(await makeNewsroom(), { roles: [role] });
    await expect(
      articleAccess(stranger, article.id, "check"),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
  }
});

test("a proof for one thing is no proof for another", () => {
  expectTypeOf<ArticleAccess<"read">>().not.toExtend<ArticleAccess<"check">>();
  expectTypeOf<ArticleAccess<"check">>().not.toExtend<
    ArticleAccess<"decide">
  >();
  expectTypeOf<NewsroomAccess<"check">>().not.toExtend<
    NewsroomAccess<"administer">
  >();
  expectTypeOf<ArticleAccess<"check">>().toExtend<ArticleAccess>();
  // What looks the same without having been minted is no proof either.
  expectTypeOf<
    Pick<ArticleAccess, "newsroomId" | "articleId" | "actor">
  >().not.toExtend<ArticleAccess>();
});
