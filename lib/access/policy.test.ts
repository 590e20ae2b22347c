import { expect, test } from "vitest";
import {
  grants,
  permissions,
  type Permission,
  type Role,
  roles,
  rolesFor,
} from "./policy";

/** Who may do what, written down a second time, the other way round. */
const ALLOWED: Readonly<Record<Role, readonly Permission[]>> = {
  reader: ["read"],
  checker: ["read", "check", "export-internal"],
  editor: ["read", "check", "decide", "export-internal"],
  admin: ["read", "administer"],
};

test.each(
  roles.flatMap((role) =>
    permissions.map((permission) => [role, permission] as const),
  ),
)("%s and %s", (role, permission) => {
  const isAllowed = ALLOWED[role].includes(permission);
  expect(grants([role], permission)).toBe(isAllowed);
  expect(rolesFor(permission).includes(role)).toBe(isAllowed);
});

test("roles add up, and no role is no permission", () => {
  expect(grants(["reader", "admin"], "check")).toBe(false);
  expect(grants(["admin", "checker"], "check")).toBe(true);
  expect(permissions.filter((permission) => grants([], permission))).toEqual(
    [],
  );
});
