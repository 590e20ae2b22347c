import { newsPage } from "@/lib/testing/saved-pages";
import { openSite } from "@/lib/testing/local-site";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { exportFrom } from "../reports/download";
import {
  addEvidence,
  openClaim,
  proposeVerdict,
  status,
} from "../workbench/steps";

const EXCERPT = "The fare goes up by four percent in May.";

test("a page is fetched by its address, quoted, judged, approved and exported, and read again when it changed", async ({
  signedInAs,
}) => {
  let isChanged = false;
  const site = await openSite((_, response) => {
    const page = pageWith(isChanged ? "five percent" : "four percent");
    response.writeHead(200, { "Content-Type": "text/html" }).end(page);
  });
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member), {
    exact: "The bridge cost 41 million crowns.",
    ...{ status: "checking", assigneeId: member.personId },
  });

  await page.goto("/sources/new");
  await page.getByLabel("Title").fill("Harbour board");
  await page
    .getByLabel("Address")
    .fill(`http://p${site.port}.example.org/board`);
  await page.getByRole("button", { name: "Add to the library" }).click();
  const snapshots = page.getByRole("region", { name: "Snapshots" });
  await snapshots
    .getByRole("link", { name: "Snapshot 1", exact: true })
    .waitFor();
  expect(site.requests[0]?.headers["accept-encoding"]).not.toMatch(/br/);

  await openClaim(page, claim);
  await page.getByRole("button", { name: "Add evidence" }).click();
  const form = page.getByRole("form", { name: "Add evidence" });
  await form
    .getByLabel("Source", { exact: true })
    .selectOption({ label: "Harbour board" });
  await form.getByRole("button", { name: "Choose words in it" }).click();
  await page.getByRole("searchbox", { name: "Find in it" }).fill(EXCERPT);
  await page.keyboard.press("Enter");
  await expect(page.locator(".snapshot-mark-shown")).toHaveText(EXCERPT);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.keyboard.press("Escape");
  await form.getByLabel("Contradicts").check();
  await form.getByRole("button", { name: "Add evidence" }).click();
  await expect(page.locator(".evidence-row")).toContainText(
    "Stands in snapshot 1, checked now",
  );
  await proposeVerdict(page, {
    rating: "Wrong",
    basis: "Documents",
    rationale: "The board says otherwise.",
  });

  const editor = await signedInAs("editor");
  await openClaim(editor.page, claim);
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
  for (const profile of ["public", "internal"]) {
    await editor.page.goto(
      `/articles/${claim.articleId}/report?profile=${profile}`,
    );
    for (const format of ["HTML page", "JSON", "CSV table"]) {
      const { text } = await exportFrom(editor.page, format);
      expect(text).toContain(EXCERPT);
    }
  }

  isChanged = true;
  await page.goto("/sources?search=harbour");
  await page.getByRole("link", { name: "Harbour board" }).click();
  await page.getByRole("button", { name: "Take a snapshot again" }).click();
  await snapshots
    .getByRole("link", { name: "Snapshot 2", exact: true })
    .waitFor();
  await page.getByRole("link", { name: "What changed between them" }).click();
  await expect(page.getByText("five").first()).toBeVisible();
  await site.close();
});

test("an open claim learns that the page of the source just put on it was read", async ({
  signedInAs,
}) => {
  let letGo: () => void = () => undefined;
  const isAskedFor = new Promise<void>((resolve) => (letGo = resolve));
  const site = await openSite((_, response) => {
    void isAskedFor.then(() => {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end(pageWith("four percent"));
    });
  });
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member), {
    ...{ status: "checking", assigneeId: member.personId },
  });
  await openClaim(page, claim);
  await addEvidence(page, {
    title: "Harbour board",
    url: `http://p${site.port}.example.org/board`,
    excerpt: "",
  });
  const row = page.locator(".evidence-row");
  await expect(row).toContainText("its page is being read");
  letGo();
  await expect(row).toContainText("1 snapshot");
  await expect(row).not.toContainText("being read");
  await site.close();
});

test("what cannot be fetched is said in a sentence, and can be tried again", async ({
  signedInAs,
}) => {
  let isThere = false;
  const site = await openSite((_, response) => {
    if (!isThere) response.writeHead(404).end();
    else {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end(newsPage());
    }
  });
  const { page } = await signedInAs("checker");
  await page.goto("/sources/new");
  await page.getByLabel("Title").fill("Gone for now");
  await page.getByLabel("Address").fill(`http://p${site.port}.example.org/`);
  await page.getByRole("button", { name: "Add to the library" }).click();
  const again = page.getByRole("button", { name: "Read it again" });
  await again.waitFor();
  isThere = true;
  await again.click();
  await page.getByRole("link", { name: "Snapshot 1", exact: true }).waitFor();
  await site.close();
});

function pageWith(rise: string): string {
  return `<!doctype html><title>Harbour board</title><article><h1>Harbour board</h1>
    <p>The board met on Tuesday and heard the treasurer, who spoke of ice, of pilots and of what both cost.</p>
    <p>The fare goes up by ${rise} in May. Nobody spoke against it, and the meeting was closed at ten.</p>
    </article><script>window.__pwn = true</script>`;
}
