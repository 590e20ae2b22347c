import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { addEvidence, openClaim, proposeVerdict, status } from "./steps";

const exact = "The bridge cost 41 million crowns.";

test("a suggestion becomes an approved verdict through two people", async ({
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const article = await makeArticle(checker.member);
  const claim = await makeClaim(article, { exact, status: "suggested" });

  const { page } = checker;
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Accept" }).click();
  await expect(status(page)).toHaveText("Open");
  await page.getByRole("button", { name: "Take" }).click();
  await expect(status(page)).toHaveText("Checking");
  await addEvidence(page, {
    title: "Budget of the city, 2026",
    url: "https://records.example.org/budget",
    excerpt: "41 million",
  });
  await proposeVerdict(page, {
    rating: "Confirmed",
    basis: "Documents",
    rationale: "The budget says 41 million.",
  });
  await expect(status(page)).toHaveText("Proposed");

  const editor = await signedInAs("editor");
  await openClaim(editor.page, claim);
  await expect(
    editor.page.getByText("The budget says 41 million."),
  ).toBeVisible();
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
});

test("an editor who proposed the verdict is refused the approval, and told why", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("editor");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, { exact });

  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await proposeVerdict(page, {
    rating: "Not checkable",
    basis: "Author only",
    rationale: "Nobody else was there.",
  });

  await expect(page.getByText(/You proposed a verdict/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expect(page.getByText(/Not you, who proposed/)).toBeVisible();
});

test("an editor sends a verdict back with a comment, and the checker reads it", async ({
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const article = await makeArticle(checker.member);
  const claim = await makeClaim(article, { exact });
  await openClaim(checker.page, claim);
  await checker.page.getByRole("button", { name: "Take" }).click();
  await proposeVerdict(checker.page, {
    rating: "Not checkable",
    basis: "Author only",
    rationale: "Nobody else was there.",
  });

  const editor = await signedInAs("editor", { name: "Marit Ochoa" });
  await openClaim(editor.page, claim);
  const send = editor.page.getByRole("button", { name: "Request changes" });
  await send.click();
  await expect(
    editor.page.getByText("Say what should be changed."),
  ).toBeVisible();
  await editor.page.getByLabel("Comment").fill("Ask the treasurer.");
  await send.click();
  await expect(status(editor.page)).toHaveText("Checking");

  await checker.page.reload();
  await expect(
    checker.page.getByText("Marit Ochoa asked for changes:"),
  ).toBeVisible();
  await expect(
    checker.page.getByText("Ask the treasurer.").first(),
  ).toBeVisible();
});

test("words selected in the article become a claim of exactly these words", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await page.goto(`/articles/${article.id}`);
  await select(page, "We paid for two bridges");
  await page.getByRole("button", { name: "Statement" }).click();

  await expect(status(page)).toHaveText("Open");
  await expect(page.locator(".claim-wording")).toHaveText(
    "We paid for two bridges",
  );
  await expect(page).toHaveURL(/\?claim=/);
});

test("a sentence without claims is marked as none, and taken back", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await page.goto(`/articles/${article.id}`);
  await page.getByText("What now?").click();
  await page.getByRole("button", { name: "Not a claim" }).click();
  await expect(
    page.getByRole("button", { name: "It is a claim after all" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "2 untouched" })).toBeVisible();
  await page.keyboard.press("x");
  await expect(page.getByRole("button", { name: "3 untouched" })).toBeVisible();
});

async function select(page: Page, words: string): Promise<void> {
  await page.locator(".article-text").evaluate((article, wanted) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    throw new Error(`Not in the article: ${wanted}`);
  }, words);
}
