import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";

/* What opens over and beside the article, in both schemes: contrast of 4.5 to 1, names, order. */

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the tools for work by hand are in nobody's way, ${colorScheme}`, async ({
    signedInAs,
  }) => {
    const { page, member } = await signedInAs("checker");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const article = await makeArticle(member);
    await makeClaim(article, { exact: "The bridge cost 41 million crowns" });
    await makeClaim(article, { exact: "What now?" });
    await page.goto(`/articles/${article.id}`);
    await page.getByRole("link", { name: /^Open: The bridge/ }).waitFor();

    await page.keyboard.press("j");
    await expect(page.locator(".sentence-cursor")).toBeVisible();
    expect(await faults(page), "a sentence").toEqual([]);
    await page.keyboard.press("c");
    await page.getByRole("form", { name: "New statement" }).waitFor();
    expect(await faults(page), "a new claim").toEqual([]);
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("Enter");
    await page.locator(".toast").waitFor();
    expect(await faults(page), "a toast").toEqual([]);
    await page.keyboard.press("s");
    await page.getByRole("form", { name: "Cut in two" }).waitFor();
    expect(await faults(page), "a cut").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+J");
    await page.getByRole("dialog").waitFor();
    expect(await faults(page), "joining").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("l");
    await page.getByRole("table").waitFor();
    expect(await faults(page), "the list").toEqual([]);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    expect(await faults(page), "the help").toEqual([]);
  });
}
