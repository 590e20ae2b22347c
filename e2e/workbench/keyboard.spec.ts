import type { Page } from "@playwright/test";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { openClaim, status } from "./steps";

const wording = (page: Page) => page.locator(".claim-wording").first();
const cursor = (page: Page) => page.locator(".sentence-cursor");

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

  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await expect(wording(page)).toContainText("We paid for");
  await page.keyboard.press("p");
  await expect(wording(page)).toContainText("The bridge cost");
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

test("j and k go sentence by sentence, and Enter on to the claim in it", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await makeClaim(article);
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Open: / }).waitFor();

  await page.keyboard.press("j");
  await expect(cursor(page)).toContainText("The bridge cost");
  await expect(page.getByRole("heading", { name: "Sentence 1" })).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(cursor(page)).toContainText("What now?");
  await page.keyboard.press("j");
  await expect(cursor(page)).toContainText("What now?");
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await expect(cursor(page)).toContainText("The bridge cost");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("group", { name: "All of the claim" }),
  ).toBeFocused();
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
  await page.keyboard.press("n");
  await expect(page).not.toHaveURL(/claim=/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("l shows all claims as a list that leads to each of them", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await makeClaim(article, { status: "suggested" });
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Suggested: / }).waitFor();

  await page.keyboard.press("l");
  const list = page.getByRole("table", { name: "All claims of the article" });
  await list.getByRole("link", { name: /The bridge cost/ }).focus();
  await page.keyboard.press("Enter");
  await expect(wording(page)).toContainText("The bridge cost");
  await page.getByRole("button", { name: "Accept" }).waitFor();
  await page.keyboard.press("a");
  await expect(status(page)).toHaveText("Open");
  await expect(list.getByText("Open", { exact: true })).toBeVisible();
  await page.keyboard.press("l");
  await expect(list).toBeHidden();
});

test("keys are each person's own: refused when they collide, shown in the help, and switched off", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  await makeClaim(article, { status: "suggested" });

  await page.goto("/account/shortcuts");
  const field = page.getByLabel("accept the suggestion", { exact: true });
  await field.focus();
  await page.keyboard.press("j");
  await expect(
    page.getByText("j means “next sentence” already."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeHidden();
  expect(await storedKeys(member)).toBeNull();
  await field.focus();
  await page.keyboard.press("y");
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();

  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Suggested: / }).waitFor();
  await page.keyboard.press("?");
  await expect(
    page.getByRole("dialog").getByText("y", { exact: true }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await page.getByRole("button", { name: /^Accept/ }).waitFor();
  await page.keyboard.press("a");
  await expect(status(page)).toHaveText("Suggested");
  await page.keyboard.press("y");
  await expect(status(page)).toHaveText("Open");

  await page.goto("/account/shortcuts");
  await page.getByLabel("Switch single keys off").check();
  await page.getByRole("button", { name: "Save the keys" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto(`/articles/${article.id}`);
  await page.getByRole("link", { name: /^Open: / }).click();
  await page.getByRole("button", { name: "Take" }).waitFor();
  await expect(page.locator(".inspector .key")).toHaveCount(0);
  await page.keyboard.press("t");
  await page.keyboard.press("j");
  await expect(status(page)).toHaveText("Open");
});

async function storedKeys({ newsroomId, personId }: Actor) {
  const { shortcuts } = await prisma.membership.findUniqueOrThrow({
    where: { newsroomId_personId: { newsroomId, personId } },
  });
  return shortcuts;
}

test("the inspector's head stays where it is when a rating far below gets the focus", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    ...{ status: "checking", assigneeId: member.personId },
  });
  await page.setViewportSize({ width: 1440, height: 480 });
  await openClaim(page, claim);
  const head = page.locator(".inspector-head");
  const before = await head.boundingBox();
  const ratings = page.getByRole("radiogroup", { name: "Rating" });
  await ratings.getByRole("radio", { name: /Not checkable/ }).focus();
  await expect(ratings.getByText("Not checkable")).toBeInViewport();
  expect(await head.boundingBox()).toEqual(before);
});
