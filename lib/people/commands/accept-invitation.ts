import { commit, type AuditEntry, type Stamp, type Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { invitationFault, invitationKind } from "../rules/invitation";
import { passwordChanged, replacePassword } from "./set-password";

/** A link's use, after whoever holds it proved what its kind asks for. */
export type UseInvitation =
  | {
      /** Somebody new: `personId` becomes theirs. */
      readonly kind: "new";
      readonly tokenHash: string;
      readonly personId: string;
      readonly passwordHash: string;
    }
  | {
      /** Somebody who proved that this account is theirs. */
      readonly kind: "join";
      readonly tokenHash: string;
      readonly personId: string;
    }
  | {
      /** A new password by a link from the command line. */
      readonly kind: "password";
      readonly tokenHash: string;
      readonly personId: string;
      readonly passwordHash: string;
      readonly previousHash: string | null;
    };

/**
 * Uses a one-time link, once: two uses at the same moment wait for each other, and the second is refused.
 *
 * @throws AppError NOT_FOUND when the link does not work any more; CONFLICT when an account with its e-mail came
 *   into being, or left, since the page was shown.
 */
export function acceptInvitation(
  input: UseInvitation,
  stamp: Stamp,
): Promise<void> {
  return commit(stamp, async (tx) => {
    const invitation = await lockInvitation(tx, input.tokenHash, stamp);
    await requireKind(tx, { invitation, input });
    const event = await carryOut(tx, { invitation, input }, stamp);
    const { newsroomId, id } = invitation;
    await tx.invitation.update({
      where: { newsroomId_id: { newsroomId, id } },
      data: { acceptedAt: stamp.at, version: { increment: 1 } },
    });
    return { result: undefined, event };
  });
}

type Invitation = Awaited<ReturnType<typeof lockInvitation>>;
type Use = { readonly invitation: Invitation; readonly input: UseInvitation };

async function lockInvitation(tx: Tx, tokenHash: string, stamp: Stamp) {
  await tx.$queryRaw`SELECT 1 FROM "Invitation" WHERE "tokenHash" = ${tokenHash} FOR UPDATE`;
  const found = await tx.invitation.findUnique({ where: { tokenHash } });
  const fault = invitationFault(found, stamp.at);
  if (!found || found.newsroomId !== stamp.newsroomId || fault) {
    throw new AppError("NOT_FOUND", fault ?? "This link is not one of ours.");
  }
  return found;
}

async function requireKind(tx: Tx, { invitation, input }: Use): Promise<void> {
  const { email, invitedById } = invitation;
  const known = await tx.person.findUnique({ where: { email } });
  const kind = invitationKind(invitedById, known?.id ?? null);
  const isSamePerson = !known || known.id === input.personId;
  if (kind === input.kind && isSamePerson) return;
  throw new AppError(
    "CONFLICT",
    "The account of this e-mail changed a moment ago. Open the link again.",
  );
}

async function carryOut(tx: Tx, use: Use, stamp: Stamp): Promise<AuditEntry> {
  const { invitation, input } = use;
  switch (input.kind) {
    case "password": {
      const { personId } = input;
      const endedSessions = await replacePassword(tx, input, stamp.at);
      return passwordChanged({ personId, endedSessions });
    }
    case "new": {
      const { personId: id, passwordHash } = input;
      const { email, name } = invitation;
      const createdAt = stamp.at;
      await tx.person.create({
        data: { id, email, name, passwordHash, createdAt },
      });
      return join(tx, use, stamp);
    }
    case "join":
      return join(tx, use, stamp);
  }
}

async function join(tx: Tx, use: Use, stamp: Stamp): Promise<AuditEntry> {
  const { newsroomId, id: invitationId, email, roles } = use.invitation;
  const { personId } = use.input;
  const id = stamp.newId();
  await tx.membership.create({
    data: { newsroomId, id, personId, roles, createdAt: stamp.at },
  });
  return {
    action: "invitation.accept",
    entity: { type: "Invitation", id: invitationId },
    before: null,
    after: { personId, email, roles },
  };
}
