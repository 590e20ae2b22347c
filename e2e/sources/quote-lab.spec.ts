import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { loseOneAnswer, openClaim, status } from "../workbench/steps";

const QUOTE = "“Our water was tested every four hours, by hand.”";
const TRANSCRIPT = `[00:14:21] REPORTER: How can you know that?
[00:14:32] ILSE TARRANT: Because we tested. Our water was tested, uh, every six hours, by hand. Next question.`;
/** Long enough to be compared in a thread of its own. */
const LONG_TRANSCRIPT = `${TRANSCRIPT}
${"REPORTER: And what does the council make of that?\nCHAIR: We have nothing to add.\n".repeat(200)}`;

/** The lab of a quote that has no record yet. */
async function openLab(page: Page, member: Actor): Promise<Locator> {
  const article = await makeArticle(member, { text: `${QUOTE} she said.` });
  const claim = await makeClaim(article, {
    ...{ exact: QUOTE, kind: "quote", status: "checking" },
  });
  await openClaim(page, claim);
  await page.keyboard.press("Shift+Q");
  return page.getByRole("dialog", { name: "Quote lab" });
}

test("a quote is compared with a pasted transcript, and what differs becomes evidence with one key", async ({
  newsroom,
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member, {
    text: `Tests at the plant\n\n${QUOTE} Ilse Tarrant said.`,
  });
  const speaker = await makeSpeaker(newsroom.id, { name: "Ilse Tarrant" });
  const claim = await makeClaim(article, {
    ...{ exact: QUOTE, kind: "quote", status: "checking" },
    ...{ assigneeId: member.personId, speakerId: speaker.id },
  });
  await openClaim(page, claim);

  await page.keyboard.press("Shift+Q");
  const lab = page.getByRole("dialog", { name: "Quote lab" });
  await lab.getByLabel("What it is a record of").fill("News conference");
  await lab.getByLabel("Its text").fill(LONG_TRANSCRIPT);
  await lab.getByRole("button", { name: "Bring it in and compare" }).click();

  await expect(
    lab.getByRole("heading", { name: "Altered: a number changed" }),
  ).toBeVisible();
  await expect(
    lab.getByText("“six” in the record, “four” in the quote"),
  ).toBeVisible();
  await expect(lab.locator(".lab-critical")).toContainText(["six"]);
  await expect(
    lab.getByRole("list", { name: "Where it stands in the record" }),
  ).toContainText("00:14:32");
  const { violations } = await new AxeBuilder({ page })
    .include("[role=dialog]")
    .analyze();
  expect(violations).toEqual([]);
  for (const width of [390, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const box = await lab.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
  }

  await expect(
    lab.getByRole("button", { name: "Use as evidence" }),
  ).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(lab).toHaveCount(0);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence).toContainText("News conference");
  await expect(evidence).toContainText("Contradicts");
  await expect(page.getByRole("radio", { name: /Wrong/ })).toBeChecked();
  await page.getByLabel("Rationale").fill("She says six hours.");
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(status(page)).toHaveText("Proposed");

  const editor = await signedInAs("editor");
  await openClaim(editor.page, claim);
  await editor.page.getByRole("button", { name: "Approve" }).click();
  await expect(status(editor.page)).toHaveText("Approved");
});

test("a pasted record outlasts the lab and a reload until it is discarded, and focus goes back to where it was", async ({
  newsroom,
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member, { text: `${QUOTE} she said.` });
  const speaker = await makeSpeaker(newsroom.id, { name: "Ilse Tarrant" });
  const claim = await makeClaim(article, {
    ...{ exact: QUOTE, kind: "quote", status: "checking" },
    ...{ assigneeId: member.personId, speakerId: speaker.id },
  });
  await openClaim(page, claim);
  const opener = page.getByRole("button", { name: /Quote lab/ });
  await opener.press("Shift+Q");
  const lab = page.getByRole("dialog", { name: "Quote lab" });
  await lab.getByLabel("What it is a record of").fill("News conference");
  await lab.getByLabel("Its text").fill(TRANSCRIPT);
  await page.keyboard.press("Escape");
  await expect(lab).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.reload();
  await opener.press("Shift+Q");
  await expect(lab.getByLabel("Its text")).toHaveValue(TRANSCRIPT);
  await expect(lab.getByLabel("What it is a record of")).toHaveValue(
    "News conference",
  );
  await lab.getByRole("button", { name: "Discard" }).press("Enter");
  await expect(lab.getByLabel("Its text")).toHaveValue("");
  await page.keyboard.press("Escape");
  await opener.press("Shift+Q");
  await expect(lab.getByLabel("Its text")).toHaveValue("");
});

test("a record that is too long is said to be, without a word of the connection, and stays", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const lab = await openLab(page, member);
  const text = lab.getByLabel("Its text");
  await lab.getByLabel("What it is a record of").fill("News conference");
  // Put in as React hears it: to type a megabyte takes a browser of a test a minute.
  await text.evaluate((box) => {
    const own = Object.getOwnPropertyDescriptor(
      HTMLTextAreaElement.prototype,
      "value",
    );
    own?.set?.call(box, "CHAIR: We have nothing to add.\n".repeat(40_000));
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await lab.getByRole("button", { name: "Bring it in and compare" }).click();
  await expect(text).toHaveAccessibleDescription(/at most 400,000 characters/);
  await expect(lab).not.toContainText("does not answer");
  expect((await text.inputValue()).length).toBeGreaterThan(1_000_000);
});

test("a record whose answer was lost on the way is brought in once, however often it is sent", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const lab = await openLab(page, member);
  await lab.getByLabel("What it is a record of").fill("News conference");
  await lab.getByLabel("Its text").fill(TRANSCRIPT);
  await loseOneAnswer(page);
  const bring = lab.getByRole("button", { name: "Bring it in and compare" });
  await bring.click();
  await expect(lab.getByText(/does not answer/)).toBeVisible();
  await bring.click();
  await expect(
    lab.getByRole("button", { name: "Use as evidence" }),
  ).toBeVisible();
  const { newsroomId } = member;
  expect(await prisma.source.count({ where: { newsroomId } })).toBe(1);
});

test("a comparison that stopped says so, and one key compares again; a word as long as the screen is broken", async ({
  newsroom,
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const long = "Halvern".repeat(12);
  const quote = `“The ${long} works every day.”`;
  const article = await makeArticle(member, { text: `${quote} she said.` });
  const speaker = await makeSpeaker(newsroom.id, { name: "Ilse Tarrant" });
  const claim = await makeClaim(article, {
    ...{ exact: quote, kind: "quote", status: "checking" },
    ...{ assigneeId: member.personId, speakerId: speaker.id },
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await openClaim(page, claim);
  const message = "The comparison stopped before it was done.";
  await page.route("**/records*", (route) =>
    route.fulfill({
      status: 503,
      json: { error: { code: "UNAVAILABLE", message } },
    }),
  );
  await page.keyboard.press("Shift+Q");
  const lab = page.getByRole("dialog", { name: "Quote lab" });
  await expect(lab.getByRole("alert")).toContainText(message);
  await expect(
    lab.getByRole("button", { name: "Compare again" }),
  ).toBeFocused();
  await page.unroute("**/records*");
  await page.keyboard.press("Enter");
  await lab.getByLabel("What it is a record of").fill("News conference");
  await lab.getByLabel("Its text").fill(`The ${long} works every night.`);
  await lab.getByRole("button", { name: "Bring it in and compare" }).click();
  const words = lab.locator(".lab-words");
  await expect(words).toContainText(long);
  expect(
    await words.evaluate((node) => node.scrollWidth - node.clientWidth),
  ).toBe(0);
});
