import { commit, type Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { sessionEnd } from "../rules/sessions";

/** How the person proved who they are. */
export type SignInMethod = "password" | "provider" | "invitation" | "switch";

/** A session to begin, in the stamp's newsroom. */
export type StartSession = {
  readonly personId: string;
  readonly method: SignInMethod;
};

/**
 * Begins a session of a person in the stamp's newsroom: what a sign-in comes down to. Every one has a new id.
 *
 * @throws AppError NOT_FOUND when they are not in that newsroom, or may not sign in.
 */
export function startSession(
  input: StartSession,
  stamp: Stamp,
): Promise<{ readonly sessionId: string }> {
  const { newsroomId, at } = stamp;
  const { personId, method } = input;
  return commit(stamp, async (tx) => {
    const where = { newsroomId, personId, disabledAt: null };
    const person = { disabledAt: null };
    const places = await tx.membership.count({ where: { ...where, person } });
    if (places === 0) throw noPlace();
    const id = stamp.newId();
    await tx.signInSession.create({
      data: {
        newsroomId,
        id,
        personId,
        createdAt: at,
        expiresAt: sessionEnd(at),
      },
    });
    return {
      result: { sessionId: id },
      event: {
        action: "session.start",
        entity: { type: "SignInSession", id },
        before: null,
        after: { personId, method },
      },
    };
  });
}

function noPlace(): AppError {
  return new AppError(
    "NOT_FOUND",
    "There is no such newsroom for you. Ask its admin to let you in.",
  );
}
