"use client";

import { useState } from "react";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import {
  useSave,
  type SaveTarget,
  type Saving,
} from "@/components/workbench/use-save";
import { useOffering } from "@/components/workbench/use-undoable-save";
import type { ClaimDetail, EvidenceView } from "@/lib/claims/view";
import type { EvidenceRelation } from "@/lib/sources/kinds";
import {
  changedEvidence,
  evidenceDraftSchema,
  excerptsOf,
  missingInEvidence,
  newEvidence,
  type EvidenceDraft,
} from "./evidence-draft";

export type EvidenceForm = {
  /** Null while no form is open. */
  readonly draft: EvidenceDraft | null;
  readonly add: () => void;
  readonly edit: (evidence: EvidenceView) => void;
  readonly change: (part: Partial<EvidenceDraft>) => void;
  readonly close: () => void;
  readonly errors: Readonly<Record<string, string>>;
  readonly saving: Saving;
  /** Saves on the version the writer saw, or on top of the one given. */
  readonly submit: (version?: number) => Promise<void>;
};

/** The piece of evidence somebody writes on one claim. One form at a time; it stays open as long as its draft. */
export function useEvidenceForm(detail: ClaimDetail): EvidenceForm {
  const { viewer } = useDesk();
  const { id: claimId, version } = detail.claim;
  const key = `${viewer.id}:${claimId}:evidence`;
  const [draft, setDraft, letGo] = useDraft(key, evidenceDraftSchema);
  const [isChecked, setChecked] = useState(false);
  const saving = useSave();
  const offer = useOffering(saving);
  const send = useEvidenceActions(detail, offer);
  const missing = draft === null ? {} : missingInEvidence(draft);

  function open(next: EvidenceDraft | null) {
    setChecked(false);
    saving.forget();
    setDraft(next);
  }
  async function submit(base = draft?.baseVersion ?? version) {
    setChecked(true);
    const relation = draft?.relation ?? null;
    if (draft === null || relation === null) return;
    if (Object.keys(missing).length > 0) return;
    const said =
      draft.evidenceId === null ? "Evidence added." : "Evidence saved.";
    const target = { claimId, version: base, said };
    const isSaved = await send(saving, target, { draft, relation });
    if (!isSaved) return;
    setChecked(false);
    letGo(draft);
  }
  return {
    draft,
    add: () => open(newEvidence(version)),
    edit: (evidence) => open(changedEvidence(evidence, version)),
    change: (part) => draft && setDraft({ ...draft, ...part }),
    close: () => open(null),
    errors: { ...saving.failure?.fields, ...(isChecked && missing) },
    saving,
    submit,
  };
}

type Written = {
  readonly draft: EvidenceDraft;
  readonly relation: EvidenceRelation;
};

/** Sends what was written: a new piece, or a change of one. */
function useEvidenceActions(detail: ClaimDetail, offer: Saving["save"]) {
  const { actions, articleId } = useDesk();
  const claimId = detail.claim.id;
  return ({ save }: Saving, target: SaveTarget, written: Written) => {
    const { draft, relation } = written;
    const { version } = target;
    const { evidenceId, locator, excerpt, note, doesNotShow } = draft;
    const excerpts = excerptsOf(draft).map(({ snapshotId, start, end }) => {
      return { snapshotId, start, end };
    });
    const words = { locator, excerpt, note, doesNotShow };
    const content = { relation, ...words, excerpts };
    const where = { articleId, claimId, version };
    if (evidenceId === null) {
      const source = sourceOf(draft);
      const added = { ...where, ...content, source };
      return offer(target, actions.addEvidence, added);
    }
    // The claim's version guards both: nothing of the claim changes without it.
    const now = detail.evidence.find(({ id }) => id === evidenceId);
    const evidenceVersion =
      version === draft.baseVersion
        ? draft.evidenceVersion
        : (now?.version ?? draft.evidenceVersion);
    const changed = { ...where, ...content, evidenceId, evidenceVersion };
    return save(target, actions.editEvidence, changed);
  };
}

function sourceOf(draft: EvidenceDraft) {
  const { sourceId, title, url, publisher, kind, confidentiality } = draft;
  return sourceId === null
    ? ({ is: "new", title, url, publisher, kind, confidentiality } as const)
    : ({ is: "known", sourceId } as const);
}
