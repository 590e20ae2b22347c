import type { ClaimDetail } from "@/lib/claims/view";

/** What came with the last change of status, and the words that lead to it. */
export type StatusNote = { readonly lead: string; readonly note: string };

/** Who said what when the claim came to its status: "Marit Ochoa asked for changes: …". Null when nobody said anything. */
export function statusNoteSentence(
  detail: Pick<
    ClaimDetail,
    "statusNote" | "statusBy" | "verdicts" | "approvals"
  > & { readonly claim: Pick<ClaimDetail["claim"], "status"> },
): StatusNote | null {
  const note = detail.statusNote;
  if (note === null || note === "") return null;
  const who = detail.statusBy?.name ?? "The desk";
  return { lead: `${who} ${didWhat(detail)}:`, note };
}

function didWhat(detail: Parameters<typeof statusNoteSentence>[0]): string {
  switch (detail.claim.status) {
    case "checking":
      return whyChecking(detail);
    case "waiting":
      return "asked";
    case "waived":
      return "waived it";
    case "open":
      return "took the waiver back";
    case "approved":
      return "approved";
    case "stale":
      return "changed what it rests on";
    case "withdrawn":
      return "dismissed it";
    case "suggested":
    case "proposed":
    case "disputed":
      return "wrote";
  }
}

// A claim comes to checking from four sides; its verdicts and approvals tell which.
function whyChecking({
  verdicts,
  approvals,
}: Pick<ClaimDetail, "verdicts" | "approvals">): string {
  const newest = verdicts[0];
  if (newest === undefined) return "noted";
  const wasApproved = approvals.some(
    ({ verdictNumber }) => verdictNumber === newest.number,
  );
  return wasApproved ? "reopened it" : "asked for changes";
}
