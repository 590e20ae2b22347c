import { expect, test } from "vitest";
import { invitationFault, invitationKind } from "./invitation";

const now = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-03T09:00:00Z");
const open = { expiresAt: later, acceptedAt: null, revokedAt: null };

test("an open link has no fault until the moment it ends", () => {
  expect(invitationFault(open, now)).toBeNull();
  expect(invitationFault(open, later)).toMatch(/too old/);
});

test("a used, a revoked and an unknown link each say what they are", () => {
  expect(invitationFault({ ...open, acceptedAt: now }, now)).toMatch(/used/);
  expect(invitationFault({ ...open, revokedAt: now }, now)).toMatch(/back/);
  expect(invitationFault(null, now)).toMatch(/not one of ours/);
});

test("only a link of the person's own, from the command line, sets a password that exists", () => {
  expect(invitationKind("an admin", null)).toBe("new");
  expect(invitationKind("an admin", "the person")).toBe("join");
  expect(invitationKind("the person", "the person")).toBe("password");
});
