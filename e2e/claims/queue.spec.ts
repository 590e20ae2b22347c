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
  await page.getByRole("checkbox", { name: "Needs me" }).check();
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
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(facts).toHaveCount(5);
  const rest = await facts.allInnerTexts();
  expect(rest.filter((words) => first.includes(words))).toEqual([]);
});

test("what is at risk comes first and says why, and can be put in another order", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member, { title: "Bridges of Halvern" });
  await makeClaim(article, { exact: "What now?" });
  await makeClaim(article, {
    exact: "The bridge cost 41 million crowns.",
    dueAt: new Date("2026-01-01T00:00:00.000Z"),
  });

  await page.goto("/claims");
  const claims = page.getByRole("main").getByRole("listitem");
  await expect(claims.first()).toContainText("41 million");
  await expect(claims.first()).toContainText("overdue, has a number");
  await expect(claims.last()).not.toContainText("At risk");
  await page.getByLabel("Due", { exact: true }).selectOption("overdue");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("1 claim", { exact: true })).toBeVisible();
  await page.goto("/claims?order=nonsense");
  await expect(page.getByRole("main")).not.toContainText("41 million");
});

test("an editor gives several claims to somebody at once, by a date", async ({
  signedInAs,
  member,
}) => {
  const { page, member: editor } = await signedInAs("editor");
  const noor = await member("checker", { name: "Noor Halim" });
  const article = await makeArticle(editor);
  await makeClaim(article);
  await makeClaim(article, { exact: "What now?" });

  await page.goto("/claims");
  await page.getByRole("button", { name: "Pick all on this page" }).click();
  await expect(page.getByText("2 claims picked")).toBeVisible();
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("Choose who takes these claims.")).toBeVisible();
  await page.getByLabel("Give to").selectOption({ label: "Noor Halim" });
  await page.getByRole("form").getByLabel(/^Due/).fill("2027-01-04T10:00");
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("2 claims assigned.")).toBeAttached();
  await expect(page.getByText("2 claims picked")).toHaveCount(0);

  await page.getByRole("link", { name: "Who has what" }).click();
  const row = page.getByRole("row", { name: /Noor Halim/ });
  await expect(row).toContainText("2 checking");
  await row.getByRole("link", { name: "2 checking" }).click();
  await expect(page).toHaveURL(new RegExp(`holder=${noor.personId}`));
  await expect(page.getByText(/due 4 Jan 2027/)).toHaveCount(2);
});

test("filters are kept under a name, for the one who keeps them", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await makeClaim(await makeArticle(member));
  await page.goto("/claims?status=open&search=41");
  await page.getByRole("button", { name: "Save these filters" }).click();
  await page.getByLabel("Name of these filters").fill("Money, open");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Money, open" })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await page.goto("/claims");
  await page.getByRole("link", { name: "Money, open" }).click();
  await expect(page.getByLabel("Words")).toHaveValue("41");

  const { page: other } = await signedInAs("checker");
  await other.goto("/claims");
  await expect(other.getByRole("link", { name: "Money, open" })).toHaveCount(0);
  await page.getByRole("button", { name: "Forget Money, open" }).click();
  await expect(page.getByRole("link", { name: "Money, open" })).toHaveCount(0);
});

test("a question has somebody to answer it and a date, and the answer stands beside it", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    status: "checking",
    assigneeId: member.personId,
  });
  await page.goto(`/articles/${article.id}?claim=${claim.id}`);
  await page.getByRole("button", { name: "Ask" }).click();
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText("Write the question.")).toBeVisible();
  await page.getByLabel("Question").fill("Which bridge is meant?");
  await page.getByLabel("Asked of").selectOption("source");
  await page.getByLabel(/Who exactly/).fill("Ilse Brandt");
  await page.getByLabel(/Answer wanted by/).fill("2027-01-04T10:00");
  await page.reload();
  await expect(page.getByLabel("Question")).toHaveValue(
    "Which bridge is meant?",
  );
  await page.getByRole("button", { name: "Ask" }).click();
  await expect(page.getByText(/asked Ilse Brandt \(a source\)/)).toBeVisible();
  await expect(page.getByText(/answer wanted by 4 Jan 2027/)).toBeVisible();

  await page.getByRole("button", { name: "Note the answer" }).click();
  await page.getByLabel("Answer").fill("The north one.");
  await page.getByRole("button", { name: "Note the answer" }).click();
  await expect(page.getByText(/noted by/)).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Propose verdict" }),
  ).toBeVisible();
});

test("nothing serious is in the way of anybody", async ({ signedInAs }) => {
  const { page, member } = await signedInAs("checker");
  await makeClaim(await makeArticle(member));
  await page.goto("/claims");
  await page.getByRole("link", { name: /The bridge cost/ }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
