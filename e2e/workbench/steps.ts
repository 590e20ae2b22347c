import type { Locator, Page } from "@playwright/test";
import type { MadeClaim } from "@/prisma/factories/claim";

/** Opens a claim by its own address and waits until all of it is there. */
export async function openClaim(page: Page, claim: MadeClaim): Promise<void> {
  await page.goto(`/articles/${claim.articleId}?claim=${claim.id}`);
  await page.getByRole("heading", { name: "Evidence" }).waitFor();
}

/**
 * The first save of an article from now on is done, and the browser never hears of it.
 *
 * @returns tells how often that came to pass.
 */
export async function loseOneAnswer(page: Page): Promise<() => number> {
  let lost = 0;
  await page.route(/\/articles\//, async (route) => {
    const isSave = route.request().method() === "POST";
    const isPresence = route.request().url().endsWith("/presence");
    if (!isSave || isPresence || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  return () => lost;
}

/** The step of the status path the claim is on. */
export function status(page: Page): Locator {
  return page
    .getByRole("list", { name: "Status" })
    .locator('[aria-current="step"]');
}

type GivenEvidence = {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
};

/** Adds a piece of evidence from a new source that supports the claim. */
export async function addEvidence(
  page: Page,
  given: GivenEvidence,
): Promise<void> {
  await page.getByRole("button", { name: "Add evidence" }).click();
  const form = page.getByRole("form", { name: "Add evidence" });
  await form.getByLabel("Title").fill(given.title);
  await form.getByLabel("Web address").fill(given.url);
  await form.getByLabel("Supports").check();
  await form.getByLabel("Excerpt").fill(given.excerpt);
  await form.getByRole("button", { name: "Add evidence" }).click();
  await page.getByRole("link", { name: given.title }).waitFor();
}

type GivenVerdict = {
  readonly rating: string;
  readonly basis: string;
  readonly rationale: string;
};

/** Fills the verdict in without proposing it. */
export async function writeVerdict(
  page: Page,
  given: GivenVerdict,
): Promise<void> {
  await page
    .getByRole("radiogroup", { name: "Rating" })
    .getByText(given.rating, { exact: true })
    .click();
  await page.getByLabel("Basis").selectOption({ label: given.basis });
  await page.getByLabel("Rationale").fill(given.rationale);
}

/** Writes a verdict and proposes it. */
export async function proposeVerdict(
  page: Page,
  given: GivenVerdict,
): Promise<void> {
  await writeVerdict(page, given);
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await status(page).getByText("Proposed").waitFor();
}
