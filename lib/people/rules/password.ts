import { limits } from "@/lib/limits";
import { isCommonPassword } from "./common-passwords";

/** Said beside every field where a password is chosen. NIST SP 800-63B-4 §3.1.1.2 for 15. */
export const PASSWORD_HINT = `At least ${limits.passwordMinLength} characters; 15 or more are much safer, for example four or five words of your own.`;

/**
 * The form of a password that is hashed: composed (NFC), so that the same keys on another system give the same
 * bytes. Nothing is trimmed, folded or cut.
 */
export function passwordText(typed: string): string {
  return typed.normalize("NFC");
}

/**
 * Why a text cannot be a password at all, or null. Holds for trying one as well as for choosing one: a NUL or half
 * a character does not survive the way to the hash, so two different texts would open the same account.
 */
export function passwordFault(typed: string): string | null {
  // Four code units hold any letter with its accent: beyond, counting is not worth the time.
  if (typed.length > 4 * limits.passwordMaxLength) return tooLong();
  if (/[\u0000\p{Surrogate}]/u.test(typed)) {
    return "The password holds a character that no keyboard types. Type it anew instead of pasting it.";
  }
  return characters(typed) > limits.passwordMaxLength ? tooLong() : null;
}

/** Why a text cannot be chosen as a new password, in a sentence that says what to do, or null. */
export function newPasswordFault(typed: string, email: string): string | null {
  const fault = passwordFault(typed);
  if (fault) return fault;
  if (characters(typed) < limits.passwordMinLength) {
    return `The password is too short. Use at least ${limits.passwordMinLength} characters.`;
  }
  const folded = typed.normalize("NFKC").toLowerCase().trim();
  const name = email.split("@", 1)[0] ?? "";
  if (folded === email || folded === name) {
    return "The password is your e-mail address, which others know. Choose another one.";
  }
  return isCommonPassword(folded)
    ? "This password is among the first that anybody tries. Choose another one, for example four words of your own."
    : null;
}

function characters(text: string): number {
  return [...passwordText(text)].length;
}

function tooLong(): string {
  return `The password is too long. Use at most ${limits.passwordMaxLength} characters.`;
}
