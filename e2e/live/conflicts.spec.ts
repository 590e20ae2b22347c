import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence } from "@/prisma/factories/checking";
import { makeClaim, type MadeClaim } from "@/prisma/factories/claim";
import { expect, test, type Desk } from "../fixtures";
import { openClaim } from "../workbench/steps";

const THEIRS = "The bridge of Halvern cost 41 million crowns.";
const MINE = "The bridge over the Hal cost 41 million.";

async function reword(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: "Reword" }).click();
  await page.getByLabel("The statement, readable alone").fill(words);
}

/** Two people who reword one claim at the same time; Jonas saves first. */
async function bothReword([noor, jonas]: readonly [
  Desk,
  Desk,
]): Promise<MadeClaim> {
  const claim = await makeClaim(await makeArticle(noor.member));
  await openClaim(noor.page, claim);
  await reword(noor.page, MINE);
  await openClaim(jonas.page, claim);
  await reword(jonas.page, THEIRS);
  await jonas.page.getByRole("button", { name: "Save wording" }).click();
  await expect(jonas.page.getByText(THEIRS, { exact: true })).toBeVisible();
  return claim;
}

test("the later of two wordings sees both, keeps theirs typed, and may save it on top", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  await bothReword([noor, jonas]);
  const { page } = noor;
  const words = page.getByLabel("The statement, readable alone");
  await expect(words).toHaveValue(MINE);

  await page.getByRole("button", { name: "Save wording" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Jonas Prewitt changed this claim");
  await expect(dialog).toContainText(THEIRS);
  await expect(dialog).toContainText(MINE);
  await page.keyboard.press("Escape");
  await expect(words).toHaveValue(MINE);

  await page.getByRole("button", { name: "Save wording" }).click();
  await dialog
    .getByRole("button", { name: "Save mine as the newer one" })
    .click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(MINE, { exact: true })).toBeVisible();
  await expect(jonas.page.getByText(MINE, { exact: true })).toBeVisible();
});

test("starting from theirs puts their words into the form, and saves nothing yet", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  await bothReword([noor, jonas]);
  const { page } = noor;
  await page.getByRole("button", { name: "Save wording" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Start from theirs" })
    .click();
  const words = page.getByLabel("The statement, readable alone");
  await expect(words).toHaveValue(new RegExp(`^${THEIRS}`));
});

test("a speaker chosen at the same time as another is compared, and what was typed survives a reload", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const claim = await makeClaim(await makeArticle(noor.member));
  for (const [desk, name] of [
    [noor, "Ilse Tarrant"],
    [jonas, "Port authority"],
  ] as const) {
    await openClaim(desk.page, claim);
    await desk.page.getByRole("button", { name: "Change speaker" }).click();
    await desk.page
      .getByLabel("Who says it")
      .selectOption({ label: "Somebody new …" });
    await desk.page.getByLabel("Name", { exact: true }).fill(name);
  }
  await noor.page.reload();
  await expect(noor.page.getByLabel("Name", { exact: true })).toHaveValue(
    "Ilse Tarrant",
  );
  await jonas.page.getByRole("button", { name: "Save speaker" }).click();
  await expect(jonas.page.getByText("Port authority").first()).toBeVisible();
  await noor.page.getByRole("button", { name: "Save speaker" }).click();
  const dialog = noor.page.getByRole("alertdialog");
  await expect(dialog).toContainText("Port authority");
  await expect(dialog).toContainText("Ilse Tarrant");
  await dialog
    .getByRole("button", { name: "Save mine as the newer one" })
    .click();
  await expect(dialog).toBeHidden();
  await expect(noor.page.getByText("Ilse Tarrant").first()).toBeVisible();
});

test("evidence that two people changed at once is compared field by field, and what neither wrote is said to be nothing", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const claim = await makeClaim(await makeArticle(noor.member), {
    status: "checking",
  });
  await makeEvidence(noor.member, claim);
  for (const { page } of [noor, jonas]) {
    await openClaim(page, claim);
    await page.getByRole("button", { name: /^Edit evidence/ }).click();
  }
  const change = async ({ page }: Desk, note: string) => {
    const form = page.getByRole("form", { name: /vidence/ });
    await form.getByLabel(/^Note/).fill(note);
    await form.getByRole("button", { name: "Save evidence" }).click();
  };
  await change(jonas, "Page nine says so.");
  await expect(jonas.page.getByText("Page nine says so.")).toBeVisible();
  await change(noor, "Page ten does not.");
  const dialog = noor.page.getByRole("alertdialog");
  await expect(dialog).toContainText("Page nine says so.");
  await expect(dialog).toContainText("Page ten does not.");
  await expect(dialog).toContainText("Nothing, the same");
});
