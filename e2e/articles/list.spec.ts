import { limits } from "@/lib/limits";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";

test("the list says how far each article is, and who is on it", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker", { name: "Noor Falk" });
  const article = await makeArticle(member, {
    title: "Two bridges",
    byline: "Cass Lindqvist",
  });
  await makeClaim(article, { status: "checking", assigneeId: member.personId });
  await makeClaim(article, {
    status: "suggested",
    exact: "We paid for two bridges",
  });
  await page.goto("/articles");
  const row = page.getByRole("row", { name: /Two bridges/ });
  await expect(row).toContainText("Cass Lindqvist");
  await expect(row).toContainText("1 suggested");
  await expect(row).toContainText("1 checking");
  await expect(
    row.getByRole("img", { name: "3 of 3 sentences left" }),
  ).toBeVisible();
  await expect(row.getByTitle("Noor Falk")).toBeVisible();
  await row.getByRole("link", { name: "Two bridges" }).click();
  await expect(page).toHaveURL(`/articles/${article.id}`);
});

test("older articles are a page further, and back again", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("reader");
  for (let number = 1; number <= limits.pageSize + 1; number++) {
    await makeArticle(member, { title: `Article number ${number}` });
  }
  await page.goto("/articles");
  await expect(
    page.getByRole("link", { name: `Article number ${limits.pageSize + 1}` }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(
    page.getByRole("link", { name: "Article number 1", exact: true }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Older" })).toHaveCount(0);
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(
    page.getByRole("link", { name: "Article number 2", exact: true }),
  ).toBeVisible();
});

test("hostile titles are shown as the text they are", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("reader");
  const title = `"><img src=x onerror=alert(1)></title><script>alert(2)</script> \u202eesrever`;
  await makeArticle(member, { title, byline: "=1+1", isSplit: false });
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await page.goto("/articles");
  await expect(
    page.getByRole("link", { name: "onerror=alert(1)" }),
  ).toBeVisible();
  await expect(page.locator("main img")).toHaveCount(0);
  expect(dialogs).toBe(0);
});

test("two people who change the details at once both keep what they wrote", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const other = await signedInAs("editor", { name: "Marit Ochoa" });
  const article = await makeArticle(member, { title: "First title" });
  const address = `/articles/${article.id}/details`;
  await page.goto(address);
  await other.page.goto(address);
  await other.page.getByLabel(/^Title/).fill("Marit’s title");
  await other.page.getByRole("button", { name: "Save" }).click();
  await expect(other.page).toHaveURL(`/articles/${article.id}`);
  await page.getByLabel(/^Title/).fill("My title");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Marit Ochoa changed this")).toBeVisible();
  await expect(page.getByText("Now stored: Marit’s title")).toBeVisible();
  await expect(page.getByLabel(/^Title/)).toHaveValue("My title");
  await page.getByRole("button", { name: "Save mine over it" }).click();
  await expect(page).toHaveURL(`/articles/${article.id}`);
  await page.goto(address);
  await expect(page.getByLabel(/^Title/)).toHaveValue("My title");
});
