"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/inputs";
import { Time } from "@/components/ui/time";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import { isLive } from "@/lib/claims/rules";
import type { ClaimDetail } from "@/lib/claims/view";
import { FormButtons } from "./form-buttons";
import { isoToLocal, localToIso } from "./local-moment";

type DueFactProps = { readonly detail: ClaimDetail };

/** Until when the claim should have its verdict; who has it, and editors, may change that. */
export function DueFact({ detail }: DueFactProps) {
  const { viewer } = useDesk();
  const [isEditing, setEditing] = useState(false);
  const { dueAt, assignee, status } = detail.claim;
  const mayEdit =
    isLive(status) &&
    (viewer.canDecide || (viewer.canCheck && assignee?.id === viewer.id));
  if (!mayEdit && dueAt === null) return null;
  return (
    <>
      <dt>Due</dt>
      <dd>
        {isEditing ? (
          <DueForm detail={detail} onClose={() => setEditing(false)} />
        ) : (
          <>
            {dueAt === null ? (
              <span className="text-ink-2">No date</span>
            ) : (
              <Time iso={dueAt} />
            )}{" "}
            {mayEdit ? (
              <button
                type="button"
                className="button-text"
                onClick={() => setEditing(true)}
              >
                {dueAt === null ? "Set a date" : "Change date"}
              </button>
            ) : null}
          </>
        )}
      </dd>
    </>
  );
}

type DueFormProps = DueFactProps & { readonly onClose: () => void };

function DueForm({ detail, onClose }: DueFormProps) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useUndoableSave();
  const { id: claimId, version, dueAt } = detail.claim;
  const [local, setLocal] = useState(() => isoToLocal(dueAt));
  async function send() {
    const said = "Due date saved.";
    const isSaved = await save({ claimId, version, said }, actions.setDue, {
      ...{ articleId, claimId, version },
      dueAt: localToIso(local),
    });
    if (isSaved) onClose();
  }
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field
        label="Verdict wanted by"
        hint="Leave it empty for no date."
        error={failure?.fields?.dueAt}
      >
        {(wiring) => (
          <TextInput
            type="datetime-local"
            value={local}
            onChange={(event) => setLocal(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <FormButtons label="Save date" onClose={onClose} />
      <SaveFailure failure={failure} />
    </form>
  );
}
