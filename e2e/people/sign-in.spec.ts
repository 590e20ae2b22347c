import type { Page } from "@playwright/test";
import { prisma } from "@/lib/db/prisma";
import { expect, PASSWORD, test } from "../fixtures";

async function fillIn(page: Page, email: string, password: string) {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

test("a signed-out visitor is sent to sign in, and back to where they were going", async ({
  signedOut,
  member,
}) => {
  const { email } = await member("checker");
  const page = await signedOut();
  await page.goto("/claims?status=open");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillIn(page, email, PASSWORD);
  await expect(page).toHaveURL(/\/claims\?status=open$/);
});

test("it goes by keyboard alone, and a password manager knows the fields", async ({
  signedOut,
  member,
}) => {
  const { email } = await member("checker");
  const page = await signedOut();
  await page.goto("/sign-in");
  const password = page.getByLabel("Password");
  await expect(page.getByLabel("E-mail")).toHaveAttribute(
    "autocomplete",
    "username",
  );
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await expect(password).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/articles$/);
});

test("a wrong password says what to do, the same as for nobody, and keeps the e-mail", async ({
  signedOut,
  member,
}) => {
  const { email } = await member("checker");
  const page = await signedOut();
  await page.goto("/sign-in");
  const said = page.getByText("do not open an account here");
  for (const tried of [email, "nobody@paper.example"]) {
    await fillIn(page, tried, "not the password");
    await expect(said).toBeVisible();
    await expect(page.getByLabel("E-mail")).toHaveValue(tried);
    await page.reload();
  }
});

for (const next of [
  "//evil.example",
  "/\\evil.example",
  "https:evil.example",
  "https://localhost@evil.example",
  "/a/..//evil.example",
]) {
  test(`after signing in nobody is sent to ${next}`, async ({
    signedOut,
    member,
    baseURL,
  }) => {
    const { email } = await member("checker");
    const page = await signedOut();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await fillIn(page, email, PASSWORD);
    await expect(page).toHaveURL(new URL("/articles", baseURL).href);
  });
}

test("words in the address never become words of the page", async ({
  signedOut,
}) => {
  const page = await signedOut();
  await page.goto("/sign-in?error=Call%20555%20to%20unlock");
  await expect(page.getByText("it is not your fault")).toBeVisible();
  await expect(page.getByText("555")).toHaveCount(0);
});

test("signing out ends the session for every copy of its cookie", async ({
  signedInAs,
  browser,
  baseURL,
}) => {
  const { page } = await signedInAs("checker");
  await page.goto("/account");
  const state = await page.context().storageState();
  const copy = await browser.newContext({ baseURL, storageState: state });
  await page
    .getByRole("main")
    .getByRole("button", { name: "Sign out", exact: true })
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  const stolen = await copy.newPage();
  await stolen.goto("/account");
  await expect(stolen).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  await copy.close();
});

test("a person who is disabled is signed out with the next request", async ({
  signedInAs,
}) => {
  const { page, member } = await signedInAs("checker");
  await page.goto("/account");
  await expect(page.getByText(member.email)).toBeVisible();
  await prisma.person.update({
    where: { id: member.personId },
    data: { disabledAt: new Date() },
  });
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("too many wrong tries are answered with 429 and a wait, whoever tries", async ({
  signedOut,
  member,
  baseURL,
}) => {
  const { email } = await member("checker");
  const { request } = (await signedOut()).context();
  const { csrfToken } = (await (
    await request.get("/api/auth/csrf")
  ).json()) as { csrfToken: string };
  const attempt = (password: string) =>
    request.post("/api/auth/callback/credentials", {
      headers: { origin: new URL(baseURL ?? "").origin },
      form: { csrfToken, email, password, json: "true" },
    });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => attempt("a guess")),
  );
  expect(answers.map((answer) => answer.status())).toEqual(
    Array.from({ length: 10 }, () => 401),
  );
  const right = await attempt(PASSWORD);
  expect(right.status()).toBe(429);
  expect(right.headers()["retry-after"]).toBe("900");
});

test("nothing of next-auth answers but what the desk uses", async ({
  signedOut,
  baseURL,
}) => {
  const { request } = (await signedOut()).context();
  const headers = { origin: new URL(baseURL ?? "").origin };
  for (const step of ["session", "providers", "signout", "verify-request"]) {
    expect((await request.get(`/api/auth/${step}`)).status()).toBe(404);
  }
  for (const step of ["session", "_log", "callback/oidc", "signin/oidc"]) {
    const answer = await request.post(`/api/auth/${step}`, { headers });
    expect(answer.status()).toBe(404);
  }
});

for (const origin of ["null", "https://evil.example", undefined]) {
  test(`signing in or out from the origin ${origin} is refused`, async ({
    signedInAs,
  }) => {
    const { page } = await signedInAs("checker");
    const headers = origin === undefined ? undefined : { origin };
    for (const step of ["callback/credentials", "signout"]) {
      const answer = await page
        .context()
        .request.post(`/api/auth/${step}`, { headers, form: { json: "true" } });
      expect(answer.status()).toBe(403);
    }
    await page.goto("/account");
    await expect(page).toHaveURL(/\/account$/);
  });
}
