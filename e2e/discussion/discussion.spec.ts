import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeVerdict } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeComment } from "@/prisma/factories/comment";
import type { Actor } from "@/lib/access/policy";
import type { Newsroom } from "@/prisma/factories/newsroom";
import { expect, test } from "../fixtures";
import { openClaim, status } from "../workbench/steps";

const exact = "cost 41 million crowns";

/** A claim whose verdict this checker proposed, so that somebody else can approve it. */
async function proposedBy(checker: Actor, newsroom: Newsroom) {
  const article = await makeArticle(checker);
  const assigneeId = checker.personId;
  const claim = await makeClaim(article, {
    exact,
    status: "proposed",
    assigneeId,
  });
  await makeEvidence(checker, claim);
  await makeVerdict(checker, claim, { newsroom });
  return { article, claim };
}

function discussion(page: Page) {
  return page.getByRole("region", { name: "Discussion" });
}

async function comment(page: Page, words: string) {
  await page.getByLabel("Add to the discussion").fill(words);
  await page.getByRole("button", { name: "Add comment" }).click();
  await said(page, words).waitFor();
}

/** A comment as it was stored; what is still being typed is none. */
function said(page: Page, words: string) {
  return discussion(page).locator(".remark-body", { hasText: words });
}

test("a blocking comment holds an approval up until it is resolved", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const { claim } = await proposedBy(await member("checker"), newsroom);
  const checker = await signedInAs("checker", { name: "Jonas Prewitt" });
  await openClaim(checker.page, claim);
  await checker.page.getByLabel("Blocks approval").check();
  await comment(checker.page, "The logs of May are missing.");
  await expect(discussion(checker.page)).toContainText("blocks approval");

  const editor = await signedInAs("editor");
  await openClaim(editor.page, claim);
  await expect(discussion(editor.page)).toContainText("Jonas Prewitt");
  await expect(discussion(editor.page)).toContainText(
    "1 open comment, 1 blocks",
  );
  await expect(
    editor.page.getByText(/A blocking comment is open on this claim/).first(),
  ).toBeVisible();
  await expect(
    editor.page.getByRole("button", { name: "Approve" }),
  ).toHaveCount(0);
  await expect(status(editor.page)).toHaveText("Proposed");

  await checker.page.getByRole("button", { name: "Resolve" }).click();
  await expect(discussion(checker.page)).toContainText("1 resolved");
  await openClaim(editor.page, claim);
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
});

test("a mention is chosen by keys alone, and arrives in the other's list", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const { article, claim } = await proposedBy(
    await member("checker"),
    newsroom,
  );
  const noor = await signedInAs("checker", { name: "Noor Falk" });
  await noor.page.goto("/notifications");
  await expect(
    noor.page.getByRole("button", { name: "Nothing waits for you" }),
  ).toBeVisible();

  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  await openClaim(jonas.page, claim);
  const field = jonas.page.getByLabel("Add to the discussion");
  await field.focus();
  await jonas.page.keyboard.type("Is it six, @noo");
  await expect(
    jonas.page.getByRole("option", { name: "Noor Falk" }),
  ).toBeVisible();
  await jonas.page.keyboard.press("Enter");
  await expect(field).toHaveValue("Is it six, @Noor Falk ");
  await jonas.page.keyboard.type("or four?");
  await jonas.page.keyboard.press("Control+Enter");
  await said(jonas.page, "@Noor Falk").waitFor();
  await expect(field).toHaveValue("");

  await noor.page.reload();
  const bell = noor.page.getByRole("button", { name: "1 thing needs you" });
  await bell.click();
  const line = noor.page
    .getByRole("group", { name: "Needs me" })
    .getByRole("link", { name: /Jonas Prewitt mentioned you/ });
  await expect(line).toContainText(exact);
  await line.click();
  await expect(noor.page).toHaveURL(
    new RegExp(`/articles/${article.id}\\?claim=${claim.id}`),
  );
  await expect(discussion(noor.page)).toContainText("Is it six,");

  await noor.page.goto("/notifications");
  await noor.page.getByRole("button", { name: "Mark as read" }).click();
  await expect(
    noor.page.getByRole("button", { name: "Nothing waits for you" }),
  ).toBeVisible();
  await expect(noor.page.getByText("Read", { exact: true })).toBeVisible();
});

test("an answer is told to who asked, and what was settled since is not counted", async ({
  signedInAs,
}) => {
  const noor = await signedInAs("checker", { name: "Noor Falk" });
  const article = await makeArticle(noor.member);
  const claim = await makeClaim(article, { exact });
  await makeComment(noor.member, article, {
    claimId: claim.id,
    body: "Which bridge?",
  });
  const jonas = await signedInAs("checker", { name: "Jonas Prewitt" });
  await openClaim(jonas.page, claim);
  await discussion(jonas.page).getByRole("button", { name: "Reply" }).click();
  await jonas.page.getByLabel("Your reply").fill("The northern one.");
  await jonas.page.getByRole("button", { name: "Send reply" }).click();
  await said(jonas.page, "The northern one.").waitFor();

  await noor.page.goto("/notifications");
  await expect(
    noor.page.getByRole("link", { name: /Jonas Prewitt replied/ }),
  ).toBeVisible();
  await jonas.page.getByRole("button", { name: "Resolve" }).click();
  await expect(discussion(jonas.page)).toContainText("1 resolved");
  await noor.page.reload();
  await expect(noor.page.getByText("Settled since")).toBeVisible();
  await expect(
    noor.page.getByRole("button", { name: "Nothing waits for you" }),
  ).toBeVisible();
});

test("a comment that is being written outlasts a reload", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, { exact });
  await openClaim(page, claim);
  await page.getByLabel("Add to the discussion").fill("Half a thought");
  await page.getByLabel("Blocks approval").check();
  await page.reload();
  await expect(page.getByLabel("Add to the discussion")).toHaveValue(
    "Half a thought",
  );
  await expect(page.getByLabel("Blocks approval")).toBeChecked();
});

test("a sentence is discussed as a claim is, and the outline shows what is open", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, { exact });
  await page.goto(`/articles/${article.id}`);
  await page.getByText("What now?").click();
  await comment(page, "Is this a question to the reader?");
  await expect(discussion(page)).toContainText("1 open comment");
  await page.getByRole("button", { name: "Resolve" }).click();
  await expect(discussion(page)).toContainText("1 resolved");

  await openClaim(page, claim);
  await page.getByLabel("Blocks approval").check();
  await comment(page, "Which budget?");
  await expect(
    page.getByRole("navigation", { name: "Filters and outline" }),
  ).toContainText("1 open comment, 1 blocks");
});

test("a reader sees nothing of the discussion", async ({
  member,
  signedInAs,
}) => {
  const checker = await member("checker");
  const article = await makeArticle(checker);
  const claim = await makeClaim(article, { exact });
  await makeComment(checker, article, { claimId: claim.id });
  const { page } = await signedInAs("reader");
  await openClaim(page, claim);
  await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
  await expect(discussion(page)).toHaveCount(0);
  await expect(page.getByText("open comment")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1440, 1024, 390]) {
    test(`nothing of a discussion is in anybody's way, ${colorScheme}, ${width} wide`, async ({
      newsroom,
      member,
      signedInAs,
    }, testInfo) => {
      const marit = await member("editor", { name: "Marit Ochoa" });
      const { article, claim } = await proposedBy(
        await member("checker"),
        newsroom,
      );
      const { page, member: noor } = await signedInAs("checker", {
        name: "Noor Falk",
      });
      const onClaim = { claimId: claim.id };
      const first = await makeComment(marit, article, {
        ...onClaim,
        body: "If it is six, sentence 10 has to change as well. Tell @Noor Falk before you propose.",
        isBlocking: true,
        mentionedIds: [noor.personId],
      });
      await makeComment(noor, article, {
        ...onClaim,
        parentId: first.id,
        body: "Asked. She is pulling the lab rota.",
      });
      await makeComment(marit, article, {
        ...onClaim,
        body: "Which budget is it?",
        resolvedById: noor.personId,
        resolvedAt: new Date(),
      });
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openClaim(page, claim);
      await page.getByLabel("Add to the discussion").fill("@");
      await page.getByRole("option").first().waitFor();
      await page
        .getByRole("button", { name: "Add comment" })
        .scrollIntoViewIfNeeded();
      await page.screenshot({
        path: testInfo.outputPath(`discussion-${width}-${colorScheme}.png`),
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      expect(found).toEqual([]);
    });
  }
}
