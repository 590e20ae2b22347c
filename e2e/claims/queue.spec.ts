import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";

test("the queue shows what needs me, and leads to the claim in its article", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member, { title: "Bridges of Halvern" });
  await makeClaim(article, {
    exact: "The bridge cost 41 million crowns.",
    status: "checking",
    assigneeId: member.personId,
  });
  await makeClaim(article, { exact: "What now?" });

  await page.goto("/claims");
  await expect(page.getByRole("link", { name: /What now/ })).toBeVisible();
  await page.getByLabel("Needs me").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/needs=me/);
  await expect(page.getByRole("link", { name: /What now/ })).toHaveCount(0);
  await page.getByRole("link", { name: /The bridge cost 41/ }).click();
  await expect(page).toHaveURL(/\/articles\/.+\?claim=/);
  await expect(page.getByRole("heading", { name: "Statement" })).toBeVisible();
});

test("the queue is narrowed by words, status and kind, and says when nothing is like that", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("reader");
  const article = await makeArticle(member);
  await makeClaim(article);

  await page.goto("/claims?search=41+million&status=open&kind=statement");
  await expect(page.getByLabel("Words")).toHaveValue("41 million");
  await expect(page.getByRole("link", { name: /41 million/ })).toBeVisible();
  await page.getByLabel("Words").fill("no such words");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No claim is like that.")).toBeVisible();
});

test("a long queue is read page by page, and no claim twice", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const lines = Array.from({ length: 30 }, (_, at) => `Fact ${at + 1} holds.`);
  const article = await makeArticle(member, { text: lines.join(" ") });
  for (const exact of lines) await makeClaim(article, { exact });

  await page.goto("/claims");
  const facts = page.getByRole("link", { name: /Fact \d+ holds/ });
  await expect(facts).toHaveCount(25);
  const first = await facts.allInnerTexts();
  await page.getByRole("link", { name: "Older" }).click();
  await expect(facts).toHaveCount(5);
  const rest = await facts.allInnerTexts();
  expect(rest.filter((words) => first.includes(words))).toEqual([]);
});

test("nothing serious is in the way of anybody", async ({ signedInAs }) => {
  const { page, member } = await signedInAs("checker");
  await makeClaim(await makeArticle(member));
  await page.goto("/claims");
  await page.getByRole("link", { name: /The bridge cost/ }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
