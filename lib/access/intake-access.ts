import { db } from "@/lib/db/read";
import { AppError } from "@/lib/errors";
import { visibleSources } from "./visible-sources";
import { newsroomAccess } from "./newsroom-access";
import type { Actor, Permission } from "./policy";

declare const proof: unique symbol;

/** Proof that an actor may know of something that is read in the background. Only `intakeAccess` makes one. */
export type IntakeAccess<P extends Permission = Permission> = {
  readonly newsroomId: string;
  readonly intakeId: string;
  readonly actor: Actor;
  readonly [proof]: P;
};

/**
 * Mints the proof for one intake. One of another newsroom, or of a secret source this person may not know of, does not
 * exist.
 *
 * @throws AppError NOT_FOUND, then FORBIDDEN.
 */
export async function intakeAccess<P extends Permission>(
  actor: Actor,
  intakeId: string,
  permission: P,
): Promise<IntakeAccess<P>> {
  const { newsroomId } = actor;
  const found = await db.intake.count({
    where: {
      newsroomId,
      id: intakeId,
      OR: [{ sourceId: null }, { source: visibleSources(actor) }],
    },
  });
  if (found === 0) {
    throw new AppError(
      "NOT_FOUND",
      "There is no such reading in this newsroom. Bring the page or the file in again.",
    );
  }
  newsroomAccess(actor, permission);
  return { newsroomId, intakeId, actor } as IntakeAccess<P>;
}
