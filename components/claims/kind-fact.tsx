"use client";

import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import type { ClaimDetail } from "@/lib/claims/view";

type KindFactProps = {
  readonly detail: ClaimDetail;
  readonly mayEdit: boolean;
};

/** Whether the claim is that something is so, or that somebody said it; and the way to change it. */
export function KindFact({ detail, mayEdit }: KindFactProps) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useUndoableSave();
  const { id: claimId, version, kind } = detail.claim;
  const other = kind === "quote" ? "statement" : "quote";
  function change() {
    void save(
      { claimId, version, said: `It is a ${other} now.` },
      actions.edit,
      { articleId, claimId, version, kind: other },
    );
  }
  return (
    <>
      <dt>Kind</dt>
      <dd>
        {kind === "quote" ? "Quote: was it said so?" : "Statement: is it so?"}{" "}
        {mayEdit ? (
          <button type="button" className="button-text" onClick={change}>
            Make it a {other}
          </button>
        ) : null}
        <SaveFailure failure={failure} />
      </dd>
    </>
  );
}
