import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import { expect, PASSWORD, signIn, test } from "../fixtures";

const NEW_PASSWORD = "four small words here";

async function invite(page: Page, email: string): Promise<string> {
  await page.goto("/settings/people");
  await page.getByRole("button", { name: "Invite somebody" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Name").fill("Ada Lindt");
  await page.getByRole("button", { name: "Make the link" }).click();
  const link = await page.getByLabel("One-time link").inputValue();
  await page.getByRole("button", { name: "Done" }).click();
  return link;
}

async function openMember(page: Page, name: string) {
  await page.goto("/settings/people");
  await page.getByRole("button", { name: `Change ${name}` }).click();
  return page.getByRole("dialog");
}

test("an admin invites somebody, who chooses a password and is in; the link works once", async ({
  signedInAs,
  signedOut,
  newsroom,
}) => {
  const { page } = await signedInAs("admin");
  const email = `ada-${newsroom.id}@paper.example`;
  const link = await invite(page, email);
  await expect(page.getByRole("row", { name: /Ada Lindt/ })).toBeVisible();

  const guest = await signedOut();
  await guest.goto(link);
  const password = guest.getByLabel("New password");
  await password.fill("password1");
  await guest.getByRole("button", { name: "Join and sign in" }).click();
  await expect(guest.getByText("first that anybody tries")).toBeVisible();
  await password.fill(NEW_PASSWORD);
  await guest.getByRole("button", { name: "Join and sign in" }).click();
  await expect(guest).toHaveURL(/\/articles$/);
  await expect(guest.getByText(newsroom.name)).toBeVisible();

  const second = await signedOut();
  await second.goto(link);
  await expect(second.getByText("was used already")).toBeVisible();
  await signIn(second.context().request, email, NEW_PASSWORD);
});

test("somebody with an account joins a second newsroom and changes between the two", async ({
  signedInAs,
  newsroom,
}) => {
  const { makeNewsroom } = await import("@/prisma/factories/newsroom");
  const other = await makeNewsroom();
  const { page, member } = await signedInAs("checker", { newsroom: other });
  const { page: admin } = await signedInAs("admin");
  await page.goto(await invite(admin, member.email));
  await page.getByRole("button", { name: `Join ${newsroom.name}` }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await expect(page.getByText(newsroom.name)).toBeVisible();
  await page.goto("/account");
  await page.getByRole("button", { name: `Go to ${other.name}` }).click();
  await expect(page).toHaveURL(/\/articles$/);
  await expect(page.getByText(other.name)).toBeVisible();
});

test("a link for somebody else is not used by whoever is signed in", async ({
  signedInAs,
  newsroom,
}) => {
  const { page: admin } = await signedInAs("admin");
  const link = await invite(admin, `other-${newsroom.id}@paper.example`);
  await admin.goto(link);
  await expect(
    admin.getByRole("heading", { name: "This link is for somebody else" }),
  ).toBeVisible();
});

test("new roles and being kept out take hold at the member's next request", async ({
  signedInAs,
}) => {
  const { page: admin } = await signedInAs("admin");
  const { page, member } = await signedInAs("checker");
  const dialog = await openMember(admin, member.name);
  await dialog.getByRole("checkbox", { name: "Admin" }).check();
  await dialog.getByRole("button", { name: "Save the roles" }).click();
  await expect(dialog).toBeHidden();
  await page.goto("/settings/people");
  await expect(
    page.getByRole("button", { name: "Invite somebody" }),
  ).toBeVisible();

  const again = await openMember(admin, member.name);
  await again.getByRole("button", { name: /Keep out/ }).click();
  await expect(again).toBeHidden();
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("the last admin cannot be kept out, and the dialog says what to do first", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("admin");
  const dialog = await openMember(page, member.name);
  await dialog.getByRole("button", { name: /Keep out/ }).click();
  await expect(dialog.getByText("last admin")).toBeVisible();
});

test("a member that another admin changed meanwhile is a conflict that shows the change and keeps the choice", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("admin");
  const { member } = await signedInAs("checker");
  const dialog = await openMember(page, member.name);
  await dialog.getByRole("checkbox", { name: "Editor" }).check();
  const { newsroomId, personId } = member;
  await prisma.membership.update({
    where: { newsroomId_personId: { newsroomId, personId } },
    data: { roles: ["reader"], version: { increment: 1 } },
  });
  await dialog.getByRole("button", { name: "Save the roles" }).click();
  await expect(dialog.getByText("Saved now: Reader")).toBeVisible();
  const editor = dialog.getByRole("checkbox", { name: "Editor" });
  await expect(editor).toBeChecked();
  await dialog.getByRole("button", { name: "Save the roles" }).click();
  await expect(dialog).toBeHidden();
});

test("a new password needs the current one, and ends the person's other sessions", async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  const { page, member } = await signedInAs("checker");
  const elsewhere = await browser.newContext({ baseURL });
  await signIn(elsewhere.request, member.email);
  await page.goto("/account");
  const change = page.getByRole("button", { name: "Change the password" });
  await page.getByLabel("Current password").fill("not this one");
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await change.click();
  await expect(page.getByText("not your current password")).toBeVisible();
  await page.getByLabel("Current password").fill(PASSWORD);
  await page.getByLabel("New password").fill(NEW_PASSWORD);
  await change.click();
  await expect(page.getByText("signed out everywhere else")).toBeVisible();
  const other = await elsewhere.newPage();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await page.goto("/account");
  await expect(page).toHaveURL(/\/account$/);
  await elsewhere.close();
});

test("both scales are shown with label, meaning and rank", async ({
  signedInAs,
}) => {
  const { page } = await signedInAs("admin");
  await page.goto("/settings/scales");
  const pre = page.getByRole("table", { name: /Pre-publication/ });
  await expect(pre.getByRole("row")).toHaveCount(8);
  await expect(
    pre.getByRole("row", { name: /Wrong.*1, the least true/ }),
  ).toBeVisible();
  await expect(
    page.getByRole("table", { name: /Public five-point/ }).getByRole("row"),
  ).toHaveCount(9);
});

test("nobody but an admin sees the settings", async ({ signedInAs }) => {
  const { page } = await signedInAs("editor");
  for (const path of ["/settings/people", "/settings/scales"]) {
    await page.goto(path);
    await expect(
      page.getByRole("heading", { name: "This page is not yours to open" }),
    ).toBeVisible();
  }
});
