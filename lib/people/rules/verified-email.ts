import { normalizeEmail } from "./email";

/**
 * The e-mail that an OpenID Connect provider vouches for, normalised, or null. OpenID Connect Core §5.1: without
 * `email_verified` being true the address is only what somebody claims, and claiming a colleague's is easy.
 */
export function verifiedEmail(profile: unknown): string | null {
  if (typeof profile !== "object" || profile === null) return null;
  if (!("email" in profile) || !("email_verified" in profile)) return null;
  const { email, email_verified: isVerified } = profile;
  if (isVerified !== true || typeof email !== "string") return null;
  return normalizeEmail(email);
}
