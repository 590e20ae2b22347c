import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { pageRows } from "./access/rows";
import { makeWorld } from "./access/world";
import { expect, test } from "./fixtures";
import { makeDecidedArticle } from "./reports/decided-article";

/** What people have pasted to break such a page; each would run, close or turn something if it were not text. */
const HARM = [
  "<script>window.__pwn=1</script>",
  '"><img src=x onerror=window.__pwn=1>',
  "</title><svg onload=window.__pwn=1>",
  "{{7*7}} ${7*7}",
  "\u202Egnorw daer",
  "👩🏽‍🚀",
  "=1+1",
].join(" ");

const NOBODYS = "00000000-0000-7000-8000-000000000000";

/** Longest that one screen may take to open and be looked over, on a busy machine. */
const SCREEN_MS = 10_000;

/** Screens that are seen without a record of a newsroom. */
const openScreens = [
  "/sign-in",
  "/sign-in?error=CredentialsSignin",
  "/invitation/nobody-was-given-this",
] as const;

async function seriousFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    for (const path of openScreens) {
      test(`${path} has nothing serious in anybody's way`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        await expect(page.getByRole("main")).toBeVisible();
        expect(await seriousFaults(page)).toEqual([]);
      });
    }

    test("no screen has anything serious in anybody's way", async ({
      newsroom,
      member,
      signedInAs,
    }) => {
      test.setTimeout(Object.keys(pageRows).length * SCREEN_MS);
      const world = await makeWorld(newsroom, [
        await member("editor"),
        await member("checker"),
      ]);
      const { page } = await signedInAs(["checker", "editor", "admin"]);
      // A button that is just becoming pale or dark has neither colour.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const row of Object.values(pageRows)) {
        if ("open" in row) continue;
        await page.goto(row.path(world));
        await expect(page.getByRole("main")).toBeVisible();
        expect(await seriousFaults(page), row.path(world)).toEqual([]);
      }
      await page.goto(`/articles/${NOBODYS}`);
      await page
        .getByRole("heading", { name: "There is nothing at this address" })
        .waitFor();
      expect(await seriousFaults(page), "not found").toEqual([]);
    });

    test("a page that is not theirs to open is in nobody's way either", async ({
      signedInAs,
    }) => {
      const { page } = await signedInAs("reader");
      await page.emulateMedia({ colorScheme });
      await page.goto("/settings/people");
      await page
        .getByRole("heading", { name: "This page is not yours to open" })
        .waitFor();
      expect(await seriousFaults(page)).toEqual([]);
    });
  });
}

test("hostile words stay words on every screen, to whoever looks", async ({
  newsroom,
  member,
  signedInAs,
}) => {
  const checker = await member("checker", { name: `Nell ${HARM}` });
  const editor = await member("editor");
  const { article, statement } = await makeDecidedArticle(
    { newsroom, checker, editor },
    { words: HARM },
  );
  const { page } = await signedInAs(["checker", "editor", "admin"], {
    name: `Ada ${HARM}`,
  });
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) {
      refused.push(message.text());
    }
  });
  const screens = [
    "/articles",
    "/articles/new",
    `/articles/${article.id}`,
    `/articles/${article.id}?claim=${statement.id}`,
    `/articles/${article.id}/details`,
    `/articles/${article.id}/report`,
    `/articles/${article.id}/report?profile=internal`,
    "/claims?status=approved",
    `/claims?search=${encodeURIComponent(HARM)}`,
    "/settings/people",
    "/account",
  ];
  for (const screen of screens) {
    await page.goto(screen);
    await expect(page.getByRole("main")).toBeVisible();
    // An open article listens for changes, so its network is never idle: its scripts are, once they have run.
    await page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => done(null))),
    );
    expect(await page.evaluate(() => "__pwn" in window), screen).toBe(false);
    await expect(page.locator("img[src=x], main script"), screen).toHaveCount(
      0,
    );
  }
  await page.goto(`/articles/${article.id}`);
  await expect(page).toHaveTitle(new RegExp("<script>window"));
  // Nothing even got as far as the policy that stands behind the escaping.
  expect(refused).toEqual([]);
});

test("a quote's edge never cuts an emoji in two", async ({ signedInAs }) => {
  const { page } = await signedInAs("checker");
  await page.goto("/articles/new");
  await page
    .getByRole("textbox", { name: "Text of the article" })
    .fill(
      "The launch\n\n“We are going 👩🏽‍🚀” said Ada Quill, the director. “🚀 Nothing can stop us,” she said.",
    );
  await page.keyboard.press("Control+Enter");
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const outline = page.getByRole("navigation", {
    name: "Filters and outline",
  });
  await expect(outline).toContainText("👩🏽‍🚀");
  await expect(page.getByRole("region", { name: "Article" })).toContainText(
    "“🚀 Nothing can stop us,”",
  );
  // U+FFFD is what half an emoji is shown as.
  await expect(page.locator("body")).not.toContainText("\uFFFD");
});
