import { commit, type Stamp } from "@/lib/db/commit";
import { endSessions } from "./end-sessions";

/** Whom to keep out of every newsroom, or to let in again. */
export type DisablePerson = {
  readonly personId: string;
  readonly isDisabled: boolean;
};

/**
 * Keeps a person out of every newsroom of this desk, or lets them in again. From the command line only, once for
 * each newsroom they are in, so that each one's log says so.
 *
 * @throws AppError NOT_FOUND when the person is not in the stamp's newsroom.
 */
export function disablePerson(
  input: DisablePerson,
  stamp: Stamp,
): Promise<void> {
  const { personId, isDisabled } = input;
  const { newsroomId, at } = stamp;
  return commit(stamp, async (tx) => {
    const { person } = await tx.membership.findUniqueOrThrow({
      where: { newsroomId_personId: { newsroomId, personId } },
      select: { person: { select: { disabledAt: true } } },
    });
    await tx.person.update({
      where: { id: personId },
      data: { disabledAt: isDisabled ? at : null, version: { increment: 1 } },
    });
    if (isDisabled) {
      await endSessions(tx, { personId }, { at, reason: "disabled" });
    }
    return {
      result: undefined,
      event: {
        action: isDisabled
          ? "person.disable-everywhere"
          : "person.enable-everywhere",
        entity: { type: "Person", id: personId },
        before: { isDisabled: person.disabledAt !== null },
        after: { isDisabled },
      },
    };
  });
}
