import type { Role } from "@/lib/access/policy";

/** A person of the newsroom, as the list of people shows them. Times are ISO, UTC. */
export type Member = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** May not sign in to this newsroom. */
  readonly isDisabled: boolean;
  /** May not sign in to any: only the command line changes that. */
  readonly isDisabledEverywhere: boolean;
  readonly isMe: boolean;
  readonly lastSignInAt: string | null;
  readonly version: number;
};

/** A one-time link that waits to be used. */
export type InvitationRow = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly isExpired: boolean;
  readonly version: number;
};

/**
 * What a link is for: somebody new chooses a password and joins; somebody with an account proves that it is theirs
 * and joins; or a person chooses a new password with a link from the command line.
 */
type InvitationKind = "new" | "join" | "password";

/** An invitation whose link works. */
export type OpenInvitation = {
  readonly kind: InvitationKind;
  readonly newsroomId: string;
  readonly newsroomName: string;
  /** Null for somebody new. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
};

/** Who is signed in, as the account page shows it. */
export type Account = {
  readonly name: string;
  readonly email: string;
  readonly newsroomName: string;
  readonly roles: readonly Role[];
  /** Somebody who always signs in through the newsroom's provider may have none. */
  readonly hasPassword: boolean;
  readonly otherNewsrooms: readonly {
    readonly id: string;
    readonly name: string;
  }[];
};
