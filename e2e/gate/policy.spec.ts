import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import {
  addEvidence,
  openClaim,
  status,
  writeVerdict,
} from "../workbench/steps";

test("what an admin demands holds: a rating that wants two sources is refused on one, with what is missing", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("admin");
  await page.goto("/settings/policy");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page
    .getByRole("combobox", { name: "Origins wanted for Wrong" })
    .selectOption("2");
  await page.getByRole("button", { name: "Save the policy" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole("combobox", { name: "Origins wanted for Wrong" }),
  ).toHaveValue("2");

  const checker = await signedInAs("checker");
  const article = await makeArticle(checker.member);
  const claim = await makeClaim(article, {
    exact: "The bridge cost 41 million crowns.",
  });
  await openClaim(checker.page, claim);
  await checker.page.getByRole("button", { name: "Take" }).click();
  await expect(status(checker.page)).toHaveText("Checking");
  await addEvidence(checker.page, {
    title: "Budget of the city, 2026",
    url: "https://records.example.org/budget",
    excerpt: "14 million",
  });
  await writeVerdict(checker.page, {
    rating: "Wrong",
    basis: "Documents",
    rationale: "The budget says 14 million.",
  });
  await checker.page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(
    checker.page
      .getByText(/wants 2 independent sources .* there is 1\./)
      .first(),
  ).toBeVisible();
  await expect(status(checker.page)).toHaveText("Checking");
});

test("two ratings at least are checked twice, and the form says why one is not enough", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("admin");
  await page.goto("/settings/policy");
  await page.getByLabel("Verdicts with certain ratings").check();
  await page.getByRole("checkbox", { name: "Wrong" }).check();
  await page.getByRole("button", { name: "Save the policy" }).click();
  await expect(page.getByText(/with one alone, being asked/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Not confirmed" }).check();
  await page.getByRole("button", { name: "Save the policy" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("an editor reads how far two people agree and what the newsroom demands", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("editor");
  await page.goto("/claims/people");
  await page.getByRole("link", { name: "Agreement" }).click();
  await expect(
    page.getByText("No claim was checked a second time yet."),
  ).toBeVisible();
  await expect(
    page.getByText("A sign-off waits until no sentence is untouched."),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
