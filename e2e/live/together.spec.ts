import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim, type MadeClaim } from "@/prisma/factories/claim";
import { makeNewsroom } from "@/prisma/factories/newsroom";
import { expect, test } from "../fixtures";
import { openClaim, status, writeVerdict } from "../workbench/steps";

/** The claim's row in the outline. */
function row(page: Page, claim: MadeClaim) {
  return page.locator(`[data-row="${claim.id}"]`);
}

const mine = {
  rating: "Not checkable",
  basis: "Author only",
  rationale: "Nobody else was there, and I am still typ",
};

test("what one does the other sees, and nothing of what they type is touched", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker", { name: "Noor Falk" });
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const article = await makeArticle(noor.member);
  const [first, second] = [await makeClaim(article), await makeClaim(article)];
  await openClaim(noor.page, first);
  await noor.page.getByRole("button", { name: "Take" }).click();
  await writeVerdict(noor.page, mine);
  const rationale = noor.page.getByLabel("Rationale");
  await rationale.focus();

  await openClaim(jonas.page, second);
  await jonas.page.getByRole("button", { name: "Take" }).click();
  await expect(status(jonas.page)).toHaveText("Checking");

  await expect(row(noor.page, second)).toContainText("Checking");
  await expect(row(noor.page, second)).toContainText("JP");
  await expect(rationale).toHaveValue(mine.rationale);
  await expect(rationale).toBeFocused();
  await expect(row(noor.page, first)).toHaveAttribute("aria-current", "true");
});

test("a claim that is open in the inspector is read again when somebody else changes it", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const claim = await makeClaim(await makeArticle(noor.member));
  await openClaim(noor.page, claim);
  await expect(status(noor.page)).toHaveText("Open");
  await openClaim(jonas.page, claim);
  await jonas.page.getByRole("button", { name: "Take" }).click();
  await expect(status(noor.page)).toHaveText("Checking");
  await expect(
    noor.page.getByText("Jonas Prewitt took this claim."),
  ).toBeAttached();
});

test("three people see who is where, and that somebody left", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker", { name: "Noor Falk" });
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const cass = await signedInAs("reader", { name: "Cass Oum" });
  const article = await makeArticle(noor.member);
  const claim = await makeClaim(article);
  await noor.page.goto(`/articles/${article.id}`);
  await openClaim(jonas.page, claim);
  await cass.page.goto(`/articles/${article.id}`);

  const here = noor.page.getByRole("list", { name: "Who is here" });
  await expect(here).toContainText("Jonas Prewitt is on 1");
  await expect(here).toContainText("Cass Oum is reading");
  await expect(row(noor.page, claim)).toContainText("Jonas Prewitt on it now");
  await expect(noor.page.locator("#sentence-1")).toHaveAttribute(
    "data-here",
    "JP",
  );

  await jonas.page.close();
  await expect(here).not.toContainText("Jonas Prewitt");
  await expect(here).toContainText("Cass Oum");
});

test("nobody of another newsroom is told anything of an article", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker", { name: "Noor Falk" });
  const stranger = await signedInAs("editor", {
    newsroom: await makeNewsroom(),
  });
  const article = await makeArticle(noor.member);
  await noor.page.goto(`/articles/${article.id}`);
  const { request } = stranger.page.context();
  const tab = crypto.randomUUID();
  const address = `/api/v1/articles/${article.id}`;
  for (const path of [`live?tab=${tab}`, "changes?since=0"]) {
    const answer = await request.get(`${address}/${path}`, {
      headers: { accept: "text/event-stream" },
    });
    expect(answer.status()).toBe(404);
  }
});

test("a window whose session is ended is told nothing more", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const article = await makeArticle(noor.member);
  const claim = await makeClaim(article);
  await openClaim(noor.page, claim);
  const ended = noor.page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const source = new EventSource(address);
        source.addEventListener("again", () => (document.title = "listening"));
        source.addEventListener("error", () => {
          source.close();
          resolve("ended");
        });
      }),
    `/api/v1/articles/${article.id}/live?tab=${crypto.randomUUID()}`,
  );
  await expect(noor.page).toHaveTitle("listening");
  const { newsroomId, personId } = noor.member;
  await prisma.signInSession.updateMany({
    where: { newsroomId, personId },
    data: { endedAt: new Date(), endedReason: "signed out" },
  });
  expect(await ended).toBe("ended");
  await openClaim(jonas.page, claim);
  await jonas.page.getByRole("button", { name: "Take" }).click();
  await expect(status(jonas.page)).toHaveText("Checking");
  await expect(status(noor.page)).toHaveText("Open");
});

test("without events the changes are asked for, and come all the same", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker");
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  const article = await makeArticle(noor.member);
  const claim = await makeClaim(article);
  await noor.page.route("**/live?*", (route) => route.abort());
  await openClaim(noor.page, claim);
  await openClaim(jonas.page, claim);
  await jonas.page.getByRole("button", { name: "Take" }).click();
  await expect(status(noor.page)).toHaveText("Checking");
});
