import type { ClaimRow, WorkbenchView } from "@/lib/claims/view";

/** What the outline can be narrowed to, in the order of the list. */
export const claimFilters = [
  "all",
  "needs_me",
  "mine",
  "suggested",
  "open",
  "stale",
  "proposed",
] as const;
export type ClaimFilter = (typeof claimFilters)[number];

export const filterWords: Readonly<Record<ClaimFilter, string>> = {
  all: "All claims",
  needs_me: "Needs me",
  mine: "Mine",
  suggested: "Suggested",
  open: "Open",
  stale: "Stale",
  proposed: "Proposed",
};

export type Viewer = WorkbenchView["viewer"];

type Judged = Pick<ClaimRow, "status" | "assignee">;

/** Whether a claim belongs to what the outline was narrowed to. */
export function matchesFilter(
  claim: Judged,
  filter: ClaimFilter,
  viewer: Viewer,
): boolean {
  switch (filter) {
    case "all":
      return true;
    case "needs_me":
      return needsViewer(claim, viewer);
    case "mine":
      return claim.assignee?.id === viewer.id;
    case "suggested":
    case "open":
    case "stale":
    case "proposed":
      return claim.status === filter;
  }
}

/** How many claims each filter would show. */
export function countByFilter(
  claims: readonly Judged[],
  viewer: Viewer,
): Readonly<Record<ClaimFilter, number>> {
  const counts = {
    all: 0,
    needs_me: 0,
    mine: 0,
    suggested: 0,
    open: 0,
    stale: 0,
    proposed: 0,
  };
  for (const claim of claims) {
    for (const filter of claimFilters) {
      if (matchesFilter(claim, filter, viewer)) counts[filter] += 1;
    }
  }
  return counts;
}

/**
 * Whether the next step is this person's: their own claim that is checked, waits for an answer or went stale, or a verdict of somebody else
 * that waits for an editor.
 */
function needsViewer(claim: Judged, viewer: Viewer): boolean {
  const isMine = claim.assignee?.id === viewer.id;
  switch (claim.status) {
    case "checking":
    case "waiting":
    case "stale":
      return isMine && viewer.canCheck;
    case "proposed":
      return !isMine && viewer.canDecide;
    case "disputed":
      return !isMine && viewer.canCheck;
    case "suggested":
    case "open":
    case "approved":
    case "waived":
    case "withdrawn":
      return false;
  }
}
