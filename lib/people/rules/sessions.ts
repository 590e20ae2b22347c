/** A sign-in holds for a working day, however busy it is (OWASP session management: 4 to 8 hours, and overtime). */
export const SESSION_LIFE_MS = 12 * 60 * 60 * 1_000;

/** How long a one-time link can be used. */
const INVITATION_LIFE_DAYS = 7;

/** When a one-time link made now ends. */
export function invitationEnd(at: Date): Date {
  return new Date(at.getTime() + INVITATION_LIFE_DAYS * 24 * 60 * 60 * 1_000);
}

/** When a session that starts now ends by itself. */
export function sessionEnd(at: Date): Date {
  return new Date(at.getTime() + SESSION_LIFE_MS);
}
