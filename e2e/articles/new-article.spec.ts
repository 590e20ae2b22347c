import { Buffer } from "node:buffer";
import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import { limits } from "@/lib/limits";
import { openSite } from "@/lib/testing/local-site";
import { expect, test } from "../fixtures";

const TEXT = `Rents rise in the old port

“We paid twice,” said Ilse Brandt, the mayor. Rents rose by 12 per cent last year.`;

const ARTICLE_URL = /\/articles\/[0-9a-f-]{36}$/;

test("a pasted article is stored as pasted, titled by its first line, and split", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await page.goto("/articles/new");
  await page.getByLabel("Text of the article").fill(TEXT);
  await page
    .getByLabel("Publication", { exact: false })
    .first()
    .fill("City desk");
  await page.getByLabel("Text of the article").press("Control+Enter");
  await expect(page).toHaveURL(ARTICLE_URL);
  const article = await prisma.article.findFirstOrThrow({
    where: { newsroomId: member.newsroomId },
    include: { revisions: true, claims: true },
  });
  expect(article).toMatchObject({
    title: "Rents rise in the old port",
    publication: "City desk",
  });
  expect(article.revisions[0]).toMatchObject({
    text: TEXT,
    splitState: "split",
  });
  expect(article.claims.length).toBeGreaterThan(0);
});

test("an empty desk takes its first article right there", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("checker");
  await page.goto("/articles");
  await expect(
    page.getByRole("heading", { name: "Nothing is on the desk yet" }),
  ).toBeVisible();
  await page.getByLabel("Text of the article").fill(TEXT);
  await page.getByRole("button", { name: /Start checking/ }).click();
  await expect(page).toHaveURL(ARTICLE_URL);
});

test("what is wrong is said, and what was typed stays", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("checker");
  await page.goto("/articles/new");
  const text = page.getByLabel("Text of the article");
  const address = page.getByLabel(/^Address/);
  const start = page.getByRole("button", { name: /Start checking/ });
  await start.click();
  await expect(page.getByText("There is no text yet")).toBeVisible();
  await text.fill(TEXT);
  await address.fill("javascript:alert(1)");
  await start.click();
  await expect(page.getByText("This is no web address")).toBeVisible();
  await expect(text).toHaveValue(TEXT);
  await expect(address).toHaveValue("javascript:alert(1)");
  await expect(page).toHaveURL("/articles/new");
});

test("a text over the limit is refused with the number of characters over, and stays", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await page.goto("/articles/new");
  const long = "Rents rose. "
    .repeat(20_000)
    .slice(0, limits.articleTextLength + 7);
  const text = page.getByLabel("Text of the article");
  await text.fill(long);
  await expect(page.getByText("7 characters too many")).toBeVisible();
  await page.getByRole("button", { name: /Start checking/ }).click();
  await expect(
    page.getByText("The text is 7 characters too long"),
  ).toBeVisible();
  expect((await text.inputValue()).length).toBe(long.length);
  expect(
    await prisma.article.count({ where: { newsroomId: member.newsroomId } }),
  ).toBe(0);
});

test("a draft outlives a reload and is gone once the article is stored", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("checker");
  await page.goto("/articles/new");
  await page.getByLabel("Text of the article").fill(TEXT);
  await page.getByLabel(/^Byline/).fill("Somebody else");
  await page.reload();
  await expect(page.getByLabel("Text of the article")).toHaveValue(TEXT);
  await expect(page.getByLabel(/^Byline/)).toHaveValue("Somebody else");
  await page.getByRole("button", { name: /Start checking/ }).click();
  await expect(page).toHaveURL(ARTICLE_URL);
  await page.goto("/articles/new");
  await expect(
    page.getByRole("button", { name: /Start checking/ }),
  ).toBeEnabled();
  await expect(page.getByLabel("Text of the article")).toHaveValue("");
});

test("a signed-out form keeps its text and leads back to it", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("checker");
  await page.goto("/articles/new");
  await page.getByLabel("Text of the article").fill(TEXT);
  await page.context().clearCookies();
  await page.getByRole("button", { name: /Start checking/ }).click();
  const back = page.getByRole("link", { name: "Sign in and come back" });
  await expect(back).toHaveAttribute("href", "/sign-in?next=%2Farticles%2Fnew");
  await expect(page.getByLabel("Text of the article")).toHaveValue(TEXT);
});

test("a byline that names a member names the author", async ({
  member,
  signedInAs,
}) => {
  const ann = await member("editor", { name: "Ann Lindqvist" });
  const { page } = await signedInAs("checker");
  await page.goto("/articles/new");
  await expect(
    page.getByRole("button", { name: /Start checking/ }),
  ).toBeEnabled();
  await page.getByLabel(/^Byline/).fill("By ann lindqvist");
  await expect(page.getByLabel("Written by")).toHaveValue(ann.personId);
});

async function openForm(page: Page) {
  await page.goto("/articles/new");
  await expect(
    page.getByRole("button", { name: /Start checking/ }),
  ).toBeEnabled();
  return {
    text: page.getByLabel("Text of the article"),
    title: page.getByLabel(/^Title/),
    document: page.getByLabel("Document", { exact: true }),
    address: page.getByLabel(/^From a page on the web/),
    fetchIt: page.getByRole("button", { name: "Fetch" }),
  };
}

const files: readonly [string, string, Buffer][] = [
  ["UTF-8", "utf8.txt", Buffer.from("“Ça coûte 40 €”")],
  ["UTF-16", "utf16.txt", Buffer.from("\ufeff“Ça coûte 40 €”", "utf16le")],
  [
    "Windows-1252",
    "old.md",
    Buffer.from("\x93\xc7a co\xfbte 40 \x80\x94", "latin1"),
  ],
];

for (const [encoding, name, buffer] of files) {
  test(`a file in ${encoding} is read into the text`, async ({
    signedInAs,
  }) => {
    const { page } = await signedInAs("checker");
    const { text, document } = await openForm(page);
    await document.setInputFiles({ name, mimeType: "text/plain", buffer });
    await expect(text).toHaveValue("“Ça coûte 40 €”");
    await expect(page.getByText(`${name} was read.`)).toBeVisible();
  });
}

test("a page is fetched into the form, nothing typed is lost, and the article names what it was read from", async ({
  signedInAs,
}) => {
  const site = await openSite((_, response) => {
    response.writeHead(200, { "Content-Type": "text/plain" }).end(TEXT);
  });
  const { page, member } = await signedInAs("checker");
  const { text, title, address, fetchIt } = await openForm(page);
  await text.fill("What stood here.");
  await title.fill("My own title");
  const url = `http://p${site.port}.example.org/rents.txt`;
  await address.fill(url);
  await fetchIt.click();
  await expect(text).toHaveValue(TEXT);
  await expect(title).toHaveValue("My own title");
  await expect(page.getByLabel(/^Address/)).toHaveValue(url);
  await page.getByRole("button", { name: "Put back what stood" }).click();
  await expect(text).toHaveValue("What stood here.");
  await fetchIt.click();
  await expect(text).toHaveValue(TEXT);
  await text.press("Control+Enter");
  await expect(page).toHaveURL(ARTICLE_URL);
  const { newsroomId } = member;
  const revision = await prisma.revision.findFirstOrThrow({
    where: { newsroomId },
    include: { document: true },
  });
  expect(revision.document).toMatchObject({ text: TEXT, url });
  await site.close();
});

test("what could not be fetched says why, and is fetched when it is asked for again", async ({
  signedInAs,
}) => {
  let status = 404;
  const site = await openSite((_, response) => {
    response.writeHead(status, { "Content-Type": "text/plain" }).end(TEXT);
  });
  const { page } = await signedInAs("checker");
  const { text, address, fetchIt } = await openForm(page);
  await address.fill(`http://p${site.port}.example.org/rents.txt`);
  await fetchIt.click();
  await expect(page.getByText("there is no such page")).toBeVisible();
  status = 200;
  await page.getByRole("button", { name: "Read it again" }).click();
  await expect(text).toHaveValue(TEXT);
  await site.close();
});

for (const url of ["http://127.0.0.1/", "http://wiki.internal/", "rents"]) {
  test(`nothing is fetched from ${url}, and it is said at once`, async ({
    signedInAs,
  }) => {
    const { page, member } = await signedInAs("checker");
    const { address, fetchIt } = await openForm(page);
    await address.fill(url);
    await fetchIt.click();
    await expect(
      page.getByText(/private network|no address of a web page/),
    ).toBeVisible();
    const { newsroomId } = member;
    expect(await prisma.intake.count({ where: { newsroomId } })).toBe(0);
  });
}

test("a file that is no text is refused, and what was typed stays", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("checker");
  const { text, document } = await openForm(page);
  await text.fill(TEXT);
  await document.setInputFiles({
    name: "a.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("GIF89a=1;alert(1)", "latin1"),
  });
  await expect(page.getByText("This file is a picture")).toBeVisible();
  await document.setInputFiles({
    name: "a.txt",
    mimeType: "text/plain",
    buffer: Buffer.alloc(limits.documentBytes + 1, 97),
  });
  await expect(page.getByText("larger than 10 MB")).toBeVisible();
  await expect(text).toHaveValue(TEXT);
});

test("a long article is stored at once and shows how its split goes", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await page.goto("/articles/new");
  const long =
    "“We paid twice,” said Ilse Brandt. Rents rose by 12 per cent.\n\n".repeat(
      800,
    );
  await page.getByLabel("Text of the article").fill(long);
  await page.getByRole("button", { name: /Start checking/ }).click();
  await expect(page).toHaveURL(ARTICLE_URL);
  await expect(page.getByText("“We paid twice,”").first()).toBeVisible({
    timeout: 30_000,
  });
  const where = { newsroomId: member.newsroomId };
  await expect
    .poll(
      () => prisma.revision.count({ where: { ...where, splitState: "split" } }),
      { timeout: 30_000 },
    )
    .toBe(1);
  expect(
    await prisma.auditEvent.count({
      where: { ...where, action: "article.split" },
    }),
  ).toBe(1);
});

test("a reader is not offered to bring in an article", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("reader");
  await page.goto("/articles");
  await expect(
    page.getByRole("heading", { name: "Nothing is on the desk yet" }),
  ).toBeVisible();
  await expect(page.getByLabel("Text of the article")).toHaveCount(0);
});
