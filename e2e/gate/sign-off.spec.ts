import AxeBuilder from "@axe-core/playwright";
import { makeArticle } from "@/prisma/factories/article";
import {
  makeApproval,
  makeEvidence,
  makeVerdict,
} from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import type { Actor } from "@/lib/access/policy";
import type { Newsroom } from "@/prisma/factories/newsroom";
import { expect, test } from "../fixtures";
import { gate } from "./steps";

const exact = "The bridge cost 41 million crowns.";

/** An article of three sentences, the first of them decided. */
async function halfDone(newsroom: Newsroom, by: readonly [Actor, Actor]) {
  const [checker, editor] = by;
  const article = await makeArticle(checker);
  const claim = await makeClaim(article, {
    exact,
    status: "approved",
    assigneeId: checker.personId,
  });
  await makeEvidence(checker, claim);
  const verdict = await makeVerdict(checker, claim, { newsroom });
  await makeApproval(editor, claim, { verdict });
  return { article, claim };
}

test("the gate says what is in the way and leads there; with nothing left an editor signs off, and the report says so", async ({
  newsroom,
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const editor = await signedInAs("editor", { name: "Marit Ochoa" });
  const { article } = await halfDone(newsroom, [checker.member, editor.member]);
  const { page } = editor;
  await page.goto(`/articles/${article.id}`);
  await expect(gate(page)).toContainText("Not ready to sign off");

  // A blocked button can be reached and says why.
  const signOff = gate(page).getByRole("button", { name: "Sign off" });
  await signOff.focus();
  await expect(signOff).toBeFocused();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("In the way: 2 untouched.");
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await gate(page).getByRole("button", { name: "2 untouched" }).click();
  await expect(page.getByRole("heading", { name: "Sentence 2" })).toBeVisible();
  await page.keyboard.press("w");
  await page.getByLabel("Reason").fill("The mayor’s figure of speech.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Waived by Marit Ochoa")).toBeVisible();

  await gate(page).getByRole("button", { name: "1 untouched" }).click();
  await expect(page.getByRole("heading", { name: "Sentence 3" })).toBeVisible();
  await page.keyboard.press("x");
  await expect(gate(page)).toContainText("Ready to sign off");
  await signOff.click();
  await expect(gate(page)).toContainText("Signed off");
  await expect(gate(page)).toContainText("by Marit Ochoa");

  await page.goto("/articles");
  await expect(page.getByText(/Signed off by Marit Ochoa/)).toBeVisible();
  await page.goto(`/articles/${article.id}/report`);
  await expect(page.getByText(/Signed off by Marit Ochoa/)).toBeVisible();
  await expect(
    page.getByText("The mayor’s figure of speech. (Marit Ochoa)"),
  ).toBeVisible();
});

test("a change makes a sign-off void, and whoever has the article open reads that", async ({
  newsroom,
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const editor = await signedInAs("editor", { name: "Marit Ochoa" });
  const { article } = await halfDone(newsroom, [checker.member, editor.member]);
  for (const number of [2, 3]) {
    await checker.page.goto(`/articles/${article.id}`);
    await gate(checker.page)
      .getByRole("button", { name: /untouched/ })
      .click();
    await expect(
      checker.page.getByRole("heading", { name: `Sentence ${number}` }),
    ).toBeVisible();
    await checker.page.keyboard.press("x");
    await expect(
      gate(checker.page).getByRole("button", {
        name: `${4 - number} untouched`,
      }),
    ).toHaveCount(0);
  }
  await editor.page.goto(`/articles/${article.id}`);
  await gate(editor.page).getByRole("button", { name: "Sign off" }).click();
  await expect(gate(editor.page)).toContainText("Signed off");

  await checker.page.goto(`/articles/${article.id}`);
  await expect(gate(checker.page)).toContainText("Signed off");
  await checker.page.getByText("What now?").click();
  await checker.page.getByRole("button", { name: /claim after all/ }).click();

  await expect(gate(editor.page)).toContainText("Not ready to sign off");
  await expect(gate(editor.page)).toContainText(
    "The sign-off by Marit Ochoa is void: A sentence was marked anew.",
  );
});

test("a closed gate is passed over with a reason by two editors, never by one, and every report prints it", async ({
  newsroom,
  signedInAs,
}) => {
  const checker = await signedInAs("checker");
  const asker = await signedInAs("editor", { name: "Marit Ochoa" });
  const second = await signedInAs("editor", { name: "Femi Adair" });
  const { article } = await halfDone(newsroom, [checker.member, asker.member]);

  const { page } = asker;
  await page.goto(`/articles/${article.id}`);
  // Blocked buttons are pressed by key: the mouse waits until they are not.
  await gate(page).getByRole("button", { name: "Sign off" }).press("Enter");
  await page.getByRole("button", { name: "Ask for an override" }).click();
  await expect(
    page.getByText("Say why; every report prints it."),
  ).toBeVisible();
  const reason = "The council votes at noon.";
  await page.getByLabel("Reason to pass over it").fill(reason);
  await page.getByRole("button", { name: "Ask for an override" }).click();
  await expect(gate(page)).toContainText("Override asked for");
  await gate(page).getByRole("button", { name: "Override" }).click();
  await expect(page.getByRole("dialog")).toContainText(
    "It takes a second editor to confirm it.",
  );
  await expect(
    page.getByRole("button", { name: "Confirm the override" }),
  ).toHaveCount(0);

  await second.page.goto(`/articles/${article.id}`);
  await gate(second.page).getByRole("button", { name: "Override" }).click();
  await expect(second.page.getByRole("dialog")).toContainText(reason);
  await second.page
    .getByRole("button", { name: "Confirm the override" })
    .click();
  await expect(gate(second.page)).toContainText("Signed off");

  for (const profile of ["public", "internal"]) {
    await second.page.goto(`/articles/${article.id}/report?profile=${profile}`);
    await expect(
      second.page.getByText(/Signed off by Marit Ochoa and Femi Adair/),
    ).toBeVisible();
    await expect(
      second.page.getByText(
        `The gate was passed over with 2 untouched. Marit Ochoa gave the reason, Femi Adair confirmed it: “${reason}”`,
      ),
    ).toBeVisible();
  }
});
