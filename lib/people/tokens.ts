import { randomBytes } from "node:crypto";
import { sha256 } from "@/lib/audit/canonical";

/** Nobody guesses 256 bits. */
const TOKEN_BYTES = 32;

/** A one-time link's secret: shown once in the link, and stored only as its hash. */
export type Token = { readonly token: string; readonly tokenHash: string };

/** Makes a secret that is safe in a path: 43 letters, digits, - and _. */
export function newToken(): Token {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** What a link's secret is looked up by. A secret of 256 bits needs no slow hash. */
export function hashToken(token: string): string {
  return sha256(token);
}

/** Whether a text can be a link's secret at all. */
export function isTokenShaped(token: string): boolean {
  return /^[\w-]{43}$/.test(token);
}
