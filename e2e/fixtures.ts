import { hash } from "@node-rs/argon2";
import {
  test as base,
  expect,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from "@playwright/test";
import type { Actor, Role } from "@/lib/access/policy";
import {
  makeMember,
  makeNewsroom,
  type Newsroom,
} from "@/prisma/factories/newsroom";

/** What everybody of the journeys signs in with. Hashed once a worker: hashing is slow on purpose. */
export const PASSWORD = "a long sentence nobody guesses";
const passwordHash = hash(PASSWORD);

/** A person of a newsroom, signed in in a browser of their own. */
export type Desk = {
  readonly page: Page;
  readonly member: Actor;
};

/** Somebody who asks without a browser, and opens one when there is something to see. */
export type Visitor = {
  readonly request: APIRequestContext;
  readonly newPage: () => Promise<Page>;
};

type SignInChoice = {
  readonly name?: string;
  /** Another newsroom than the test's own. */
  readonly newsroom?: Newsroom;
};

type Fixtures = {
  /** The test's own newsroom: nobody else writes in it. */
  readonly newsroom: Newsroom;
  /** Makes a member with these roles, without a browser. */
  readonly member: (
    roles: Role | readonly Role[],
    choice?: SignInChoice,
  ) => Promise<Actor>;
  /** Makes a member with these roles and signs them in, in a browser of their own. */
  readonly signedInAs: (
    roles: Role | readonly Role[],
    choice?: SignInChoice,
  ) => Promise<Desk>;
  /** A browser of its own in which nobody is signed in. */
  readonly signedOut: () => Promise<Page>;
  /** Makes a member with these roles and signs them in; with null, somebody who is not signed in. */
  readonly visitor: (
    roles: Role | readonly Role[] | null,
    choice?: SignInChoice,
  ) => Promise<Visitor>;
};

export const test = base.extend<Fixtures>({
  newsroom: async ({}, provide) => {
    await provide(await makeNewsroom());
  },

  member: async ({ newsroom }, provide) => {
    await provide(async (roles, choice = {}) =>
      makeMember(choice.newsroom ?? newsroom, {
        roles: typeof roles === "string" ? [roles] : roles,
        passwordHash: await passwordHash,
        ...(choice.name !== undefined && { name: choice.name }),
      }),
    );
  },

  signedInAs: async ({ browser, member, contextOptions, baseURL }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async (roles, choice) => {
      const person = await member(roles, choice);
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      await signIn(context.request, person.email);
      return { page: await context.newPage(), member: person };
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  signedOut: async ({ browser, contextOptions, baseURL }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL });
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  visitor: async (
    { browser, playwright, member, contextOptions, baseURL },
    provide,
  ) => {
    const open: Pick<BrowserContext, "close">[] = [];
    await provide(async (roles, choice) => {
      const request = await playwright.request.newContext({ baseURL });
      open.push({ close: () => request.dispose() });
      if (roles) await signIn(request, (await member(roles, choice)).email);
      const newPage = async () => {
        const storageState = await request.storageState();
        const context = await browser.newContext({
          ...contextOptions,
          baseURL,
          storageState,
        });
        open.push(context);
        return context.newPage();
      };
      return { request, newPage };
    });
    await Promise.all(open.map((one) => one.close()));
  },
});

export { expect };

/**
 * Signs in as the sign-in page does, without the page. Throws when the desk does not let the person in: a test that
 * goes on signed out would fail somewhere less telling.
 */
export async function signIn(
  request: APIRequestContext,
  email: string,
  password: string = PASSWORD,
): Promise<void> {
  const asked = await request.get("/api/auth/csrf");
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const answer = await request.post("/api/auth/callback/credentials", {
    headers: { origin: new URL(asked.url()).origin },
    form: { csrfToken, email, password, json: "true" },
  });
  const { url } = (await answer.json()) as { url?: string };
  if (!answer.ok() || url?.includes("error=")) {
    throw new Error(`Signing in as ${email} failed: ${url ?? answer.status()}`);
  }
}
