import { parse } from "csv-parse/sync";
import { sha256 } from "@/lib/audit/canonical";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { expect, test } from "../fixtures";
import { makeDecidedArticle } from "./decided-article";
import { exportFrom } from "./download";

/** What the database holds of an article's claims, in the article's order. */
async function claimsOf(articleId: string) {
  const claims = await prisma.claim.findMany({
    where: { articleId },
    orderBy: [{ start: "asc" }, { end: "desc" }],
    include: {
      speaker: true,
      verdicts: { include: { rating: true } },
      approvals: { include: { approvedBy: { include: { person: true } } } },
      evidence: true,
    },
  });
  return claims.map((claim) => ({
    id: claim.id,
    status: claim.status,
    kind: claim.kind,
    words: claim.text,
    speaker: claim.speaker?.name ?? "",
    rating: claim.verdicts[0]?.rating.key ?? "",
    rationale: claim.verdicts[0]?.rationale ?? "",
    approver: claim.approvals[0]?.approvedBy.person.name ?? "",
    sources: claim.evidence.map(({ sourceId }) => sourceId).join(";"),
  }));
}

test("the table holds the claims as the database does", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor", { name: "Marit Ochoa" });
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  const { text, name } = await exportFrom(page, "CSV table");
  expect(name).toBe("we-paid-for-two-bridges-r1-public.csv");
  const rows = parse<Record<string, string>>(text, {
    bom: true,
    columns: true,
  });
  expect(
    rows.map((row) => ({
      id: row.claim_id,
      status: row.check_status,
      kind: row.claim_kind,
      words: row.claim_kind === "quote" ? row.quote_exact : row.claim_text,
      speaker: row.speaker,
      rating: row.verdict,
      rationale: row.explanation,
      approver: row.approver,
      sources: row.source_ids,
    })),
  ).toEqual(await claimsOf(article.id));
});

test("the JSON holds the text, the claims and their places as the database does", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  const { text } = await exportFrom(page, "JSON");
  const parsed = JSON.parse(text) as {
    text: string;
    revision: { textSha256: string };
    claims: {
      id: string;
      text: string;
      spans: [number, number][];
      approval: { approvedBy: string } | null;
    }[];
  };
  expect(parsed.text).toBe(article.text);
  expect(parsed.revision.textSha256).toBe(sha256(article.text));
  const held = await claimsOf(article.id);
  expect(parsed.claims.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
  for (const [at, claim] of parsed.claims.entries()) {
    const [start = 0, end = 0] = claim.spans[0] ?? [];
    expect(parsed.text.slice(start, end)).toBe(held[at]?.words);
    expect(claim.approval?.approvedBy ?? "").toBe(held[at]?.approver);
  }
});

test("ClaimReview holds the one statement that a third party made", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  const { text } = await exportFrom(page, "ClaimReview");
  expect(JSON.parse(text)).toMatchObject([
    {
      "@type": "ClaimReview",
      url: "https://ledger.example/bridges",
      claimReviewed: "We paid for two bridges",
      reviewRating: { ratingValue: 4, bestRating: 4, worstRating: 1 },
    },
  ]);
});

test("the page works without a network and holds the claims as the database does", async ({
  newsroom,
  member,
  signedInAs,
  browser,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  const { path } = await exportFrom(page, "HTML page");

  const context = await browser.newContext({ offline: true });
  const file = await context.newPage();
  const asked: string[] = [];
  file.on("request", (request) => asked.push(request.url()));
  await file.goto(`file://${path}`);
  expect(asked).toEqual([`file://${path}`]);
  const entries = file.locator("[data-claim]");
  const found = await entries.evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute("data-claim"),
      status: element.getAttribute("data-status"),
      kind: element.getAttribute("data-kind"),
      words: element.querySelector(".words")?.textContent,
      rating:
        element.querySelector("[data-rating]")?.getAttribute("data-rating") ??
        "",
    })),
  );
  const held = await claimsOf(article.id);
  expect(found).toEqual(
    [
      ...held.filter(({ status }) => status !== "suggested"),
      ...held.filter(({ status }) => status === "suggested"),
    ].map(({ id, status, kind, words, rating }) => ({
      id,
      status,
      kind,
      words,
      rating,
    })),
  );
  await expect(file.getByText(/^Not finished: /)).toBeVisible();
  await expect(
    file.getByText("One suggestion was neither accepted nor dismissed"),
  ).toBeVisible();
  await context.close();
});

test("a stored report can be fetched again, as a file and nothing else", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  const { text } = await exportFrom(page, "HTML page");
  const stored = page.getByRole("table", { name: /Reports of this article/ });
  const link = stored.getByRole("link", { name: "HTML page" });
  const response = await page.request.get(
    (await link.getAttribute("href")) ?? "",
  );
  expect(await response.text()).toBe(text);
  expect(response.headers()["content-disposition"]).toMatch(/^attachment; /);
  expect(response.headers()).toMatchObject({
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    "content-type": "text/html; charset=utf-8",
  });
  await expect(stored).toContainText(sha256(text).slice(0, 12));
  await expect(stored).toContainText(checker.name);
});

test("a format that is not possible says what is missing, before anything is made", async ({
  signedInAs,
}) => {
  const { page, member: checker } = await signedInAs("checker");
  const article = await makeArticle(checker);
  await page.goto(`/articles/${article.id}/report`);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "ClaimReview" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "no public web address" }),
  ).toBeVisible();
  expect(await prisma.report.count({ where: { articleId: article.id } })).toBe(
    0,
  );
});

test("a reader has the public report and no way to the internal one", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const checker = await member("checker");
  const { page } = await signedInAs("reader");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(
    "We paid for two bridges",
  );
  await expect(page.getByRole("link", { name: "internal" })).toHaveCount(0);
  await page.goto(`/articles/${article.id}/report?profile=internal`);
  await expect(page.getByText("This page is not yours to open")).toBeVisible();
  await expect(page.getByText("Verdict report, internal")).toHaveCount(0);
});

test("on paper there is the report and nothing of the desk", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle({ newsroom, checker, editor });
  await page.goto(`/articles/${article.id}/report`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("button", { name: "Export" })).toBeHidden();
  await expect(
    page.getByRole("heading", { name: "Stored reports" }),
  ).toBeHidden();
  await expect(
    page.getByRole("heading", { name: "What was not done" }),
  ).toBeVisible();
  const paper = page.locator("main");
  await expect(paper).toHaveCSS("background-color", "rgb(255, 255, 255)");
});
