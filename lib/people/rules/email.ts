import { limits } from "@/lib/limits";

/** Shown beside the field when an address has an odd form. */
export const EMAIL_ADVICE =
  "This is not an e-mail address that the desk can use. Write it like name@paper.example, in plain letters.";

/** RFC 5322 "atext" without quotes: the unquoted form, dots only between parts. */
const LOCAL_PART =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64})*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** RFC 5321 §4.5.3.1.1. */
const LOCAL_PART_LENGTH = 64;

/**
 * An e-mail address as the desk stores and compares it, or null when its form is odd. Look-alike glyphs are folded
 * (NFKC), then letters lowered, then the form is checked: the other way round, a full-width @ would pass as a letter
 * and become a second @ afterwards. Quoted names, lists and letters beyond ASCII are refused: what looks like one
 * address must be one.
 */
export function normalizeEmail(typed: string): string | null {
  if (typed.length > 2 * limits.emailLength) return null;
  const email = typed.normalize("NFKC").toLowerCase().trim();
  if (email.length > limits.emailLength) return null;
  const [local, domain, ...more] = email.split("@");
  if (local === undefined || domain === undefined || more.length > 0) {
    return null;
  }
  const isLocal = local.length <= LOCAL_PART_LENGTH && LOCAL_PART.test(local);
  return isLocal && isDomain(domain) ? email : null;
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    !/^\d+$/.test(last)
  );
}
