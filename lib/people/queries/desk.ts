import type { Role } from "@/lib/access/policy";
import { db } from "@/lib/db/read";

/** A person as the command line lists them, with every newsroom they are in. */
export type DeskPerson = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly isDisabled: boolean;
  readonly places: readonly DeskPlace[];
};

type DeskPlace = {
  readonly newsroomId: string;
  readonly newsroomName: string;
  readonly roles: readonly Role[];
  readonly isDisabled: boolean;
};

/**
 * People of every newsroom, by e-mail; or the one of a normalised e-mail. For the command line only, which stands
 * above the newsrooms: no request of a browser may reach this.
 */
export async function listDeskPeople(
  email?: string,
): Promise<readonly DeskPerson[]> {
  const people = await db.person.findMany({
    ...(email !== undefined && { where: { email } }),
    orderBy: { email: "asc" },
    select: {
      id: true,
      name: true,
      email: true,
      disabledAt: true,
      memberships: {
        orderBy: { newsroomId: "asc" },
        select: {
          newsroomId: true,
          newsroom: { select: { name: true } },
          roles: true,
          disabledAt: true,
        },
      },
    },
  });
  return people.map(({ id, name, email, disabledAt, memberships }) => ({
    personId: id,
    name,
    email,
    isDisabled: disabledAt !== null,
    places: memberships.map((place) => ({
      newsroomId: place.newsroomId,
      newsroomName: place.newsroom.name,
      roles: place.roles,
      isDisabled: place.disabledAt !== null,
    })),
  }));
}
