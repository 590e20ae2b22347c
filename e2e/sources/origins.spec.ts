import AxeBuilder from "@axe-core/playwright";
import { prisma } from "@/lib/db/prisma";
import { fingerprintsOf } from "@/lib/text";
import { makeArticle } from "@/prisma/factories/article";
import { makeEvidence, makeSource } from "@/prisma/factories/checking";
import { makeClaim } from "@/prisma/factories/claim";
import { makeDocument, makeSnapshot } from "@/prisma/factories/snapshot";
import type { Actor } from "@/lib/access/policy";
import { expect, test } from "../fixtures";
import { openClaim, proposeVerdict, writeVerdict } from "../workbench/steps";

const REPORT =
  "The bridge over the Halver cost 41 million crowns, the council of Halvern said on Tuesday, two million more than it had planned.\n\nNobody spoke against the bill in the session, which lasted eleven minutes and was followed by a walk to the landing stage.";

async function makeRead(by: Actor, title: string, text: string) {
  const source = await makeSource(by, { title, publisher: "" });
  const fingerprints = [...fingerprintsOf(text)];
  const document = await makeDocument(by, { text, fingerprints });
  await makeSnapshot(by, source, { document });
  return source;
}

test("two sources that share their text are suggested, confirmed, counted as one origin, and printed so", async ({
  newsroom,
  signedInAs,
}) => {
  await prisma.policy.update({
    where: { newsroomId: newsroom.id },
    data: { sourcesWanted: { wrong: 2 } },
  });
  const { page, member } = await signedInAs("checker");
  const article = await makeArticle(member);
  const claim = await makeClaim(article, {
    exact: "The bridge cost 41 million crowns.",
    ...{ status: "checking", assigneeId: member.personId },
  });
  const wire = await makeRead(member, "Halvern bridge dearer", REPORT);
  const copy = await makeRead(
    member,
    "Two million more",
    `Two million more\n\n${REPORT}\n\nThe Post will follow the story.`,
  );
  for (const source of [wire, copy])
    await makeEvidence(member, claim, { source });

  await page.goto(`/sources/${copy.id}`);
  await page.getByRole("button", { name: "Look for shared text" }).click();
  await expect(
    page.getByText("Does Two million more rest on Halvern bridge dearer?"),
  ).toBeVisible();
  await page.getByRole("link", { name: "Look at both" }).click();
  const texts = page.getByRole("region", { name: "Two million more" });
  await expect(texts.getByText("The Post will follow the story")).toBeVisible();
  await expect(texts.locator("mark").first()).toContainText(
    "The bridge over the Halver cost 41 million crowns",
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await openClaim(page, claim);
  const evidence = page.getByRole("region", { name: "Evidence" });
  await expect(evidence.getByText("2 sources, 2 origins")).toBeVisible();
  await evidence.getByRole("button", { name: "One origin" }).click();
  await expect(evidence.getByText("2 sources, 1 origin")).toBeVisible();
  const stem = evidence.getByRole("list", {
    name: "Origin: Halvern bridge dearer",
  });
  await expect(stem.getByRole("listitem")).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const found = { basis: "Documents", rationale: "Both reports say so." };
  await writeVerdict(page, { ...found, rating: "Wrong" });
  await page.getByRole("button", { name: "Propose verdict" }).click();
  await expect(
    page.getByText(/its 2 sources go back to 1 origin/).first(),
  ).toBeVisible();
  await proposeVerdict(page, { ...found, rating: "Confirmed" });

  await page.goto(`/articles/${article.id}/report`);
  await expect(page.getByText("Two sources, one origin")).toBeVisible();
  await expect(
    page.getByText("One verdict rests on several sources of one origin."),
  ).toBeVisible();
});

test("a link is made by hand and taken away again on the source's page", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  const source = await makeSource(member, { title: "Harbour Post" });
  await makeSource(member, { title: "Ferry wire" });
  await page.goto(`/sources/${source.id}`);
  await expect(page.getByText(/counts as an origin of its own/)).toBeVisible();
  await page.getByRole("button", { name: "Say what it rests on" }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(
    page.getByText("Look for the source it rests on, and choose it."),
  ).toBeVisible();
  await page.getByLabel("Look in the library").fill("Ferry");
  const origin = page.getByLabel("It rests on");
  await expect(
    origin.getByRole("option", { name: /Ferry wire/ }),
  ).toBeAttached();
  await origin.selectOption({ label: "Ferry wire, City records" });
  await page
    .getByLabel("How")
    .selectOption({ label: "Copy of an agency’s report" });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("It rests on Ferry wire")).toBeVisible();
  await page
    .getByRole("button", { name: "Take the link with Ferry wire away" })
    .click();
  await expect(page.getByText(/counts as an origin of its own/)).toBeVisible();
});
