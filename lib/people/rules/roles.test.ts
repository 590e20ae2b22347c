import { expect, test } from "vitest";
import { lastAdminFault, type MemberState } from "./roles";

function member(personId: string, change: Partial<MemberState> = {}) {
  return { personId, roles: ["admin"], isDisabled: false, ...change } as const;
}

const one = member("one");
const two = member("two");
const checker = member("three", { roles: ["checker"] });

test("the only admin stays one and stays in", () => {
  const members = [one, checker];
  const asReader = member("one", { roles: ["reader"] });
  const out = member("one", { isDisabled: true });
  expect(lastAdminFault(members, asReader)).toMatch(/last admin/);
  expect(lastAdminFault(members, out)).toMatch(/last admin/);
});

test("one of two admins may go", () => {
  const out = member("one", { isDisabled: true });
  expect(lastAdminFault([one, two, checker], out)).toBeNull();
});

test("an admin who is kept out does not count", () => {
  const members = [one, member("two", { isDisabled: true })];
  const asReader = member("one", { roles: ["reader"] });
  expect(lastAdminFault(members, asReader)).toMatch(/last admin/);
});

test("changes to others are free", () => {
  const asEditor = member("three", { roles: ["editor"] });
  expect(lastAdminFault([one, checker], asEditor)).toBeNull();
});
