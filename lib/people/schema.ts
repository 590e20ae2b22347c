import { z } from "zod";
import { roles } from "@/lib/access/policy";
import { limits } from "@/lib/limits";
import { EMAIL_ADVICE, normalizeEmail } from "./rules/email";
import { passwordFault } from "./rules/password";
import { shortcutCommands, shortcutFault } from "./rules/shortcuts";

const email = z.string().transform((typed, context) => {
  const address = normalizeEmail(typed);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: EMAIL_ADVICE });
  return z.NEVER;
});

const name = z
  .string()
  .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(
    z
      .string()
      .min(1, "Write the name that colleagues know.")
      .max(limits.nameLength, `Use at most ${limits.nameLength} characters.`)
      .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, {
        message:
          "The name holds a character that cannot be shown. Type it anew.",
      }),
  );

const someRoles = z
  .array(z.enum(roles))
  .min(1, "Choose at least one role.")
  .max(roles.length)
  .transform((chosen) => roles.filter((role) => chosen.includes(role)));

/** A password that is tried: any text that can be one. */
const triedPassword = z.string().superRefine((typed, context) => {
  const message = typed === "" ? "Type your password." : passwordFault(typed);
  if (message) context.addIssue({ code: "custom", message });
});

const version = z.int().min(1);
const token = z.string().max(200);

/** Somebody to be let in, with what they may do. */
export const invitePersonInput = z.strictObject({
  email,
  name,
  roles: someRoles,
});
export type InvitePerson = z.output<typeof invitePersonInput>;

export const revokeInvitationInput = z.strictObject({
  invitationId: z.uuid(),
  version,
});
export type RevokeInvitation = z.output<typeof revokeInvitationInput>;

/** The roles a member is to have instead of those they have. */
export const changeRolesInput = z.strictObject({
  personId: z.uuid(),
  roles: someRoles,
  version,
});
export type ChangeRoles = z.output<typeof changeRolesInput>;

/** Lets a member in or keeps them out, in this newsroom. */
export const admitMemberInput = z.strictObject({
  personId: z.uuid(),
  isDisabled: z.boolean(),
  version,
});
export type AdmitMember = z.output<typeof admitMemberInput>;

/** New passwords are checked against the person's e-mail by the command, which knows it. */
export const changePasswordInput = z.strictObject({
  currentPassword: triedPassword,
  newPassword: z.string(),
});
export type ChangePassword = z.output<typeof changePasswordInput>;

export const switchNewsroomInput = z.strictObject({ newsroomId: z.uuid() });
export type SwitchNewsroom = z.output<typeof switchNewsroomInput>;

/** `password` is a new one for somebody new, the one they have for somebody who has an account. */
export const acceptInvitationInput = z.strictObject({
  token,
  password: triedPassword,
});
export type AcceptInvitation = z.output<typeof acceptInvitationInput>;

/** For a person who is signed in already: no password is asked. */
export const joinInput = z.strictObject({ token });

/** The command line's words for a person and a newsroom. */
export const personWords = z.object({ email, name, newsroom: name });

/** A person's keys in one newsroom: the commands that have another key than the house's, and whether keys are off. */
export const changeShortcutsInput = z
  .strictObject({
    version,
    isOff: z.boolean(),
    keys: z.partialRecord(
      z.enum(shortcutCommands),
      z.string().min(1).max(limits.nameLength),
    ),
  })
  .superRefine((typed, context) => {
    const fault = shortcutFault(typed);
    if (fault === null) return;
    const { command, message } = fault;
    context.addIssue({ code: "custom", path: ["keys", command], message });
  });
export type ChangeShortcuts = z.output<typeof changeShortcutsInput>;

export const noInput = z.strictObject({});
