import "server-only";
import { cache } from "react";
import { getServerSession } from "next-auth";
import type { Actor } from "@/lib/access/policy";
import { AppError } from "@/lib/errors";
import { findActor } from "@/lib/people/queries";
import { authOptions } from "./auth";

/**
 * Who is asking. The cookie only names a sign-in session; whether it still holds, and what its person may do, is
 * read from the database for every request.
 *
 * @throws AppError UNAUTHENTICATED.
 */
export const requireActor = cache(async (): Promise<Actor> => {
  const session = await getServerSession(authOptions);
  const sessionId = session?.sessionId;
  const actor = sessionId ? await findActor(sessionId, new Date()) : null;
  if (!actor) {
    throw new AppError(
      "UNAUTHENTICATED",
      "You are signed out. Sign in again; what you typed stays on this page.",
    );
  }
  return actor;
});
