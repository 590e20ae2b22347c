import { expect, test } from "vitest";
import { attachment, reportFileName } from "./file-name";
import { buildReport } from "./model";
import { records } from "./records.fixture";

function nameFor(title: string): string {
  const article = { ...records().article, title };
  const report = buildReport(records({ article }), { profile: "public" });
  return reportFileName(report, "html");
}

test.each([
  ["Two bridges, one river", "two-bridges-one-river-r2-public.html"],
  ["../../x", "x-r2-public.html"],
  ['a"; filename=evil.html', "a-filename-evil-html-r2-public.html"],
  ["line\r\nSet-Cookie: a=b", "line-set-cookie-a-b-r2-public.html"],
  ["\u202Egnp.exe", "gnp-exe-r2-public.html"],
  ["???", "article-r2-public.html"],
  ["Γέφυρες", "γέφυρες-r2-public.html"],
])("a report of %j is called %j", (title, expected) => {
  expect(nameFor(title)).toBe(expected);
});

test("a title of 300 characters makes a name that every file system takes", () => {
  expect(nameFor("𝒜é".repeat(150)).length).toBeLessThan(160);
});

test.each([
  'x"; filename=evil.html',
  "a\r\nSet-Cookie: b=c",
  "../../etc/passwd",
  "γέφυρες*'().html",
  "",
])("the header for %j is one line with two safe names", (name) => {
  expect(attachment(name)).toMatch(
    /^attachment; filename="[A-Za-z0-9_-][A-Za-z0-9._-]*"; filename\*=UTF-8''[A-Za-z0-9%._~!-]*$/,
  );
});

test("the exact name comes back from the header", () => {
  const name = "γέφυρες-r2-public.html";
  const sent = attachment(name).split("UTF-8''")[1] ?? "";
  expect(decodeURIComponent(sent)).toBe(name);
});
