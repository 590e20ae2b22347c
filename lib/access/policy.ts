/** What a membership lets a person be in one newsroom. */
export const roles = ["reader", "checker", "editor", "admin"] as const;
export type Role = (typeof roles)[number];

/** What can be asked for. Each command, page and route names one. */
export const permissions = [
  "read",
  "check",
  "decide",
  "export-internal",
  "administer",
] as const;
export type Permission = (typeof permissions)[number];

/** Who is asking: one person, in one newsroom, through one sign-in session. */
export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly newsroomId: string;
  readonly newsroomName: string;
  readonly isDemo: boolean;
  readonly roles: readonly Role[];
  readonly sessionId: string;
};

const GRANTS: Readonly<Record<Permission, readonly Role[]>> = {
  read: ["reader", "checker", "editor", "admin"],
  check: ["checker", "editor"],
  decide: ["editor"],
  "export-internal": ["checker", "editor"],
  // People, scales and settings: no editorial power by itself.
  administer: ["admin"],
};

/** Whether roles held in a newsroom grant a permission there. */
export function grants(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => GRANTS[permission].includes(role));
}

/** The roles that grant a permission, for the sentence that says who may. */
export function rolesFor(permission: Permission): readonly Role[] {
  return GRANTS[permission];
}
