import { validate as isUuid } from "uuid";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import { roles, type Actor, type Role } from "@/lib/access/policy";
import { findLiveSession } from "@/lib/db/live-session";
import { db } from "@/lib/db/read";
import { invitationFault, invitationKind } from "./rules/invitation";
import { hashToken, isTokenShaped } from "./tokens";
import type { Account, InvitationRow, Member, OpenInvitation } from "./view";

/**
 * Who asks, by the id of a sign-in session: null when it is no id of ours, was ended, ran out, or its person or
 * membership is disabled. Asked once for every request, in one statement.
 */
export async function findActor(
  sessionId: unknown,
  at: Date,
): Promise<Actor | null> {
  if (!isUuid(sessionId)) return null;
  const session = await findLiveSession(String(sessionId), at);
  if (!session) return null;
  const { roles: names, ...person } = session;
  return { ...person, roles: roles.filter((role) => names.includes(role)) };
}

/** A person as signing in needs them. */
export type Credentials = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
};

/** The person of a normalised e-mail. In one statement: known and unknown must take as long. */
export async function findCredentials(
  email: string,
): Promise<Credentials | null> {
  const found = await db.person.findUnique({
    where: { email },
    select: CREDENTIALS,
  });
  return found && asCredentials(found);
}

/** The same by the person's id, for somebody who is signed in. */
async function findCredentialsOf(
  personId: string,
): Promise<Credentials | null> {
  const found = await db.person.findUnique({
    where: { id: personId },
    select: CREDENTIALS,
  });
  return found && asCredentials(found);
}

const CREDENTIALS = {
  id: true,
  name: true,
  email: true,
  passwordHash: true,
  disabledAt: true,
} as const;

function asCredentials(row: {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly disabledAt: Date | null;
}): Credentials {
  const { id, name, email, passwordHash, disabledAt } = row;
  return {
    personId: id,
    name,
    email,
    passwordHash,
    isDisabled: disabledAt !== null,
  };
}

/** The newsrooms a person may sign in to, the one they were in last first. */
export async function listNewsroomsOf(
  personId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const memberships = await db.membership.findMany({
    where: { personId, disabledAt: null },
    orderBy: { newsroomId: "asc" },
    select: {
      newsroom: { select: { id: true, name: true } },
      sessions: LAST_SESSION,
    },
  });
  return memberships
    .map(({ newsroom, sessions }) => ({ newsroom, last: lastOf(sessions) }))
    .sort((a, b) => (b.last ?? "").localeCompare(a.last ?? ""))
    .map(({ newsroom }) => newsroom);
}

const LAST_SESSION = {
  orderBy: { createdAt: "desc" },
  take: 1,
  select: { createdAt: true },
} as const;

/** ISO times order as text. */
function lastOf(
  sessions: readonly { readonly createdAt: Date }[],
): string | null {
  return sessions[0]?.createdAt.toISOString() ?? null;
}

/** Everybody of the newsroom, by name: those who may not sign in come last. */
export async function listMembers(
  access: NewsroomAccess<"administer">,
): Promise<readonly Member[]> {
  const { newsroomId, actor } = access;
  const rows = await db.membership.findMany({
    where: { newsroomId },
    select: {
      personId: true,
      roles: true,
      disabledAt: true,
      version: true,
      person: { select: { name: true, email: true, disabledAt: true } },
      sessions: LAST_SESSION,
    },
  });
  return rows
    .map((row): Member => ({
      personId: row.personId,
      name: row.person.name,
      email: row.person.email,
      roles: inOrder(row.roles),
      isDisabled: row.disabledAt !== null,
      isDisabledEverywhere: row.person.disabledAt !== null,
      isMe: row.personId === actor.personId,
      lastSignInAt: lastOf(row.sessions),
      version: row.version,
    }))
    .sort(byAdmittanceAndName);
}

function byAdmittanceAndName(a: Member, b: Member): number {
  const isOut = (one: Member) => one.isDisabled || one.isDisabledEverywhere;
  return Number(isOut(a)) - Number(isOut(b)) || a.name.localeCompare(b.name);
}

function inOrder(held: readonly Role[]): readonly Role[] {
  return roles.filter((role) => held.includes(role));
}

/** The newsroom's one-time links that nobody has used yet, newest first. Expired ones are told apart. */
export async function listInvitations(
  access: NewsroomAccess<"administer">,
  at: Date,
): Promise<readonly InvitationRow[]> {
  const rows = await db.invitation.findMany({
    where: {
      newsroomId: access.newsroomId,
      acceptedAt: null,
      revokedAt: null,
    },
    orderBy: { id: "desc" },
    select: {
      id: true,
      email: true,
      name: true,
      roles: true,
      createdAt: true,
      expiresAt: true,
      version: true,
      invitedBy: { select: { person: { select: { name: true } } } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    roles: inOrder(row.roles),
    invitedBy: row.invitedBy.person.name,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    isExpired: row.expiresAt <= at,
    version: row.version,
  }));
}

/** Who is signed in, as the account page shows it. */
export async function getAccount(
  access: NewsroomAccess<"read">,
): Promise<Account> {
  const { personId, name, email, newsroomId, newsroomName, roles } =
    access.actor;
  const [newsrooms, credentials] = await Promise.all([
    listNewsroomsOf(personId),
    findCredentialsOf(personId),
  ]);
  return {
    name,
    email,
    newsroomName,
    roles,
    hasPassword: credentials?.passwordHash != null,
    otherNewsrooms: newsrooms.filter(({ id }) => id !== newsroomId),
  };
}

/** An invitation whose link works, or why it does not. `passwordHash` is the known person's, and never for a page. */
export type FoundInvitation =
  | (OpenInvitation & { readonly passwordHash: string | null })
  | { readonly kind: "fault"; readonly why: string };

/** The invitation of a link's secret, or the sentence that says why it no longer works. */
export async function findInvitation(
  token: string,
  at: Date,
): Promise<FoundInvitation> {
  const found = isTokenShaped(token)
    ? await db.invitation.findUnique({
        where: { tokenHash: hashToken(token) },
        include: { invitedBy: { select: { newsroom: true } } },
      })
    : null;
  const why = invitationFault(found, at);
  if (!found || why) return { kind: "fault", why: why ?? "" };
  const known = await findCredentials(found.email);
  return {
    kind: invitationKind(found.invitedById, known?.personId ?? null),
    newsroomId: found.newsroomId,
    newsroomName: found.invitedBy.newsroom.name,
    personId: known?.personId ?? null,
    passwordHash: known?.passwordHash ?? null,
    name: known?.name ?? found.name,
    email: found.email,
    roles: inOrder(found.roles),
  };
}
