/** What of an invitation decides whether its link still works. */
export type InvitationState = {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
};

/** Why a one-time link no longer works, in a sentence that says what to do, or null while it does. */
export function invitationFault(
  invitation: InvitationState | null,
  at: Date,
): string | null {
  if (!invitation) {
    return "This link is not one of ours. Copy the whole link again, or ask whoever sent it for a new one.";
  }
  if (invitation.acceptedAt) {
    return "This link was used already, and it works only once. Sign in, or ask your admin for a new link if it was not you.";
  }
  if (invitation.revokedAt) {
    return "This link was taken back. Ask whoever sent it for a new one.";
  }
  return invitation.expiresAt <= at
    ? "This link is too old. Ask whoever sent it for a new one."
    : null;
}

/**
 * What a link is for. One that names its own person as the inviter was made at the command line, by whoever runs
 * the desk: only such a link sets the password of an account that exists, because an admin of one newsroom must not
 * get into an account that another newsroom uses too.
 */
export function invitationKind(
  invitedById: string,
  knownPersonId: string | null,
): "new" | "join" | "password" {
  if (knownPersonId === null) return "new";
  return invitedById === knownPersonId ? "password" : "join";
}
