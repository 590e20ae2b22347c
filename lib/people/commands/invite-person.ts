import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { commit, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { invitationEnd } from "../rules/sessions";
import type { InvitePerson } from "../schema";

/** What the admin wrote, and the hash of the link's secret. */
export type NewInvitation = InvitePerson & { readonly tokenHash: string };

/**
 * Invites somebody by a one-time link. A link made for the same e-mail before no longer works: the last one counts.
 *
 * @throws AppError INVALID_INPUT when that e-mail is in the newsroom already.
 */
export function invitePerson(
  access: NewsroomAccess<"administer">,
  input: NewInvitation,
  stamp: Stamp,
): Promise<{ readonly invitationId: string; readonly expiresAt: Date }> {
  const { newsroomId, actor } = access;
  const { email, name, roles, tokenHash } = input;
  return commit(stamp, async (tx) => {
    await requireStranger(tx, newsroomId, email);
    const replaced = await tx.invitation.updateMany({
      where: { newsroomId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: stamp.at, version: { increment: 1 } },
    });
    const id = stamp.newId();
    const expiresAt = invitationEnd(stamp.at);
    await tx.invitation.create({
      data: {
        newsroomId,
        id,
        email,
        name,
        roles: [...roles],
        tokenHash,
        invitedById: actor.personId,
        createdAt: stamp.at,
        expiresAt,
      },
    });
    return {
      result: { invitationId: id, expiresAt },
      event: {
        action: "person.invite",
        entity: { type: "Invitation", id },
        before: null,
        after: { email, name, roles, replaced: replaced.count },
      },
    };
  });
}

async function requireStranger(
  tx: Tx,
  newsroomId: string,
  email: string,
): Promise<void> {
  const member = await tx.membership.findFirst({
    where: { newsroomId, person: { email } },
    select: { disabledAt: true },
  });
  if (!member) return;
  const message = member.disabledAt
    ? "This person was in the newsroom before. Let them in again in the list below."
    : "This person is in the newsroom already. Change their roles in the list below.";
  throw new AppError("INVALID_INPUT", message, { fields: { email: message } });
}
