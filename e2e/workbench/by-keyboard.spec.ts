import type { Locator, Page } from "@playwright/test";
import type { Actor } from "@/lib/access/policy";
import { makeArticle } from "@/prisma/factories/article";
import { expect, PASSWORD, test } from "../fixtures";
import { status } from "./steps";

/* The whole job, from signing in to signing off, by two people who never touch a mouse. */

const TITLE = "What the bridge cost";
const TEXT = "The bridge cost 41 million crowns. What now?";
/** More stops of the Tab key than any page of these has. */
const MOST_STOPS = 150;

test("an article is checked and signed off by keyboard alone", async ({
  member,
  signedOut,
}) => {
  test.slow();
  const noor = await member("checker", { name: "Noor Falk" });
  const marit = await member("editor", { name: "Marit Ochoa" });
  await makeArticle(noor, { title: TITLE, text: TEXT });

  const checker = await signedOut();
  await openByKeyboard(checker, noor);
  await makeClaim(checker);
  await check(checker);
  await passTheQuestion(checker);

  const editor = await signedOut();
  await openByKeyboard(editor, marit);
  await editor.keyboard.press("Shift+N");
  await expect(status(editor)).toHaveText("Proposed");
  await expect(editor.getByText("The budget says 41 million.")).toBeVisible();
  await editor.keyboard.press("Control+Enter");
  await expect(status(editor)).toHaveText("Approved");
  await tabTo(editor, editor.getByRole("button", { name: "Sign off" }));
  await editor.keyboard.press("Enter");
  await expect(editor.getByText("Signed off", { exact: true })).toBeVisible();
});

async function openByKeyboard(page: Page, { email }: Actor): Promise<void> {
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("E-mail"));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles$/);
  await tabTo(page, page.getByRole("link", { name: TITLE }));
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Article" }).waitFor();
}

async function makeClaim(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(page.locator(".sentence-cursor")).toBeVisible();
  }).toPass();
  await page.keyboard.press("c");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Open");
  await expect(page.locator(".claim-wording").first()).toHaveText(
    "The bridge cost 41 million crowns",
  );
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Take" }).waitFor();
  await page.keyboard.press("t");
  await expect(status(page)).toHaveText("Checking");

  await page.keyboard.press("e");
  const form = page.getByRole("form", { name: "Add evidence" });
  await tabTo(page, form.getByLabel("Title"));
  await page.keyboard.type("Budget of the city");
  await tabTo(page, form.getByRole("radio", { name: "Supports" }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(form).toBeHidden();
  await expect(page.getByText("Budget of the city").first()).toBeVisible();
  // The form is gone, and the focus is still where the work is.
  await expect(page.locator(".inspector :focus, .inspector:focus")).toHaveCount(
    1,
  );

  await page.keyboard.press("1");
  await expect(
    page.getByRole("radio", { name: /Confirmed$/ }).first(),
  ).toBeChecked();
  await tabTo(page, page.getByLabel("Basis"));
  await page.keyboard.type("Doc");
  await tabTo(page, page.getByLabel("Rationale"));
  await page.keyboard.type("The budget says 41 million.");
  await page.keyboard.press("Control+Enter");
  await expect(status(page)).toHaveText("Proposed");
}

/** The second sentence asks nobody to believe anything. */
async function passTheQuestion(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  await expect(page.locator(".sentence-cursor")).toHaveText("What now?");
  await page.keyboard.press("x");
  await expect(
    page.getByRole("button", { name: "It is a claim after all" }),
  ).toBeVisible();
}

/** Presses Tab until something has the focus: what cannot be reached so cannot be used so. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${String(target)}.`);
}
