import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { addEvidence, openClaim } from "./steps";

const hostile =
  '<script>window.owned = 1</script> "><img src=x onerror="window.owned=2"> </title> \u202Eevil =1+1 😀';

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing serious is in the way of anybody, ${colorScheme}`, async ({
    signedInAs,
  }) => {
    const { page, member } = await signedInAs("editor");
    await page.emulateMedia({ colorScheme });
    const article = await makeArticle(member);
    const claim = await makeClaim(article, {
      kind: "quote",
      exact: "“We paid for two bridges,”",
    });
    await openClaim(page, claim);
    await page.getByRole("button", { name: "Take" }).click();
    await page.getByRole("radiogroup", { name: "Rating" }).waitFor();
    await page.getByRole("button", { name: "Add evidence" }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test("hostile words are words: in the article, a claim, a source and an excerpt", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member, {
    title: hostile,
    text: `${hostile}\n\nIt was said “${hostile}” today.`,
  });
  const claim = await makeClaim(article, {
    exact: `“${hostile}”`,
    kind: "quote",
  });
  await openClaim(page, claim);
  await addEvidence(page, {
    title: hostile,
    url: "https://records.example.org/",
    excerpt: hostile,
  });

  await expect(page.locator(".claim-wording")).toContainText("<script>");
  await expect(page.locator(".evidence-excerpt")).toContainText("<img src=x");
  await expect(
    page.locator("main img, main script, aside img, aside script"),
  ).toHaveCount(0);
  expect(await page.evaluate("window.owned")).toBeUndefined();
});
