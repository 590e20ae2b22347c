import { expect, test } from "vitest";
import { readDocument } from "../read-document";
import { readMarkdown } from "./markdown";
import { readPlainText } from "./plain-text";

test("plain text stays as it is, in the form that is stored", () => {
  expect(readPlainText("Cafe\u0301\r\n\r\n  12 %\n")).toEqual({
    text: "Café\n\n  12 %\n",
    marks: [],
  });
});

test("form feeds begin pages", () => {
  expect(readPlainText("One\n\fTwo").marks).toEqual([
    { kind: "page", at: 0, page: 1 },
    { kind: "page", at: 5, page: 2 },
  ]);
});

test("a transcript has turns with their times", () => {
  const text = "[00:12] ANNA: Yes.\nBEN: No.\n\nANNA: And why?\nBecause.";
  expect(readPlainText(text).marks).toEqual([
    { kind: "time", at: 0, startSeconds: 12, endSeconds: null },
    { kind: "turn", at: 0, speaker: "ANNA" },
    { kind: "turn", at: 19, speaker: "BEN" },
    { kind: "turn", at: 29, speaker: "ANNA" },
  ]);
});

test("an article with a colon here and there is no transcript", () => {
  const article = `Photo: A pier.\n${"The rents rose again last year.\n".repeat(12)}Photo: A ship.\nSource: The council.`;
  expect(readPlainText(article).marks).toEqual([]);
  expect(readPlainText("Who: Anna\nWhere: Here\nWhen: Now").marks).toEqual([]);
});

test("front matter says what a Markdown file is, and its headings are marked", () => {
  const found = readMarkdown(
    '---\ntitle: "Rents"\nauthor: Ada\ndate: 2026-03-14T10:00\ntags: [a]\n---\n# Costs #\n\nText.\n\n```\n# no heading\n```\n### Wages',
  );
  expect(found).toMatchObject({
    title: "Rents",
    author: "Ada",
    publishedOn: "2026-03-14",
  });
  expect(found.text.startsWith("# Costs #\n\nText.")).toBe(true);
  expect(
    found.marks.map((mark) =>
      mark.kind === "heading"
        ? [mark.level, found.text.slice(mark.at, mark.end)]
        : [],
    ),
  ).toEqual([
    [1, "Costs"],
    [3, "Wages"],
  ]);
});

test("a Markdown file without front matter is titled by its first heading", () => {
  expect(readMarkdown("Intro\n\n# Rents rose").title).toBe("Rents rose");
});

test("subtitles without times are refused with what to do", async () => {
  const bytes = new TextEncoder().encode("ANNA: Yes.\nBEN: No.");
  const found = await readDocument({ bytes, name: "talk.srt", type: "" });
  expect(found).toMatchObject({ kind: "refused", reason: "no_text" });
  expect(found.kind === "refused" && found.sentence).toContain(".txt");
});
