import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim, type MadeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import {
  loseOneAnswer,
  openClaim,
  status,
  writeVerdict,
} from "../workbench/steps";

const mine = {
  rating: "Not checkable",
  basis: "Author only",
  rationale: "Nobody else was there.",
};

/** How often the log says that something was done to a claim. */
function timesDone(claim: MadeClaim, action: string): Promise<number> {
  return prisma.auditEvent.count({ where: { claimId: claim.id, action } });
}

async function takeAndWrite(page: Page, claim: MadeClaim): Promise<void> {
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await expect(status(page)).toHaveText("Checking");
  await writeVerdict(page, mine);
}

test("saved without a network, it is saved once when the network is back, by itself", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member));
  await takeAndWrite(page, claim);

  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(page.getByText(/Not saved: no connection/)).toBeVisible();
  await expect(page.getByLabel("Rationale")).toHaveValue(mine.rationale);

  await page.context().setOffline(false);
  await expect(status(page)).toHaveText("Proposed");
  await expect(page.getByText(/Not saved: no connection/)).toBeHidden();
  expect(await timesDone(claim, "verdict.propose")).toBe(1);
});

test("an answer that was lost on the way is asked for again, and nothing is done twice", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member));
  await takeAndWrite(page, claim);

  const timesLost = await loseOneAnswer(page);
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(status(page)).toHaveText("Proposed");
  expect(timesLost()).toBe(1);
  expect(await timesDone(claim, "verdict.propose")).toBe(1);
  await expect(page.getByRole("alertdialog")).toBeHidden();
});

test("what was not saved is there after the browser was closed, and gone after signing out", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member));
  await takeAndWrite(page, claim);
  const context = page.context();
  await page.close();

  const later = await context.newPage();
  await openClaim(later, claim);
  await expect(later.getByLabel("Rationale")).toHaveValue(mine.rationale);

  await later.goto("/articles");
  await later.getByRole("button", { name: member.name }).click();
  await later.getByText("Sign out", { exact: true }).click();
  await expect(later).toHaveURL(/\/sign-in/);
  const kept = await later.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((name) => name.startsWith("galley."))).toEqual([]);
});
