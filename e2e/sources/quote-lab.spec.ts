import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import { makeClaim, makeSpeaker } from "@/prisma/factories/claim";
import { expect, test } from "../fixtures";
import { openClaim, status } from "../workbench/steps";

const QUOTE = "“Our water was tested every four hours, by hand.”";
const TRANSCRIPT = `[00:14:21] REPORTER: How can you know that?
[00:14:32] ILSE TARRANT: Because we tested. Our water was tested, uh, every six hours, by hand. Next question.`;

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
  await lab.getByLabel("Its text").fill(TRANSCRIPT);
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
