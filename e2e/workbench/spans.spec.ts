import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { status } from "./steps";

const wording = (page: Page) => page.locator(".claim-wording").first();
const toast = (page: Page) => page.locator(".toast");

test("a claim is made of part of a sentence, word by word, and taken back", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("region", { name: "Article" }).waitFor();

  await page.keyboard.press("j");
  await page.keyboard.press("c");
  const panel = page.getByRole("form", { name: "New statement" });
  await expect(panel).toBeVisible();
  await expect(wording(page)).toHaveText("The bridge cost 41 million crowns.");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(wording(page)).toHaveText("bridge cost 41 million");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(wording(page)).toHaveText("bridge cost 41 million crowns");
  await expect(
    page.getByRole("status").getByText("bridge cost 41 million crowns"),
  ).toBeAttached();
  await page.keyboard.press("j");
  await expect(panel).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Open");
  await expect(wording(page)).toHaveText("bridge cost 41 million crowns");

  await expect(toast(page)).toContainText("Statement made.");
  await page.keyboard.press("z");
  await expect(status(page)).toHaveText("Withdrawn");
  await expect(toast(page)).toBeHidden();
});

test("a quote is given other words, and Esc leaves it as it was", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    kind: "quote",
    exact: "“We paid for two bridges,”",
  });
  await page.goto(`/articles/${article.id}?claim=${claim.id}`);
  await page.getByRole("heading", { name: "Evidence" }).waitFor();

  await page.keyboard.press("Shift+ArrowLeft");
  await expect(wording(page)).toHaveText("“We paid for two bridges");
  await page.keyboard.press("Escape");
  await expect(wording(page)).toHaveText("“We paid for two bridges,”");
  await expect(page.getByRole("button", { name: "Quote, open" })).toBeFocused();

  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("The claim has other words.");
  await expect(wording(page)).toHaveText("We paid for two bridges");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(wording(page)).toHaveText("“We paid for two bridges,”");
});

test("a claim is cut in two, and the parts are joined again", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    exact: "The bridge cost 41 million crowns",
  });
  await page.goto(`/articles/${article.id}?claim=${claim.id}`);
  await page.getByRole("heading", { name: "Evidence" }).waitFor();

  await page.keyboard.press("s");
  await expect(wording(page)).toHaveText("The bridge cost");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(wording(page)).toHaveText("The bridge");
  await page.keyboard.press("Enter");
  await expect(toast(page)).toContainText("cut in two");
  await expect(
    page.getByRole("link", { name: /^Open: cost 41 million crowns/ }),
  ).toBeVisible();
  await expect(wording(page)).toHaveText("The bridge");

  await page.keyboard.press("Shift+J");
  const dialog = page.getByRole("dialog", { name: /^Join another claim/ });
  await dialog.getByRole("radio", { name: /cost 41 million/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(wording(page)).toHaveText("The bridge cost 41 million crowns");
  await page.getByRole("link", { name: /^Withdrawn: cost 41/ }).click();
  await expect(page.getByText("Joined to", { exact: true })).toBeVisible();
});

test("a waiver is taken back with one key", async ({ signedInAs }) => {
  const editor = await signedInAs("editor");
  const article = await makeArticle(editor.member);
  const claim = await makeClaim(article, { status: "open" });
  const { page } = editor;
  await page.goto(`/articles/${article.id}?claim=${claim.id}`);
  await page.getByRole("heading", { name: "Evidence" }).waitFor();

  await page.keyboard.press("w");
  await expect(page.locator("textarea[name=note]")).toBeFocused();
  await page.keyboard.type("An opinion.");
  await page.keyboard.press("Control+Enter");
  await expect(status(page)).toHaveText("Waived");
  await expect(toast(page)).toBeVisible();
  await page.keyboard.press("z");
  await expect(status(page)).toHaveText("Open");
  await expect(toast(page)).toBeHidden();
});
