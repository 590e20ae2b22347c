import { HOSTILE } from "@/lib/reports/records.fixture";
import { expect, test } from "../fixtures";
import { makeDecidedArticle } from "./decided-article";
import { exportFrom } from "./download";

/** All of it at once, but for line ends, which an article's title cannot have. */
const words = HOSTILE.map((harm) =>
  harm.replace(/[\n\u2028\u2029]/g, " "),
).join(" ");

test("hostile text is text on the report's page and in the exported one", async ({
  newsroom,
  member,
  signedInAs,
  browser,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle(
    { newsroom, checker, editor },
    { words },
  );
  await page.goto(`/articles/${article.id}/report`);
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(
    words,
  );
  expect(await page.evaluate(() => "__pwn" in window)).toBe(false);
  const { path } = await exportFrom(page, "HTML page");

  // Once as it is, and once without the policy that it carries: the escaping has to hold by itself.
  for (const bypassCSP of [false, true]) {
    const context = await browser.newContext({ offline: true, bypassCSP });
    const file = await context.newPage();
    await file.goto(`file://${path}`);
    await expect(file.getByRole("heading", { level: 1 })).toHaveText(words);
    await expect(file).toHaveTitle(/verdict report$/);
    expect(await file.evaluate(() => "__pwn" in window)).toBe(false);
    expect(
      await file.locator("script, img, iframe, object, form").count(),
    ).toBe(0);
    await context.close();
  }
});

test("hostile text comes back whole from JSON and ClaimReview", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const editor = await member("editor");
  const { page, member: checker } = await signedInAs("checker");
  const { article } = await makeDecidedArticle(
    { newsroom, checker, editor },
    { words },
  );
  await page.goto(`/articles/${article.id}/report`);
  const json = await exportFrom(page, "JSON");
  expect(JSON.parse(json.text)).toMatchObject({ text: article.text });
  const review = await exportFrom(page, "ClaimReview");
  expect(review.text).not.toMatch(/[<>&]/);
  expect(JSON.parse(review.text)).toMatchObject([{ claimReviewed: words }]);
});
