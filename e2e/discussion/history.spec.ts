import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { makeComment } from "@/prisma/factories/comment";
import { expect, test } from "../fixtures";
import { openClaim, status } from "../workbench/steps";

const exact = "cost 41 million crowns";

test("a claim's history shows both wordings, the changed number in bold, and the article's trail can be narrowed", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker", { name: "Noor Falk" });
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    exact,
    statementText: "The bridge cost 14 million crowns.",
  });
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await expect(status(page)).toHaveText("Checking");
  await page.getByRole("button", { name: "Reword" }).click();
  await page
    .getByLabel("The statement, readable alone")
    .fill("The bridge cost 41 million crowns.");
  await page.getByRole("button", { name: "Save wording" }).click();
  const history = page.getByRole("region", { name: "History" });
  await expect(history).toContainText("changed the wording that stands alone");
  await expect(history.locator("del strong")).toHaveText("14");
  await expect(history.locator("ins strong")).toHaveText("41");
  await expect(history).toContainText("From Open to Checking.");

  await page.getByRole("link", { name: "History of the article" }).click();
  await expect(page.getByText("Noor Falk took this claim.")).toBeVisible();
  await page.getByLabel("What").selectOption({ label: "Evidence" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("Nothing like that happened.")).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await page.getByRole("link", { name: exact }).first().click();
  await expect(status(page)).toHaveText("Checking");
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 1024, 390]) {
    test(`history, open comments and what needs me are in nobody's way, ${colorScheme}, ${width} wide`, async ({
      signedInAs,
    }, testInfo) => {
      const { page, member } = await signedInAs("checker", {
        name: "Noor Falk",
      });
      const other = await signedInAs("editor", { name: "Marit Ochoa" });
      const article = await makeArticle(member);
      const claim = await makeClaim(article, { exact });
      const about = { claimId: claim.id, isBlocking: true };
      await makeComment(member, article, { ...about, body: "Which budget?" });
      await openClaim(other.page, claim);
      await other.page.getByRole("button", { name: "Reply" }).click();
      await other.page.getByLabel("Your reply").fill("The one of 2025.");
      await other.page.getByRole("button", { name: "Send reply" }).click();
      await other.page.locator(".remark-body").nth(1).waitFor();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const path of [
        `/articles/${article.id}/history`,
        `/articles/${article.id}/discussion`,
        "/notifications",
        `/articles/${article.id}`,
      ]) {
        await page.goto(path);
        await page.getByRole("button", { name: "1 thing needs you" }).click();
        await page
          .getByText(/replied in a discussion/)
          .first()
          .waitFor();
        await page.screenshot({
          path: testInfo.outputPath(`${path.split("/").at(-1)}-${width}.png`),
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        expect(found, path).toEqual([]);
      }
    });
  }
}
