import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { status } from "./steps";

test("a claim is accepted, taken and rated without a mouse", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await makeClaim(article, { status: "suggested" });
  await makeClaim(article, {
    status: "suggested",
    kind: "quote",
    exact: "“We paid for two bridges,”",
  });
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Suggested: “We paid/ }).waitFor();

  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(page.locator(".claim-wording")).toContainText("We paid for");
  await page.keyboard.press("k");
  await expect(page.locator(".claim-wording")).toContainText("The bridge cost");
  await page.getByRole("button", { name: "Accept" }).waitFor();
  await page.keyboard.press("a");
  await expect(status(page)).toHaveText("Open");
  await page.keyboard.press("t");
  await expect(status(page)).toHaveText("Checking");
  await page.keyboard.press("7");
  await expect(
    page.getByRole("radio", { name: /Not checkable/ }),
  ).toBeChecked();

  await page.getByLabel("Basis").selectOption({ label: "Author only" });
  await page.getByLabel("Rationale").focus();
  await page.keyboard.type("just a joke");
  await expect(page.getByLabel("Rationale")).toHaveValue("just a joke");
  await page.keyboard.press("Control+Enter");
  await expect(status(page)).toHaveText("Proposed");
});

test("Enter goes to the inspector and Esc back to the claim in the text", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article);
  await page.goto(`/articles/${article.id}?claim=${claim.id}`);
  await page.getByRole("heading", { name: "Evidence" }).waitFor();

  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("group", { name: "All of the claim" }),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("button", { name: "Statement, open" }),
  ).toBeFocused();
});

test("the question mark lists the keys, and every other key rests meanwhile", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await makeClaim(article);
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Open: / }).waitFor();

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(/claim=/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});
