import NextAuth, { type AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/db/prisma";
import { hashPassword } from "@/lib/people/hashing";
import { findActor } from "@/lib/people/queries";
import {
  startIssuer,
  type Claims,
  type Issuer,
} from "@/lib/testing/openid-issuer";
import {
  makeMember,
  makeNewsroom,
  makePerson,
} from "@/prisma/factories/newsroom";
import { makeAuthOptions, type AuthSettings } from "./auth-options";

const DESK = "https://desk.example.org";
const SECRET = "a secret of more than thirty-two characters";
const PASSWORD_STEP = ["callback", "credentials"] as const;
const PASSWORD = "four small words here";

let issuer: Issuer;

beforeAll(async () => {
  process.env.NEXTAUTH_URL = DESK;
  issuer = await startIssuer();
});
afterAll(() => issuer.close());

function optionsWith(choice: Partial<AuthSettings> = {}): AuthOptions {
  return makeAuthOptions({
    secret: SECRET,
    isSecure: true,
    provider: {
      issuer: issuer.url,
      clientId: "galley",
      clientSecret: "shh",
      name: "the Post's account",
    },
    address: () => Promise.resolve("198.51.100.7"),
    requestId: () => Promise.resolve("test-request"),
    ...choice,
  });
}

type Asked = {
  readonly step: readonly string[];
  readonly method: "GET" | "POST";
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
};

/** A browser, as far as next-auth can tell: it keeps cookies and sends them back. */
function makeBrowser(options: AuthOptions) {
  const cookies: Record<string, string> = {};
  async function ask({ step, method, query, body }: Asked) {
    const answer = makeAnswer();
    const all = { ...query, nextauth: step };
    const request = { method, query: all, body, cookies, headers: {} };
    await NextAuth(request as never, answer.response as never, options);
    for (const line of answer.setCookies()) {
      const [name = "", value = ""] = line.split(";", 1)[0]?.split("=") ?? [];
      cookies[name] = decodeURIComponent(value);
    }
    return answer.read();
  }
  async function post(
    step: readonly string[],
    fields: Readonly<Record<string, string>>,
  ) {
    const { body } = await ask({ step: ["csrf"], method: "GET" });
    const { csrfToken = "" } = body as { csrfToken?: string };
    const sent = { csrfToken, json: "true", ...fields };
    return ask({ step, method: "POST", body: sent });
  }
  return { ask, post, cookies };
}

/** What a server's response keeps of what it is told. */
function makeAnswer() {
  const headers = new Map<string, unknown>();
  let status = 200;
  let body: unknown;
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    setHeader: (name: string, value: unknown) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    json: (value: unknown) => (body = value),
    send: (value: unknown) => (body = value),
    end: () => undefined,
  };
  return {
    response,
    setCookies: () => (headers.get("set-cookie") ?? []) as readonly string[],
    read: () => {
      const { url } = Object(body) as { url?: string };
      const redirect = url ?? (headers.get("location") as string | undefined);
      return { status, body, redirect };
    },
  };
}

type Browser = ReturnType<typeof makeBrowser>;

async function signInAtProvider(browser: Browser, claims: Claims) {
  const asked = await browser.post(["signin", "oidc"], {
    callbackUrl: "/claims",
  });
  const query = issuer.signIn(asked.redirect ?? "", { sub: "42", ...claims });
  return browser.ask({ step: ["callback", "oidc"], method: "GET", query });
}

async function actorOf(browser: Browser) {
  const token = browser.cookies["__Host-galley-session"];
  const content = token ? await decode({ token, secret: SECRET }) : null;
  return findActor(content?.sessionId, new Date());
}

async function makeColleague() {
  const passwordHash = await hashPassword(PASSWORD);
  const colleague = await makeMember(await makeNewsroom(), { passwordHash });
  return colleague;
}

test("without a provider in the settings there is no way in but the password", () => {
  const ids = (options: AuthOptions) => options.providers.map(({ id }) => id);
  expect(ids(optionsWith({ provider: null }))).toEqual(["credentials"]);
  expect(ids(optionsWith())).toEqual(["credentials", "oidc"]);
});

test("every cookie is bound to the host, out of reach of scripts, and to https when the desk is", () => {
  const secure = Object.values(optionsWith().cookies ?? {});
  expect(secure).toHaveLength(6);
  for (const { name, options } of secure) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toMatchObject({
      httpOnly: true,
      secure: true,
      sameSite: "lax",
      path: "/",
    });
    expect(options).not.toHaveProperty("domain");
  }
  for (const { name, options } of Object.values(
    optionsWith({ isSecure: false }).cookies ?? {},
  )) {
    expect(name).not.toMatch(/^__/);
    expect(options).toMatchObject({ httpOnly: true, secure: false });
  }
});

test("e-mail and password begin a session, and the cookie names it and nothing else", async () => {
  const { email, personId, newsroomId } = await makeColleague();
  const browser = makeBrowser(optionsWith());
  const fields = { email, password: PASSWORD, callbackUrl: "/claims" };
  const answer = await browser.post(PASSWORD_STEP, fields);
  expect(answer.redirect).toBe(`${DESK}/claims`);
  expect(await actorOf(browser)).toMatchObject({ personId });
  const token = browser.cookies["__Host-galley-session"] ?? "";
  const content = await decode({ token, secret: SECRET });
  expect(Object.keys(content ?? {}).sort()).toEqual([
    "exp",
    "iat",
    "jti",
    "sessionId",
  ]);
  expect(
    await prisma.auditEvent.findMany({ where: { newsroomId } }),
  ).toMatchObject([{ action: "session.start", after: { method: "password" } }]);
});

test("after signing in nobody is sent to another site", async () => {
  const { email } = await makeColleague();
  const browser = makeBrowser(optionsWith());
  const callbackUrl = "https://evil.example/claims";
  const fields = { email, password: PASSWORD, callbackUrl };
  const answer = await browser.post(PASSWORD_STEP, fields);
  expect(answer.redirect).toBe(`${DESK}/articles`);
});

test("a wrong password, an unknown e-mail and a disabled person get one and the same answer", async () => {
  const { email } = await makeColleague();
  const passwordHash = await hashPassword(PASSWORD);
  const disabled = await makePerson({ passwordHash, disabledAt: new Date() });
  const nowhere = await makePerson({ passwordHash });
  const tries = [
    { email, password: "not this one" },
    { email: "nobody@paper.example", password: PASSWORD },
    { email: disabled.email, password: PASSWORD },
    { email: nowhere.email, password: PASSWORD },
    { email: '"a@b.example"@c.example', password: PASSWORD },
    { email, password: `${PASSWORD}\u0000` },
    { email: "", password: "" },
  ];
  for (const fields of tries) {
    const browser = makeBrowser(optionsWith());
    const answer = await browser.post(PASSWORD_STEP, fields);
    expect(answer).toMatchObject({
      status: 401,
      redirect: `${DESK}/api/auth/error?error=CredentialsSignin&provider=credentials`,
    });
    expect(await actorOf(browser)).toBeNull();
  }
});

test("nobody signs in without the form's token", async () => {
  const { email } = await makeColleague();
  const browser = makeBrowser(optionsWith());
  const fields = { email, password: PASSWORD, csrfToken: "made up" };
  await browser.post(PASSWORD_STEP, fields);
  expect(await actorOf(browser)).toBeNull();
});

test("a mistake of ours reaches the address as a code and not in its own words", async () => {
  const address = () => Promise.reject(new Error("secret words"));
  const browser = makeBrowser(optionsWith({ address }));
  const fields = { email: "a@b.example", password: PASSWORD };
  const answer = await browser.post(PASSWORD_STEP, fields);
  expect(answer.redirect).toBe(`${DESK}/api/auth/error?error=INTERNAL`);
});

test("a provider vouches for somebody with an account, by verified e-mail", async () => {
  const { email, personId } = await makeColleague();
  const browser = makeBrowser(optionsWith());
  const claims = { email: email.toUpperCase(), email_verified: true };
  const answer = await signInAtProvider(browser, claims);
  expect(answer.redirect).toBe(`${DESK}/claims`);
  expect(await actorOf(browser)).toMatchObject({ personId });
});

test("a provider lets in nobody without an account, a verified e-mail, a place here, or the right to sign in", async () => {
  const { email } = await makeColleague();
  const nowhere = await makePerson();
  const out = await makeMember(await makeNewsroom(), {
    disabledAt: new Date(),
  });
  const refused = [
    { email: "stranger@paper.example", email_verified: true },
    { email, email_verified: false },
    { email },
    { email: nowhere.email, email_verified: true },
    { email: out.email, email_verified: true },
  ];
  for (const claims of refused) {
    const browser = makeBrowser(optionsWith());
    const answer = await signInAtProvider(browser, claims);
    expect(answer.redirect).toBe(`${DESK}/api/auth/error?error=AccessDenied`);
    expect(await actorOf(browser)).toBeNull();
  }
  expect(
    await prisma.person.count({ where: { email: "stranger@paper.example" } }),
  ).toBe(0);
});

test("an answer of the provider that this browser did not ask for is refused", async () => {
  const { email } = await makeColleague();
  const attacker = makeBrowser(optionsWith());
  const asked = await attacker.post(["signin", "oidc"], {});
  const query = issuer.signIn(asked.redirect ?? "", {
    sub: "42",
    email,
    email_verified: true,
  });
  const victim = makeBrowser(optionsWith());
  const answer = await victim.ask({
    step: ["callback", "oidc"],
    method: "GET",
    query,
  });
  expect(answer.redirect).toContain("error=OAuthCallback");
  expect(await actorOf(victim)).toBeNull();
});
