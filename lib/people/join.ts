import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { requireGoodPassword, wrongField } from "./change-password";
import {
  acceptInvitation,
  type UseInvitation,
} from "./commands/accept-invitation";
import { hashPassword } from "./hashing";
import { findInvitation, type FoundInvitation } from "./queries";
import type { AcceptInvitation } from "./schema";
import { checkCredentials, type Moment } from "./sign-in";
import { hashToken } from "./tokens";

/** A visit of somebody who is not signed in. */
export type Visit = Moment & {
  readonly requestId: string;
  /** As our server saw it. */
  readonly address: string;
};

/** Who joined, and where: enough to begin their session. */
export type Joined = {
  readonly personId: string;
  readonly name: string;
  readonly newsroomId: string;
};

/**
 * Uses a one-time link with a password: a new one for somebody new or for a password link, the one they have for
 * somebody with an account.
 *
 * @throws AppError NOT_FOUND when the link does not work; INVALID_INPUT for the password; TOO_MANY.
 */
export async function joinWithPassword(
  input: AcceptInvitation,
  visit: Visit,
): Promise<Joined> {
  const invitation = await openInvitation(input.token, visit.at);
  const tokenHash = hashToken(input.token);
  const use = await prove(invitation, { ...input, tokenHash }, visit);
  const { personId } = use;
  const { newsroomId, name } = invitation;
  const { at, newId, requestId } = visit;
  await acceptInvitation(use, {
    newsroomId,
    actorId: personId,
    actorName: name,
    at,
    newId,
    requestId,
  });
  return { personId, name, newsroomId };
}

/**
 * Uses a one-time link as the person who is signed in.
 *
 * @throws AppError NOT_FOUND when the link does not work; FORBIDDEN when it is somebody else's.
 */
export async function joinSignedIn(
  access: NewsroomAccess<"read">,
  token: string,
  stamp: Stamp,
): Promise<Joined> {
  const { personId, name, email } = access.actor;
  const { newsroomId, ...invitation } = await openInvitation(token, stamp.at);
  if (invitation.kind !== "join" || invitation.email !== email) {
    throw new AppError(
      "FORBIDDEN",
      "This link is for somebody else. Sign out first, then open it again.",
    );
  }
  const use = { kind: "join", tokenHash: hashToken(token), personId } as const;
  await acceptInvitation(use, { ...stamp, newsroomId });
  return { personId, name, newsroomId };
}

type OpenInvitation = Exclude<FoundInvitation, { readonly kind: "fault" }>;

async function openInvitation(
  token: string,
  at: Date,
): Promise<OpenInvitation> {
  const found = await findInvitation(token, at);
  if (found.kind === "fault") throw new AppError("NOT_FOUND", found.why);
  return found;
}

type Proof = { readonly password: string; readonly tokenHash: string };

async function prove(
  invitation: OpenInvitation,
  { password, tokenHash }: Proof,
  visit: Visit,
): Promise<UseInvitation> {
  const { email, kind } = invitation;
  if (kind === "join") {
    const { address } = visit;
    const person = await checkCredentials({ email, password, address }, visit);
    if (!person) throw wrongField("password", NOT_THEIRS);
    return { kind, tokenHash, personId: person.personId };
  }
  requireGoodPassword(password, email, "password");
  const passwordHash = await hashPassword(password);
  const { personId, passwordHash: previousHash } = invitation;
  return kind === "password" && personId !== null
    ? { kind, tokenHash, personId, passwordHash, previousHash }
    : { kind: "new", tokenHash, personId: visit.newId(), passwordHash };
}

const NOT_THEIRS =
  "This is not the password of the account with this e-mail. Type the one you sign in with here.";
