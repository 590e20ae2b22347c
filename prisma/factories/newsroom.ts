import { v7 as newId } from "uuid";
import type { Actor, Role } from "@/lib/access/policy";
import { GENESIS_HASH } from "@/lib/audit/chain";
import { prisma } from "@/lib/db/prisma";
import { createNewsroomScales } from "@/lib/verdicts/commands";

/** When everything is made that does not say when: before the first working day of the tests. */
export const FACTORY_TIME = new Date("2026-03-01T09:00:00.000Z");

/** A newsroom that can be worked in: it has an audit log and both scales, and nobody in it. */
export type Newsroom = {
  readonly id: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** Ids of the default scale's ratings, by key ("confirmed", "wrong" …). */
  readonly ratings: Readonly<Record<string, string>>;
};

type NewsroomChoice = {
  readonly name?: string;
  readonly isDemo?: boolean;
  readonly createdAt?: Date;
};

/**
 * Makes a newsroom. Like every factory here it writes rows as given, past the commands: it asks nobody's permission
 * and leaves no audit row. For tests, and for the seed where no command makes the thing.
 */
export async function makeNewsroom(
  choice: NewsroomChoice = {},
): Promise<Newsroom> {
  const id = newId();
  const { createdAt = FACTORY_TIME, isDemo = false } = choice;
  const name = choice.name ?? `The Test Post ${id.slice(-6)}`;
  await prisma.$transaction(async (tx) => {
    await tx.newsroom.create({
      data: { id, name, isDemo, createdAt, policy: { create: {} } },
    });
    await tx.auditHead.create({
      data: { newsroomId: id, seq: 0, hash: GENESIS_HASH },
    });
    const at = createdAt;
    await createNewsroomScales(tx, {
      newsroomId: id,
      at,
      newId: () => newId(),
    });
  });
  return { id, name, isDemo, ratings: await defaultRatings(id) };
}

async function defaultRatings(newsroomId: string) {
  const ratings = await prisma.rating.findMany({
    where: { newsroomId, scaleVersion: { scale: { isDefault: true } } },
    select: { id: true, key: true },
  });
  return Object.fromEntries(ratings.map(({ key, id }) => [key, id]));
}

/** The id of a rating of the newsroom's default scale. Throws when there is none of that key. */
export function ratingId(newsroom: Newsroom, key: string): string {
  const id = newsroom.ratings[key];
  if (!id) throw new RangeError(`The default scale has no rating ${key}.`);
  return id;
}

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
};

type PersonChoice = {
  readonly name?: string;
  readonly email?: string;
  /** As `argon2` writes it; without one nobody can sign in as this person. */
  readonly passwordHash?: string | null;
  readonly disabledAt?: Date | null;
  readonly createdAt?: Date;
};

/** Makes a person, in no newsroom yet. */
export async function makePerson(choice: PersonChoice = {}): Promise<Person> {
  const id = newId();
  const name = choice.name ?? `Person ${id.slice(-6)}`;
  const email = choice.email ?? `${id}@desk.example`;
  const { passwordHash = null, disabledAt = null } = choice;
  const { createdAt = FACTORY_TIME } = choice;
  const data = { id, name, email, passwordHash, disabledAt, createdAt };
  await prisma.person.create({ data });
  return { id, name, email };
}

type MemberChoice = PersonChoice & {
  /** Somebody who exists already, for a person in two newsrooms. */
  readonly person?: Person;
  /** An editor's, unless told: what most things can be done with. */
  readonly roles?: readonly Role[];
};

/**
 * Makes a person of a newsroom, signed in: what `requireActor()` would answer for them. The membership, and with it
 * every record that names who did it, goes by the person's id.
 */
export async function makeMember(
  newsroom: Newsroom,
  choice: MemberChoice = {},
): Promise<Actor> {
  const { person: known, roles = ["editor"], ...rest } = choice;
  const person = known ?? (await makePerson(rest));
  const createdAt = rest.createdAt ?? FACTORY_TIME;
  const key = { newsroomId: newsroom.id, personId: person.id };
  await prisma.membership.create({
    data: { ...key, id: newId(), roles: [...roles], createdAt },
  });
  const sessionId = newId();
  const expiresAt = new Date("2100-01-01T00:00:00.000Z");
  await prisma.signInSession.create({
    data: { ...key, id: sessionId, createdAt, expiresAt },
  });
  return {
    ...key,
    name: person.name,
    email: person.email,
    newsroomName: newsroom.name,
    isDemo: newsroom.isDemo,
    roles,
    sessionId,
  };
}
