import { v7 as newId } from "uuid";
import type { Actor } from "@/lib/access/policy";
import { prisma } from "@/lib/db/prisma";
import { addPerson } from "@/lib/people/commands/add-person";
import { createNewsroom } from "@/lib/people/commands/create-newsroom";
import { hashPassword } from "@/lib/people/hashing";
import type { Clock } from "./clock";
import { demoNewsroom, demoPassword, demoPeople } from "./people";
import type { DemoPersonKey } from "./types";

/** The demo newsroom with its people, and what its scale's ratings are stored as. */
export type DemoNewsroom = {
  readonly id: string;
  readonly people: ReadonlyMap<DemoPersonKey, Actor>;
  readonly ratingIds: ReadonlyMap<string, string>;
};

/** Makes the newsroom and lets its people in. */
export async function foundNewsroom(clock: Clock): Promise<DemoNewsroom> {
  const id = newId();
  const installation = { newsroomId: id, personId: null, name: "Galley" };
  await createNewsroom(
    { name: demoNewsroom.name, isDemo: true },
    clock(installation),
  );
  const passwordHash = await hashPassword(demoPassword);
  const people = new Map<DemoPersonKey, Actor>();
  for (const { key, name, email, roles } of demoPeople) {
    const { personId } = await addPerson(
      { name, email, roles, passwordHash },
      clock(installation),
    );
    people.set(key, {
      personId,
      name,
      email,
      newsroomId: id,
      newsroomName: demoNewsroom.name,
      isDemo: true,
      roles,
      sessionId: personId,
    });
  }
  return { id, people, ratingIds: await defaultRatings(id) };
}

/** The person behind a key. Throws for a key the demo newsroom does not know. */
export function personOf(newsroom: DemoNewsroom, key: DemoPersonKey): Actor {
  const person = newsroom.people.get(key);
  if (!person) throw new RangeError(`The demo newsroom has no ${key}.`);
  return person;
}

async function defaultRatings(
  newsroomId: string,
): Promise<ReadonlyMap<string, string>> {
  const ratings = await prisma.rating.findMany({
    where: { newsroomId, scaleVersion: { scale: { isDefault: true } } },
    select: { id: true, key: true },
  });
  return new Map(ratings.map(({ key, id }) => [key, id]));
}
