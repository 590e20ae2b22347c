import "server-only";
import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { newsroomAccess } from "@/lib/access/newsroom-access";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { endSession } from "@/lib/people/commands/end-session";
import { isSignInFault } from "@/lib/people/rules/sign-in-faults";
import { authOptions, signInProvider } from "./auth";
import { PROVIDER_ID } from "./auth-options";
import { failure, makeStamp } from "./handle";
import { requestId, requireOwnOrigin } from "./request";
import { refused } from "./route";
import { currentActor } from "./session";

export type AuthContext = {
  readonly params: Promise<{ nextauth: string[] }>;
};

/** Everything of next-auth that the desk uses. What is not here does not exist: each one is a public address. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  GET: ["csrf"],
  POST: ["callback/credentials", "signout"],
};
/** The same for a provider, where the operator set one up. */
const PROVIDER_STEPS: Readonly<Record<string, readonly string[]>> = {
  GET: [`callback/${PROVIDER_ID}`],
  POST: [`signin/${PROVIDER_ID}`],
};

/** Where next-auth sends a browser when something failed. Our own page says it. */
const FAILED = ["error", "signin"];

/** Answers for next-auth, behind the checks that every change of the desk passes. */
export async function answerAuth(
  request: NextRequest,
  context: AuthContext,
): Promise<Response> {
  const step = (await context.params).nextauth.join("/");
  try {
    if (request.method === "GET" && FAILED.includes(step)) {
      return toSignIn(request.nextUrl.searchParams.get("error"));
    }
    if (!exists(request.method, step)) throw noSuchStep();
    if (request.method === "POST") await requireOwnOrigin();
    if (step === "signout") await endCurrentSession();
    const answer: unknown = await NextAuth(request, context, authOptions());
    if (answer instanceof Response) return await withStatus(answer);
    throw new TypeError("next-auth answered without a response");
  } catch (error) {
    return refused(failure(error, `auth.${step}`, await requestId()));
  }
}

function exists(method: string, step: string): boolean {
  if (STEPS[method]?.includes(step)) return true;
  const isOfProvider = PROVIDER_STEPS[method]?.includes(step) ?? false;
  return isOfProvider && signInProvider() !== null;
}

function noSuchStep(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is nothing at this address. Sign in on the desk's own page.",
  );
}

function toSignIn(error: string | null): Response {
  const page = new URL("/sign-in", env().NEXTAUTH_URL);
  const fault = error !== null && isSignInFault(error) ? error : "unknown";
  page.searchParams.set("error", fault);
  return Response.redirect(page, 302);
}

/**
 * Ends the row before next-auth takes the cookie away: it would take it away even if the row could not be ended,
 * and a copy of the cookie would go on working.
 */
async function endCurrentSession(): Promise<void> {
  const actor = await currentActor();
  if (!actor) return;
  const stamp = makeStamp(actor, await requestId());
  await endSession(newsroomAccess(actor, "read"), "signed out", stamp);
}

/** next-auth calls every failed sign-in 401; some are a wait. */
const STATUS_OF_FAULT = [
  { mark: "error=TOO_MANY", status: 429, retryAfterS: 900 },
  { mark: "error=UNAVAILABLE", status: 503, retryAfterS: 5 },
  { mark: "error=INTERNAL", status: 500, retryAfterS: null },
] as const;

async function withStatus(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const where = answer.headers.get("location") ?? (await answer.clone().text());
  const fault = STATUS_OF_FAULT.find(({ mark }) => where.includes(mark));
  if (!fault) return answer;
  const headers = new Headers(answer.headers);
  if (fault.retryAfterS !== null) {
    headers.set("Retry-After", String(fault.retryAfterS));
  }
  return new Response(answer.body, { status: fault.status, headers });
}
