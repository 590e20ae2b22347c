import "server-only";
import { headers } from "next/headers";
import { v4 as randomId } from "uuid";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";

/** The id our server gave this request: in its log line, its audit row and what a person is told. */
export async function requestId(): Promise<string> {
  return (await headers()).get("x-request-id") ?? randomId();
}

/** Path and query the browser asked for, to come back to after signing in. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get("x-galley-path") ?? "/";
}

/** The address the request came from, as our server saw it; never what the client says of itself. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-galley-address") ?? "unknown";
}

/**
 * Refuses a change that another site could have sent in the person's name: the Origin header must be there and be
 * ours. Next lets a missing one through, so this is checked on every action and every route that writes.
 *
 * @throws AppError FORBIDDEN.
 */
export async function requireOwnOrigin(): Promise<void> {
  const origin = (await headers()).get("origin");
  if (origin !== new URL(env().NEXTAUTH_URL).origin) {
    throw new AppError(
      "FORBIDDEN",
      "This request did not come from this desk's own pages, so it was not carried out. Open the desk at its own address and try there.",
    );
  }
}

/** Whether the caller asked for server-sent events, as a browser's EventSource does. */
export async function acceptsEvents(): Promise<boolean> {
  const accept = (await headers()).get("accept") ?? "";
  return accept.includes("text/event-stream");
}
