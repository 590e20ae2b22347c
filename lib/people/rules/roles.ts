import type { Role } from "@/lib/access/policy";

/** What a role lets somebody do, beside its box. */
export const roleWords: Readonly<
  Record<Role, { readonly label: string; readonly hint: string }>
> = {
  reader: { label: "Reader", hint: "Reads articles, claims and reports." },
  checker: {
    label: "Checker",
    hint: "Takes claims, adds sources and proposes verdicts.",
  },
  editor: {
    label: "Editor",
    hint: "Does what a checker does, approves other people's verdicts, waives and reopens.",
  },
  admin: {
    label: "Admin",
    hint: "Looks after people and settings; decides nothing about claims.",
  },
};

/** A member as the rule about admins sees them. */
export type MemberState = {
  readonly personId: string;
  readonly roles: readonly Role[];
  readonly isDisabled: boolean;
};

/**
 * Why a change to one member cannot be made, or null: a newsroom always keeps somebody who can let others in.
 * `members` are all of the newsroom as they are now.
 */
export function lastAdminFault(
  members: readonly MemberState[],
  changed: MemberState,
): string | null {
  const after = members.map((member) =>
    member.personId === changed.personId ? changed : member,
  );
  if (after.some(isWorkingAdmin)) return null;
  return "This is the newsroom's last admin. Make somebody else an admin first.";
}

function isWorkingAdmin(member: MemberState): boolean {
  return !member.isDisabled && member.roles.includes("admin");
}
