import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { type MadeClaim, makeClaim } from "@/prisma/factories/claim";
import type { Desk } from "../fixtures";
import { expect, test } from "../fixtures";
import {
  addEvidence,
  openClaim,
  status,
  writeVerdict,
} from "../workbench/steps";
import { answersTo, demand } from "./steps";

const exact = "The bridge cost 41 million crowns.";
/** Words that stand in the first verdict and nowhere else. */
const RATIONALE = "Zymurgy ledger, folio 7";

/** Answers that have no list of ratings to choose from, by their address. */
const ELSEWHERE =
  /^\S+\/(?:api\/v1\/|claims(?:\?|\s)|notifications|articles\/[^/\s]+\/(?:report|history))/;

/** A checker proposes a verdict, which waits for its second check. */
async function propose({ page, member }: Desk): Promise<MadeClaim> {
  const article = await makeArticle(member);
  const claim = await makeClaim(article, { exact });
  await openClaim(page, claim);
  await page.getByRole("button", { name: "Take" }).click();
  await expect(status(page)).toHaveText("Checking");
  await addEvidence(page, {
    title: "Budget of the city, 2026",
    url: "https://records.example.org/budget",
    excerpt: "41 million",
  });
  await writeVerdict(page, {
    rating: "Needs context",
    basis: "Documents",
    rationale: RATIONALE,
  });
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(status(page)).toHaveText("Proposed");
  await expect(page.getByText("what you found is sealed")).toBeVisible();
  return claim;
}

/** Looks at everything that could tell of the verdict; answers with all that the server said. */
async function lookEverywhere(page: Page, claim: MadeClaim) {
  const answers = answersTo(page);
  const { articleId } = claim;
  await openClaim(page, claim);
  await expect(page.getByText("A second check is open.")).toBeVisible();
  for (const path of [
    "/claims",
    "/claims?needs=me",
    "/articles",
    "/notifications",
    `/articles/${articleId}/report?profile=internal`,
    `/articles/${articleId}/report`,
    `/articles/${articleId}/history`,
    `/api/v1/articles/${articleId}/claims/${claim.id}`,
    `/api/v1/articles/${articleId}/changes?since=0`,
  ]) {
    await page.goto(path);
  }
  const exports: string[] = [];
  for (const format of ["html", "json", "csv"]) {
    const address = `/api/v1/articles/${articleId}/reports`;
    const made = await page.request.post(address, {
      headers: { origin: new URL(page.url()).origin },
      data: { format, profile: "internal" },
    });
    expect(made.ok()).toBe(true);
    const { id } = (await made.json()) as { id: string };
    const file = await page.request.get(`${address}/${id}`);
    exports.push(await file.text());
  }
  return { answers: await answers(), exports };
}

async function checkAgain(page: Page, claim: MadeClaim, rating: string) {
  await openClaim(page, claim);
  await expect(
    page.getByRole("heading", { name: "Second check: is it so?" }),
  ).toBeVisible();
  await writeVerdict(page, {
    rating,
    basis: "Documents",
    rationale: "I read the same page.",
  });
  await page.getByRole("button", { name: "Save second check" }).click();
}

test("while it waits for its second check, no answer of the server tells anybody else what the verdict says", async ({
  newsroom,
  signedInAs,
}) => {
  test.slow();
  await demand(newsroom, { secondCheck: "always" });
  const claim = await propose(await signedInAs("checker"));
  for (const role of ["checker", "editor"] as const) {
    const { page } = await signedInAs(role);
    const { answers, exports } = await lookEverywhere(page, claim);
    expect(answers.length).toBeGreaterThan(10);
    for (const answer of [...answers, ...exports]) {
      expect(answer).not.toContain(RATIONALE);
    }
    // The workbench itself lists every rating to choose from.
    const elsewhere = answers.filter((answer) => ELSEWHERE.test(answer));
    expect(elsewhere.length).toBeGreaterThan(7);
    for (const answer of elsewhere) {
      expect(answer).not.toMatch(/needs-context|Needs context/);
    }
    for (const file of exports) {
      expect(file).not.toContain("needs-context");
      expect(file).toMatch(/second[ _]check/i);
    }
  }
});

test("a second check that agrees goes on to the approval", async ({
  newsroom,
  signedInAs,
}) => {
  await demand(newsroom, { secondCheck: "always" });
  const claim = await propose(await signedInAs("checker"));
  const editor = await signedInAs("editor");
  const second = await signedInAs("checker", { name: "Jonas Prewitt" });
  await openClaim(editor.page, claim);
  await expect(
    editor.page.getByRole("button", { name: "Approve" }),
  ).toHaveCount(0);

  await checkAgain(second.page, claim, "Needs context");
  await expect(second.page.getByText(RATIONALE)).toBeVisible();
  await expect(
    second.page.getByText("Second check: found the same"),
  ).toBeVisible();

  await openClaim(editor.page, claim);
  await expect(editor.page.getByText(RATIONALE)).toBeVisible();
  await expect(
    editor.page.getByText(/Jonas Prewitt.*without having seen/),
  ).toBeVisible();
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
});

test("a second check that differs makes the claim disputed, both are shown, and a third person settles it", async ({
  newsroom,
  signedInAs,
}) => {
  await demand(newsroom, { secondCheck: "always" });
  const first = await signedInAs("checker");
  const claim = await propose(first);
  const second = await signedInAs("checker");
  await checkAgain(second.page, claim, "Wrong");
  await expect(second.page.getByText(RATIONALE).first()).toBeAttached();

  for (const { page } of [first, second]) {
    await openClaim(page, claim);
    await expect(page.getByRole("button", { name: "Settle" })).toHaveCount(0);
  }
  const third = await signedInAs("checker");
  await openClaim(third.page, claim);
  await expect(
    third.page.getByText("I read the same page.").first(),
  ).toBeAttached();
  await writeVerdict(third.page, {
    rating: "Wrong",
    basis: "Documents",
    rationale: "Both pages, added up.",
  });
  await third.page.getByRole("button", { name: "Settle" }).click();
  await expect(status(third.page)).toHaveText("Proposed");
  await expect(third.page.getByText("A second check is open.")).toHaveCount(0);
});
