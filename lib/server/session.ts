import "server-only";
import { cache } from "react";
import { getServerSession } from "next-auth";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/access/policy";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { findActor } from "@/lib/people/queries";
import { SESSION_LIFE_MS } from "@/lib/people/rules/sessions";
import { authOptions } from "./auth";
import { authCookies } from "./auth-cookies";

/**
 * Who is asking, or null. The cookie only names a sign-in session; whether it still holds, and what its person may
 * do, is read from the database for every request.
 *
 * @throws AppError UNAVAILABLE when the database is gone: then nobody knows, which is not the same as nobody.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session: unknown = await getServerSession(authOptions());
  return findActor(sessionIdOf(session), new Date());
});

/**
 * Who is asking, for everything that only somebody may.
 *
 * @throws AppError UNAUTHENTICATED.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  throw new AppError(
    "UNAUTHENTICATED",
    "You are signed out. Sign in again; what you typed stays on this page.",
  );
}

function sessionIdOf(session: unknown): unknown {
  return typeof session === "object" && session && "sessionId" in session
    ? session.sessionId
    : null;
}

/** Gives the browser a session that began without next-auth: by a link, or in another newsroom. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie();
  const maxAge = SESSION_LIFE_MS / 1_000;
  const secret = env().NEXTAUTH_SECRET;
  const value = await encode({ token: { sessionId }, secret, maxAge });
  (await cookies()).set(name, value, { ...options, maxAge });
}

/** Takes the session's name out of the browser. The session itself is ended in the database. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

function sessionCookie() {
  return authCookies(env().NEXTAUTH_URL.startsWith("https:")).sessionToken;
}
