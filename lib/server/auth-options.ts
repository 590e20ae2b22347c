import type { AuthOptions } from "next-auth";
import type { JWT } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { v7 as newId } from "uuid";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import {
  startSession,
  type SignInMethod,
} from "@/lib/people/commands/start-session";
import { findCredentials, type Credentials } from "@/lib/people/queries";
import { ownAddress } from "@/lib/people/rules/next-path";
import { SESSION_LIFE_MS } from "@/lib/people/rules/sessions";
import { verifiedEmail } from "@/lib/people/rules/verified-email";
import { checkCredentials, findSignInNewsroom } from "@/lib/people/sign-in";
import { authCookies } from "./auth-cookies";

/** An OpenID Connect provider that people may sign in with besides. */
export type Provider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What its button says after "Sign in with". */
  readonly name: string;
};

/** What signing in needs to know of the desk. */
export type AuthSettings = {
  readonly secret: string;
  readonly isSecure: boolean;
  readonly provider: Provider | null;
  /** Of the request at hand. */
  readonly address: () => Promise<string>;
  readonly requestId: () => Promise<string>;
};

export const PROVIDER_ID = "oidc";

/**
 * next-auth's settings. Its cookie is an encrypted token that carries one thing, the id of a sign-in session; the
 * row behind it says whether it still holds.
 */
export function makeAuthOptions(settings: AuthSettings): AuthOptions {
  const { secret, isSecure, provider } = settings;
  return {
    secret,
    useSecureCookies: isSecure,
    cookies: authCookies(isSecure),
    session: { strategy: "jwt", maxAge: SESSION_LIFE_MS / 1_000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      passwordProvider(settings),
      ...(provider ? [openIdProvider(provider)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile }) =>
        account?.provider !== PROVIDER_ID ||
        (await findProviderPerson(profile)) !== null,
      jwt: async ({ token, user, account, profile }): Promise<JWT> => {
        if (!account) return { sessionId: token.sessionId };
        if (account.provider !== PROVIDER_ID) return { sessionId: user.id };
        return { sessionId: await beginForProvider(profile, settings) };
      },
      session: ({ session, token }) => {
        const named = { expires: session.expires, sessionId: token.sessionId };
        return named;
      },
      redirect: ({ url, baseUrl }) => ownAddress(url, baseUrl),
    },
    logger: {
      error: logFault,
      warn: (code) => log.warn("sign-in", { code }),
      debug: () => undefined,
    },
  };
}

/** Messages of a provider may quote what it was sent: as everywhere, they are kept for debugging only. */
function logFault(code: string, facts: unknown): void {
  const error: unknown =
    typeof facts === "object" && facts && "error" in facts
      ? facts.error
      : facts;
  const { name, message } = Object(error) as Partial<Error>;
  log.error("sign-in", { code, name });
  log.debug("sign-in", { code, message });
}

function passwordProvider(settings: AuthSettings) {
  return CredentialsProvider({
    name: "E-mail and password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    // next-auth has no place for a session in what it calls a user, and reads nothing else of it here.
    authorize: async (typed) => {
      try {
        const sessionId = await signInWithPassword(typed, settings);
        return sessionId === null ? null : { id: sessionId };
      } catch (error) {
        throw new Error(faultCode(error));
      }
    },
  });
}

async function signInWithPassword(
  typed: unknown,
  settings: AuthSettings,
): Promise<string | null> {
  const { email, password } = readTyped(typed);
  const address = await settings.address();
  const moment = { at: new Date(), newId: () => newId() };
  const person = await checkCredentials({ email, password, address }, moment);
  return person && beginSession(person, "password", settings);
}

function readTyped(typed: unknown) {
  const { email, password } = Object(typed) as Record<string, unknown>;
  return {
    email: typeof email === "string" ? email : "",
    password: typeof password === "string" ? password : "",
  };
}

/** next-auth puts an error's message into an address, so it has to be a code of ours. */
function faultCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  log.error("sign-in failed", { error });
  return "INTERNAL";
}

/** Begins a session in the newsroom where the person was last. Null when none lets them in. */
async function beginSession(
  person: Credentials,
  method: SignInMethod,
  settings: AuthSettings,
): Promise<string | null> {
  const { personId, name } = person;
  const newsroomId = await findSignInNewsroom(personId);
  if (newsroomId === null) return null;
  const stamp = {
    newsroomId,
    actorId: personId,
    actorName: name,
    at: new Date(),
    requestId: await settings.requestId(),
    newId: () => newId(),
  };
  const { sessionId } = await startSession({ personId, method }, stamp);
  return sessionId;
}

function openIdProvider(provider: Provider): OAuthConfig<{ sub: string }> {
  const { issuer, clientId, clientSecret, name } = provider;
  return {
    id: PROVIDER_ID,
    name,
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** Whom the provider vouches for: only somebody who has an account and a newsroom here already. */
async function findProviderPerson(
  profile: unknown,
): Promise<Credentials | null> {
  const email = verifiedEmail(profile);
  const person = email === null ? null : await findCredentials(email);
  if (!person || person.isDisabled) return null;
  return (await findSignInNewsroom(person.personId)) === null ? null : person;
}

async function beginForProvider(
  profile: unknown,
  settings: AuthSettings,
): Promise<string | null> {
  const person = await findProviderPerson(profile);
  return person && beginSession(person, "provider", settings);
}
