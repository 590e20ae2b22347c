import { commit, type Stamp } from "@/lib/db/commit";
import { invitationEnd } from "../rules/sessions";

/** Whose link, and the hash of its secret. */
export type MakePasswordLink = {
  readonly personId: string;
  readonly tokenHash: string;
};

/**
 * Makes a one-time link with which a person of the stamp's newsroom chooses a new password. Only the command line
 * does: whoever runs the desk vouches for the person. Earlier links of theirs end.
 *
 * @throws AppError NOT_FOUND when the person is not in that newsroom.
 */
export function makePasswordLink(
  input: MakePasswordLink,
  stamp: Stamp,
): Promise<{ readonly invitationId: string }> {
  const { newsroomId, at } = stamp;
  const { personId, tokenHash } = input;
  return commit(stamp, async (tx) => {
    const { roles, person } = await tx.membership.findUniqueOrThrow({
      where: { newsroomId_personId: { newsroomId, personId } },
      select: { roles: true, person: { select: { email: true, name: true } } },
    });
    await tx.invitation.updateMany({
      where: { invitedById: personId, email: person.email, acceptedAt: null },
      data: { revokedAt: at, version: { increment: 1 } },
    });
    const id = stamp.newId();
    await tx.invitation.create({
      data: {
        newsroomId,
        id,
        ...person,
        roles,
        tokenHash,
        // The mark of a password link: see `invitationKind`.
        invitedById: personId,
        createdAt: at,
        expiresAt: invitationEnd(at),
      },
    });
    return {
      result: { invitationId: id },
      event: {
        action: "person.make-password-link",
        entity: { type: "Invitation", id },
        before: null,
        after: { personId },
      },
    };
  });
}
