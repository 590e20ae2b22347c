import { expect, test } from "vitest";
import { type ClaimStatus, claimStatuses } from "@/lib/claims/statuses";
import { notificationKinds, type NotificationKind } from "./kinds";
import { isOvertaken, type Standing } from "./rules";
import { notificationWords } from "./words";

const me = "me";
const nothing: Standing = {
  claim: null,
  comment: null,
  isOverrideOpen: false,
};

function onClaim(status: ClaimStatus, assigneeId: string | null = me) {
  return {
    ...nothing,
    claim: { status, assigneeId, isSecondCheckOpen: false },
  };
}

/** In which statuses each still waits; it is the assignee who asks. */
const WAITS: readonly (readonly [NotificationKind, readonly ClaimStatus[]])[] =
  [
    ["assigned", ["open", "checking", "waiting", "disputed", "stale"]],
    ["answered", ["checking"]],
    ["changes_requested", ["checking"]],
    ["approval_asked", ["proposed"]],
    ["disputed", ["disputed"]],
  ];

test.each(
  WAITS.flatMap(([kind, waits]) =>
    claimStatuses.map((status) => [kind, status, waits] as const),
  ),
)("%s of a claim that is %s", (kind, status, waits) => {
  const standing = onClaim(status);
  expect(isOvertaken(kind, standing, me)).toBe(!waits.includes(status));
});

test("a claim that somebody else has is not assigned any more", () => {
  expect(isOvertaken("assigned", onClaim("checking", "her"), me)).toBe(true);
  expect(isOvertaken("assigned", onClaim("open", null), me)).toBe(true);
});

test("a second check waits as long as it is open", () => {
  const claim = { status: "proposed", assigneeId: null } as const;
  const standing = (isSecondCheckOpen: boolean) => {
    return { ...nothing, claim: { ...claim, isSecondCheckOpen } };
  };
  expect(isOvertaken("second_check_asked", standing(true), me)).toBe(false);
  expect(isOvertaken("second_check_asked", standing(false), me)).toBe(true);
});

test.each(["mentioned", "replied"] as const)(
  "%s waits until the thread is resolved",
  (kind) => {
    const standing = (isResolved: boolean) => {
      return { ...nothing, comment: { isResolved } };
    };
    expect(isOvertaken(kind, standing(false), me)).toBe(false);
    expect(isOvertaken(kind, standing(true), me)).toBe(true);
  },
);

test("an override waits until it is confirmed or void", () => {
  const open = { ...nothing, isOverrideOpen: true };
  expect(isOvertaken("override_asked", open, me)).toBe(false);
  expect(isOvertaken("override_asked", nothing, me)).toBe(true);
});

test("what is gone waits for nobody, and every kind has its words", () => {
  for (const kind of notificationKinds) {
    expect(isOvertaken(kind, nothing, me)).toBe(true);
    expect(notificationWords[kind]).toMatch(/^[a-z]/);
  }
});
