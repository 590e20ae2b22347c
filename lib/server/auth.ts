import "server-only";
import type { AuthOptions } from "next-auth";
import { env, type Env } from "@/lib/env";
import {
  makeAuthOptions,
  type AuthSettings,
  type Provider,
} from "./auth-options";
import { clientAddress, requestId } from "./request";

let cached: AuthOptions | undefined;

/** next-auth's settings for this desk. Made with the first request, because a build has no environment. */
export function authOptions(): AuthOptions {
  cached ??= makeAuthOptions(authSettings(env()));
  return cached;
}

/** The provider people may sign in with besides, if the operator set one up. */
export function signInProvider(given: Env = env()): Provider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = given;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? "your newsroom's account",
  };
}

function authSettings(given: Env): AuthSettings {
  return {
    secret: given.NEXTAUTH_SECRET,
    isSecure: given.NEXTAUTH_URL.startsWith("https:"),
    provider: signInProvider(given),
    address: clientAddress,
    requestId,
  };
}
