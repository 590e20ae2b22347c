"use client";

import type { ClaimWork } from "@/components/claims/use-claim-work";
import {
  ConflictDialog,
  isOvertaken,
  lastChange,
} from "@/components/workbench/conflict-dialog";
import type { ClaimDetail } from "@/lib/claims/view";
import { statusWords } from "@/lib/claims/words";

type ApprovalConflictProps = { readonly work: ClaimWork };

/**
 * Shown when the claim moved on while an editor decided on its verdict. There is no saving on top: what is approved
 * has to be looked at first. The comment stays where it was written.
 */
export function ApprovalConflict({ work }: ApprovalConflictProps) {
  const { detail, steps, comment, note } = work;
  const { failure, forget } = steps.saving;
  const isOfComment = comment.text !== "" && note.draft === null;
  if (!isOvertaken(failure) || !isOfComment) return null;
  return (
    <ConflictDialog
      failure={failure}
      rows={[
        lastChange(detail, "Your decision on the verdict"),
        {
          label: "Status",
          theirs: statusWords[detail.claim.status],
          mine: statusWords.proposed,
          isSame: detail.claim.status === "proposed",
        },
        commentRow(detail, comment.text),
      ]}
      onClose={forget}
      onTakeTheirs={forget}
      takeTheirs="Look at the change"
    />
  );
}

function commentRow({ statusNote }: ClaimDetail, mine: string) {
  const theirs = statusNote ?? "None";
  return {
    label: "Comment",
    ...{ theirs, mine, isSame: theirs === mine, isProse: true },
  };
}

/** A comment that was written and not sent, where the claim has moved on and there is no field for it any more. */
export function UnsentComment({ work }: ApprovalConflictProps) {
  const { comment } = work;
  if (comment.text === "") return null;
  return (
    <div className="mt-3 border-l-2 border-edge pl-3 text-ink-2">
      Your comment, not sent:
      <p className="my-1 font-read text-lead text-ink">{comment.text}</p>
      <button type="button" className="button-text" onClick={comment.clear}>
        Let it go
      </button>
    </div>
  );
}
