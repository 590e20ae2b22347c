import { prisma } from "./prisma";
import { translateDatabaseError } from "./translate";

/** A sign-in session that holds, with everything a request needs to know of its person. */
export type LiveSession = {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly newsroomId: string;
  readonly newsroomName: string;
  readonly isDemo: boolean;
  readonly roles: readonly string[];
};

/**
 * The session of an id if it holds at a time: not ended, not expired, neither its person nor their membership
 * disabled. In one statement, because every request of the desk begins with it.
 *
 * @throws AppError UNAVAILABLE when the database is gone.
 */
export async function findLiveSession(
  sessionId: string,
  at: Date,
): Promise<LiveSession | null> {
  try {
    const rows = await prisma.$queryRaw<LiveSession[]>`
      SELECT s."id" AS "sessionId", s."personId", p."name", p."email",
             n."id" AS "newsroomId", n."name" AS "newsroomName", n."isDemo", m."roles"::text[] AS "roles"
      FROM "SignInSession" s
      JOIN "Person" p ON p."id" = s."personId" AND p."disabledAt" IS NULL
      JOIN "Membership" m ON m."newsroomId" = s."newsroomId" AND m."personId" = s."personId" AND m."disabledAt" IS NULL
      JOIN "Newsroom" n ON n."id" = s."newsroomId"
      WHERE s."id" = ${sessionId}::uuid AND s."endedAt" IS NULL AND s."expiresAt" > ${at}`;
    return rows[0] ?? null;
  } catch (error) {
    throw translateDatabaseError(error);
  }
}
