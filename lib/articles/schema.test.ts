import { expect, test } from "vitest";
import { limits } from "@/lib/limits";
import {
  createArticleInput,
  editArticleInput,
  listArticlesInput,
} from "./schema";

const fields = {
  title: "",
  byline: "",
  publication: "",
  url: "",
  publishedOn: "",
  authorId: "",
  text: "Rents rose.",
};

function faultOf(change: Partial<Record<keyof typeof fields, unknown>>) {
  const parsed = createArticleInput.safeParse({ ...fields, ...change });
  return parsed.success
    ? null
    : parsed.error.issues.map(({ path }) => path.join(".")).join();
}

test("what may be left empty is stored as nothing", () => {
  expect(createArticleInput.parse(fields)).toMatchObject({
    title: "",
    url: null,
    publishedOn: null,
    authorId: null,
  });
});

test("lines are composed and lose their extra white space", () => {
  const parsed = createArticleInput.parse({
    ...fields,
    title: "  Re\u0301nts \n rose ",
  });
  expect(parsed.title).toBe("Rénts rose");
});

test("the text is passed on untouched", () => {
  const text = " Two  spaces\r\nand a line\n";
  expect(createArticleInput.parse({ ...fields, text }).text).toBe(text);
});

test("only addresses a reader can open are taken", () => {
  for (const url of [
    "https://halvern.example/a?b=c#d",
    "http://localhost:8080/x",
    "HTTPS://HALVERN.EXAMPLE",
  ]) {
    expect(faultOf({ url })).toBeNull();
  }
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://a.example",
    "halvern.example",
    "//a.example",
    "https://",
    "https://me:pass@a.example",
    "https://a b",
  ]) {
    expect(faultOf({ url })).toBe("url");
  }
});

test("a day has to exist", () => {
  expect(faultOf({ publishedOn: "2024-02-29" })).toBeNull();
  for (const day of ["2026-02-29", "2026-13-01", "01.02.2026", "2026-1-1"])
    expect(faultOf({ publishedOn: day })).toBe("publishedOn");
});

test("each line has its limit, met and passed", () => {
  expect(faultOf({ title: "a".repeat(limits.titleLength) })).toBeNull();
  expect(faultOf({ title: "a".repeat(limits.titleLength + 1) })).toBe("title");
  expect(faultOf({ byline: "a".repeat(limits.shortTextLength + 1) })).toBe(
    "byline",
  );
  expect(faultOf({ text: "a".repeat(limits.articleTextLength + 1) })).toBe(
    "text",
  );
});

test("control characters are refused in lines and in the text", () => {
  expect(faultOf({ title: "Rents\u0000" })).toBe("title");
  expect(faultOf({ byline: "Ann\u001b[2J" })).toBe("byline");
  expect(faultOf({ text: "Rents\u0000" })).toBe("text");
});

test("what nobody asked for is refused", () => {
  expect(
    createArticleInput.safeParse({ ...fields, newsroomId: "x" }).success,
  ).toBe(false);
  expect(
    createArticleInput.safeParse({ ...fields, text: { length: 3 } }).success,
  ).toBe(false);
  expect(listArticlesInput.safeParse({ before: "'; drop table" }).success).toBe(
    false,
  );
});

test("an edited article needs a title and the version it was shown in", () => {
  const { title, byline, publication, url, publishedOn, authorId } = fields;
  const details = { title, byline, publication, url, publishedOn, authorId };
  const articleId = "019b0000-0000-7000-8000-000000000000";
  const edit = { ...details, title: "Rents", articleId, version: 1 };
  expect(editArticleInput.safeParse(edit).success).toBe(true);
  expect(editArticleInput.safeParse({ ...edit, title: " " }).success).toBe(
    false,
  );
  for (const version of [0, -1, 1.5, "1", undefined])
    expect(editArticleInput.safeParse({ ...edit, version }).success).toBe(
      false,
    );
});
