import type { Page } from "@playwright/test";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import {
  makeDocument,
  makeExcerpt,
  makeSnapshot,
} from "@/prisma/factories/snapshot";
import { expect, test } from "../fixtures";

const TEXT =
  "Minutes of the harbour board\n\nThe fare rises by four percent in May 🚢, the board decided. Nobody spoke against it.";

async function chosenWords(page: Page): Promise<string> {
  const status = page.getByRole("main").getByRole("status").filter({
    hasText: "“",
  });
  return (await status.textContent()) ?? "";
}

test("a source goes into the library, is found by words of its text, and an address is noticed twice", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await page.goto("/sources");
  await page.getByRole("link", { name: "New source" }).first().click();
  await page.getByLabel("Title").fill("Harbour minutes");
  await page.getByLabel("Address").fill("https://harbour.example/minutes");
  await page.getByRole("button", { name: "Add to the library" }).click();
  await page.getByRole("heading", { name: "Harbour minutes" }).waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const document = await makeDocument(member, { text: TEXT });
  const source = { id, title: "Harbour minutes" };
  await makeSnapshot(member, source, { document });

  await page.goto("/sources");
  await page.getByRole("searchbox").fill("four percent");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("row").last()).toContainText("1 snapshot");

  await page.goto("/sources/new");
  await page
    .getByLabel("Address")
    .fill("http://www.harbour.example/minutes/?utm_source=mail");
  await expect(page.getByText("In the library already:")).toContainText(
    "Harbour minutes",
  );
  await page.getByLabel("Title").fill("Kept while it fails");
  await page.getByLabel("Address").fill("javascript:alert(1)");
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(page.getByText(/Write a web address/).first()).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Kept while it fails");
});

test("a snapshot is read, its excerpts lead to their claims, and words are chosen by keyboard", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member));
  const source = await makeSource(member, { title: "Harbour minutes" });
  const evidence = await makeEvidence(member, claim, { source });
  const document = await makeDocument(member, {
    text: TEXT,
    marks: [
      { kind: "page", at: TEXT.indexOf("The fare"), page: 3 },
      { kind: "nobody knows", at: 4 },
    ],
  });
  const snapshot = await makeSnapshot(member, source, { document });
  const exact = "rises by four percent";
  await makeExcerpt(member, claim, { evidence, snapshot, exact });

  await page.goto(`/sources/${source.id}`);
  await page.getByRole("link", { name: "Snapshot 1", exact: true }).click();
  const text = page.getByRole("group", { name: "Text of snapshot 1" });
  await expect(text.locator("mark")).toHaveText(exact);
  await expect(text.locator("[data-place]")).toHaveAttribute(
    "data-place",
    "p. 3",
  );
  await text.getByRole("button", { name: /stands in this snapshot/ }).click();
  const line = page.getByRole("complementary", { name: "Excerpts" });
  await expect(line.getByRole("listitem")).toBeFocused();

  await text.focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowRight");
  for (let at = 0; at < 8; at += 1)
    await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => chosenWords(page)).toContain("in May 🚢,”");
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => chosenWords(page)).toContain("decided.”");
  await expect(
    page.getByRole("button", { name: "Copy a link to these words" }),
  ).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("button", { name: "Copy a link to these words" }),
  ).toHaveCount(0);

  const start = TEXT.indexOf("Nobody");
  await page.goto(
    `/sources/${source.id}/snapshots/1?start=${start}&end=${start + 12}`,
  );
  await expect(page.locator(".snapshot-mark-shown")).toHaveText("Nobody spoke");
});

test("what changed between two snapshots is shown, and which excerpts were lost", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const claim = await makeClaim(await makeArticle(member));
  const source = await makeSource(member);
  const evidence = await makeEvidence(member, claim, { source });
  const snapshot = await makeSnapshot(member, source, {
    document: await makeDocument(member, { text: TEXT }),
  });
  await makeSnapshot(member, source, {
    document: await makeDocument(member, {
      text: TEXT.replace("four", "five"),
    }),
    number: 2,
  });
  const exact = "four percent";
  await makeExcerpt(member, claim, { evidence, snapshot, exact });
  await page.goto(`/sources/${source.id}`);
  await page.getByRole("link", { name: "What changed between them" }).click();
  await expect(page.locator("del")).toHaveText("four");
  await expect(page.locator("ins")).toHaveText("five");
  await expect(
    page.getByRole("region", { name: "Excerpts that were lost" }),
  ).toContainText("“four percent”");
});

test("a withdrawn source makes the verdict on it stale, says why, and is brought back", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("editor");
  const claim = await makeClaim(await makeArticle(member), {
    status: "proposed",
  });
  const source = await makeSource(member, { title: "Harbour minutes" });
  await makeEvidence(member, claim, { source });
  await page.goto(`/sources/${source.id}`);
  await expect(page.getByText("Used in 1 claim of 1 article.")).toBeVisible();
  await page.getByRole("button", { name: "Withdraw" }).click();
  const dialog = page.getByRole("dialog", { name: "Withdraw this source" });
  await expect(dialog).toContainText("1 verdict on it becomes stale");
  await dialog.getByRole("button", { name: "Withdraw it" }).click();
  await expect(dialog.getByText(/Say why/)).toBeVisible();
  await dialog.getByLabel("Why").fill("The board took them back.");
  await dialog.getByRole("button", { name: "Withdraw it" }).click();
  await expect(page.getByText("The board took them back.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Used in" })).toContainText(
    "Stale",
  );
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByRole("button", { name: "Withdraw" })).toBeVisible();
});

test("a source that is made secret is gone for others at once, from page, list, file and addresses", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const other = await signedInAs("checker");
  const source = await makeSource(member, { title: "Quillfeather minutes" });
  const document = await makeDocument(member, {
    text: TEXT,
    fileName: 'a"; filename=evil.html',
  });
  await makeSnapshot(member, source, { document });
  const file = `/api/v1/sources/${source.id}/snapshots/1/file`;
  const answer = await other.page.request.get(file);
  expect(answer.headers()).toMatchObject({
    "content-type": "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
  expect(answer.headers()["content-disposition"]).toMatch(
    /^attachment; filename="a_filename_evil.html"; filename\*=UTF-8''/,
  );

  await page.goto(`/sources/${source.id}/edit`);
  await page.getByLabel("Confidentiality").selectOption("secret");
  await page.getByRole("button", { name: "Save" }).click();
  await page.waitForURL(`**/sources/${source.id}`);

  for (const path of [...["", "/edit", "/changes", "/snapshots/1"]]) {
    const gone = await other.page.goto(`/sources/${source.id}${path}`);
    expect(gone?.status(), path).toBe(404);
  }
  expect((await other.page.request.get(file)).status()).toBe(404);
  await other.page.goto("/sources?search=quillfeather");
  await expect(other.page.getByText("No source is like that.")).toBeVisible();
  for (const profile of ["internal", "public"]) {
    const list = `/api/v1/sources/addresses?profile=${profile}`;
    expect(await (await page.request.get(list)).text()).toBe("");
  }
});
