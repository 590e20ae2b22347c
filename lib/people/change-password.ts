import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { Stamp } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { setPassword } from "./commands/set-password";
import { hashPassword } from "./hashing";
import { newPasswordFault } from "./rules/password";
import type { ChangePassword } from "./schema";
import { checkCredentials } from "./sign-in";

/** What the form sent, and from where: a wrong current password is a guess like any other. */
export type TriedChange = ChangePassword & { readonly address: string };

/**
 * Changes the password of the person who asks, and signs them out everywhere else.
 *
 * @throws AppError INVALID_INPUT with the field that has to change; TOO_MANY after too many wrong tries.
 */
export async function changePassword(
  access: NewsroomAccess<"read">,
  tried: TriedChange,
  stamp: Stamp,
): Promise<void> {
  const { email, sessionId } = access.actor;
  requireGoodPassword(tried.newPassword, email, "newPassword");
  const { currentPassword: password, address } = tried;
  const person = await checkCredentials({ email, password, address }, stamp);
  if (!person) throw wrongField("currentPassword", WRONG_PASSWORD);
  await setPassword(
    {
      personId: person.personId,
      passwordHash: await hashPassword(tried.newPassword),
      previousHash: person.passwordHash,
      keepSessionId: sessionId,
    },
    stamp,
  );
}

const WRONG_PASSWORD =
  "This is not your current password. Type the one you signed in with.";

/**
 * Refuses a new password with the sentence for its field.
 *
 * @throws AppError INVALID_INPUT.
 */
export function requireGoodPassword(
  password: string,
  email: string,
  field: string,
): void {
  const fault = newPasswordFault(password, email);
  if (fault) throw wrongField(field, fault);
}

/** INVALID_INPUT for one field of a form. */
export function wrongField(field: string, message: string): AppError {
  return new AppError("INVALID_INPUT", message, {
    fields: { [field]: message },
  });
}
