import type { ClaimStatus } from "@/lib/claims/statuses";
import type { NotificationKind } from "./kinds";

/** How things stand now with what a notification was about. What it is not about is null. */
export type Standing = {
  readonly claim: {
    readonly status: ClaimStatus;
    readonly assigneeId: string | null;
    readonly isSecondCheckOpen: boolean;
  } | null;
  readonly comment: { readonly isResolved: boolean } | null;
  /** Whether an override of the article's gate waits for a second editor. */
  readonly isOverrideOpen: boolean;
};

/** Statuses in which the assignee's work is not done. */
const UNDER_WAY: readonly ClaimStatus[] = [
  "open",
  "checking",
  "waiting",
  "disputed",
  "stale",
];

/**
 * Whether a notification waits for this person no more: somebody else did it, or it was taken back. Such a one stays
 * in the list and is not counted.
 */
export function isOvertaken(
  kind: NotificationKind,
  { claim, comment, isOverrideOpen }: Standing,
  personId: string,
): boolean {
  switch (kind) {
    case "assigned":
      return claim?.assigneeId !== personId || !isIn(UNDER_WAY, claim.status);
    case "answered":
    case "changes_requested":
      return claim?.status !== "checking";
    case "approval_asked":
      return claim?.status !== "proposed";
    case "second_check_asked":
      return !claim?.isSecondCheckOpen;
    case "disputed":
      return claim?.status !== "disputed";
    case "mentioned":
    case "replied":
      return comment?.isResolved ?? true;
    case "override_asked":
      return !isOverrideOpen;
  }
}

function isIn(statuses: readonly ClaimStatus[], status: ClaimStatus): boolean {
  return statuses.includes(status);
}
