import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Actor } from "@/lib/access/policy";
import { makeArticle } from "@/prisma/factories/article";
import { makeSource } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import { expect, test } from "../fixtures";
import { exportFrom } from "../reports/download";
import { openClaim, proposeVerdict, status } from "../workbench/steps";

const TITLE = "Harbour minutes";
const TEXT =
  "Minutes of the harbour board\n\nThe fare rises by four percent in May 🚢, the board decided. Nobody spoke against it.";

async function keepSource(by: Actor, confidentiality: "open" | "secret") {
  const source = await makeSource(by, { title: TITLE, confidentiality });
  const document = await makeDocument(by, {
    text: TEXT,
    marks: [{ kind: "page", at: 0, page: 3 }],
  });
  await makeSnapshot(by, source, { document });
  return source;
}

async function makeChecked(by: Actor) {
  const article = await makeArticle(by);
  const assigneeId = by.personId;
  return makeClaim(article, {
    exact: "The bridge cost 41 million crowns.",
    ...{ status: "checking", assigneeId },
  });
}

async function openForm(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Add evidence" }).click();
  const form = page.getByRole("form", { name: "Add evidence" });
  await form.getByLabel("Source", { exact: true }).selectOption({
    label: `${TITLE}, City records`,
  });
  return form;
}

/** Finds the words in the open snapshot and takes them, without a mouse. */
async function takeFound(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Find in it" }).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.locator(".snapshot-mark-shown")).toHaveText(words);
  await page.keyboard.press("ControlOrMeta+Enter");
}

const chosenIn = (within: Page | Locator) =>
  within.getByRole("list", { name: "Chosen words" }).getByRole("listitem");

test("words are chosen in a snapshot by keyboard, and stand in the evidence and in every report", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await keepSource(member, "open");
  const claim = await makeChecked(member);
  await openClaim(page, claim);
  const form = await openForm(page);
  await form.getByRole("button", { name: "Choose words in it" }).focus();
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: `Words of ${TITLE}` });
  await dialog.getByRole("group", { name: "Text of snapshot 1" }).waitFor();
  await takeFound(page, "rises by four percent");
  await expect(chosenIn(dialog)).toHaveText([/four percent.*p\. 3/]);
  await dialog.getByRole("group", { name: "Text of snapshot 1" }).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(chosenIn(dialog)).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole("button", { name: /^Remove “Minutes/ }).click();
  await expect(chosenIn(dialog)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(
    form.getByRole("button", { name: "Choose words in it" }),
  ).toBeFocused();

  await form.getByLabel("What it does not show").fill("What it costs now.");
  await page.reload();
  await expect(chosenIn(form)).toHaveText([/four percent/]);
  await expect(form.getByLabel("What it does not show")).toHaveValue(
    "What it costs now.",
  );
  await form.getByLabel("Supports").check();
  await form.getByRole("button", { name: "Add evidence" }).click();
  const evidence = page.locator(".evidence-row");
  await expect(evidence).toContainText("“rises by four percent”");
  await expect(evidence).toContainText("Stands in snapshot 1, checked now");
  await expect(evidence).toContainText("Does not show: What it costs now.");

  await proposeVerdict(page, {
    rating: "Confirmed",
    basis: "Documents",
    rationale: "The minutes say so.",
  });
  await page.getByRole("link", { name: "Read it there" }).click();
  await expect(page.locator(".snapshot-mark-shown")).toHaveText(
    "rises by four percent",
  );

  const editor = await signedInAs("editor");
  await openClaim(editor.page, claim);
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
  for (const profile of ["public", "internal"]) {
    await editor.page.goto(
      `/articles/${claim.articleId}/report?profile=${profile}`,
    );
    await expect(
      editor.page.getByText("Stands in it, to the letter"),
    ).toBeVisible();
    for (const format of ["HTML page", "JSON", "CSV table"]) {
      const { text } = await exportFrom(editor.page, format);
      expect(text).toContain("rises by four percent");
      expect(text).toContain("What it costs now.");
    }
  }
});

test("words of a secret source leave in no public report, and no internal one of who may not know it", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("editor");
  const source = await keepSource(member, "secret");
  const claim = await makeChecked(member);
  await openClaim(page, claim);
  const form = await openForm(page);
  await form.getByRole("button", { name: "Choose words in it" }).click();
  await takeFound(page, "rises by four percent");
  await page.keyboard.press("Escape");
  await form.getByLabel("Supports").check();
  await form.getByRole("button", { name: "Add evidence" }).click();
  await expect(page.locator(".evidence-row")).toContainText("four percent");

  const other = await signedInAs("checker");
  for (const profile of ["public", "internal"]) {
    await other.page.goto(
      `/articles/${claim.articleId}/report?profile=${profile}`,
    );
    for (const format of ["HTML page", "JSON", "CSV table"]) {
      const { text } = await exportFrom(other.page, format);
      for (const secret of ["four percent", "harbour", TITLE, source.id]) {
        expect(text).not.toContain(secret);
      }
    }
  }
  await openClaim(other.page, claim);
  await expect(other.page.locator(".evidence-row")).toContainText(
    "Secret source",
  );
  await expect(other.page.getByText("four percent")).toHaveCount(0);
  const answer = await other.page.request.get(
    `/api/v1/sources/${source.id}/snapshots/1`,
  );
  expect(answer.status()).toBe(404);
});
