import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { openClaim, status, writeVerdict } from "./steps";

const mine = {
  rating: "Not checkable",
  basis: "Author only",
  rationale: "Nobody else was there.",
};

test("a stale form shows both versions, keeps what was typed and saves it as the newer one", async ({
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const article = await makeArticle(checker.member);
  const claim = await makeClaim(article);
  await openClaim(checker.page, claim);
  await checker.page.getByRole("button", { name: "Take" }).click();
  await writeVerdict(checker.page, mine);

  const other = await signedInAs("editor", { name: "Jonas Prewitt" });
  await openClaim(other.page, claim);
  await other.page.getByRole("button", { name: "Reword" }).click();
  await other.page
    .getByLabel("The statement, readable alone")
    .fill("The bridge of Halvern cost 41 million crowns.");
  await other.page.getByRole("button", { name: "Save wording" }).click();
  await expect(
    other.page.getByText("The bridge of Halvern cost 41 million crowns."),
  ).toBeVisible();

  const { page } = checker;
  await page.getByRole("button", { name: "Propose verdict" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText(
    "Jonas Prewitt changed this claim while you were writing",
  );
  await expect(dialog).toContainText(mine.rationale);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("Rationale")).toHaveValue(mine.rationale);

  await page.getByRole("button", { name: "Propose verdict" }).click();
  await dialog
    .getByRole("button", { name: "Save mine as the newer one" })
    .click();
  await expect(status(page)).toHaveText("Proposed");
  await expect(page.getByText(mine.rationale)).toBeVisible();
});

test("a rationale survives a reload, and a save that finds nobody signed in", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article);
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await writeVerdict(page, mine);

  await page.reload();
  await expect(page.getByLabel("Rationale")).toHaveValue(mine.rationale);

  await page.context().clearCookies();
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(page.getByText(/You are signed out/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect(page.getByLabel("Rationale")).toHaveValue(mine.rationale);
});

test("a save that reaches nobody says so beside the button, and works at the next try", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article);
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await writeVerdict(page, mine);

  const actions = /\/articles\//;
  await page.route(actions, (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  const propose = page.getByRole("button", { name: "Propose verdict" });
  await propose.click();
  await expect(page.getByText(/Not saved: no connection/)).toBeVisible();
  await expect(page.getByLabel("Rationale")).toHaveValue(mine.rationale);

  await page.unroute(actions);
  await propose.click();
  await expect(status(page)).toHaveText("Proposed");
});
