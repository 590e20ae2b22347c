"use client";

import { useState } from "react";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import { useSave, type Saving } from "@/components/workbench/use-save";
import type { ClaimDetail } from "@/lib/claims/view";
import {
  emptyVerdict,
  missingInVerdict,
  verdictDraftSchema,
  type VerdictDraft,
} from "./verdict-draft";

export type VerdictForm = {
  readonly draft: VerdictDraft;
  readonly change: (part: Partial<VerdictDraft>) => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly saving: Saving;
  /** Proposes the verdict, or saves the second check, on the version the writer saw, or on the one given. */
  readonly submit: (version?: number) => Promise<void>;
};

/** The verdict somebody writes on one claim: its draft, its errors, and the way to propose it. */
export function useVerdictForm(detail: ClaimDetail): VerdictForm {
  const { actions, articleId, viewer } = useDesk();
  const saving = useSave();
  const claimId = detail.claim.id;
  const key = `${viewer.id}:${claimId}:verdict`;
  const [stored, setDraft, letGo] = useDraft(key, verdictDraftSchema);
  const [isChecked, setChecked] = useState(false);
  const draft = stored ?? emptyVerdict(detail);
  const missing = missingInVerdict(draft);
  async function submit(version = draft.baseVersion) {
    const { ratingId, basis } = draft;
    setChecked(true);
    if (ratingId === null || basis === null || Object.keys(missing).length > 0)
      return;
    const { rationale, wording } = draft;
    const target = { articleId, claimId, version };
    const found = { ...target, ratingId, basis, rationale };
    const isSaved = detail.moves.agree.ok
      ? await saving.save(
          { claimId, version, said: "Second check saved." },
          actions.checkAgain,
          { ...found, wording },
        )
      : await saving.save(
          { claimId, version, said: "Verdict proposed." },
          actions.propose,
          { ...found, event: eventOf(detail) },
        );
    if (isSaved) letGo(draft);
  }
  return {
    draft,
    change: (part) => setDraft({ ...draft, ...part }),
    errors: { ...saving.failure?.fields, ...(isChecked && missing) },
    saving,
    submit,
  };
}

// A second checker differs with a verdict that stands; a third person settles two.
function eventOf({ moves }: ClaimDetail): "propose" | "differ" | "settle" {
  if (moves.propose.ok) return "propose";
  return moves.settle.ok ? "settle" : "differ";
}
