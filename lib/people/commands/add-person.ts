import type { Role } from "@/lib/access/policy";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";

/** Somebody to be let in at once, without an invitation: from the command line or the seed. */
export type AddPerson = {
  /** Normalised: see `normalizeEmail`. */
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** For somebody new. A person who has an account keeps their name and password. */
  readonly passwordHash: string | null;
};

export type AddedPerson = {
  readonly personId: string;
  /** Whether they had an account already, from another newsroom. */
  readonly isKnown: boolean;
};

/**
 * Gives a person a place in the stamp's newsroom.
 *
 * @throws AppError CONFLICT when they have one already; NOT_FOUND when there is no such newsroom.
 */
export function addPerson(
  input: AddPerson,
  stamp: Stamp,
): Promise<AddedPerson> {
  return commit(stamp, async (tx) => {
    const person = await findOrCreate(tx, input, stamp);
    await join(tx, { ...person, roles: input.roles }, stamp);
    const { email, name, roles } = input;
    return {
      result: person,
      event: {
        action: "person.add",
        entity: { type: "Person", id: person.personId },
        before: null,
        after: { email, name, roles, isKnown: person.isKnown },
      },
    };
  });
}

async function findOrCreate(
  tx: Tx,
  input: AddPerson,
  stamp: Stamp,
): Promise<AddedPerson> {
  const { email, name, passwordHash } = input;
  const known = await tx.person.findUnique({ where: { email } });
  if (known) return { personId: known.id, isKnown: true };
  const id = stamp.newId();
  await tx.person.create({
    data: { id, email, name, passwordHash, createdAt: stamp.at },
  });
  return { personId: id, isKnown: false };
}

type Place = { readonly personId: string; readonly roles: readonly Role[] };

async function join(tx: Tx, place: Place, stamp: Stamp): Promise<void> {
  const { newsroomId } = stamp;
  const { personId, roles } = place;
  const held = await tx.membership.count({ where: { newsroomId, personId } });
  if (held > 0) {
    throw new AppError(
      "CONFLICT",
      "This person is in the newsroom already. Change their roles, or let them in again, in its settings.",
    );
  }
  await tx.membership.create({
    data: {
      newsroomId,
      id: stamp.newId(),
      personId,
      roles: [...roles],
      createdAt: stamp.at,
    },
  });
}
