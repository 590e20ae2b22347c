"use client";

import dynamic from "next/dynamic";
import { Plus } from "lucide-react";
import { Kbd } from "@/components/ui/kbd";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import { whyNoEvidence } from "@/lib/claims/rules";
import type { ClaimDetail, EvidenceView } from "@/lib/claims/view";
import { sourcesInWords } from "@/lib/sources/origins";
import { EvidenceFields } from "./evidence-fields";
import { EvidenceRow } from "./evidence-row";
import { OriginTree } from "./origin-tree";
import { useEvidenceForm, type EvidenceForm } from "./use-evidence-form";

/** Most claims have none, so the script for them comes when there are some. */
const OriginSuggestions = dynamic(() =>
  import("./origin-suggestions").then((module) => module.OriginSuggestions),
);

type EvidenceSectionProps = { readonly detail: ClaimDetail };

/** Where somebody looked, and what each source does to the claim. */
export function EvidenceSection({ detail }: EvidenceSectionProps) {
  const { viewer } = useDesk();
  const form = useEvidenceForm(detail);
  const removal = useRemoval(detail);
  const why = whyNoEvidence(detail.claim.status);
  // Whoever adds evidence takes part, and takes no second look then.
  const isSecondCheck = detail.moves.agree.ok;
  const mayAdd = viewer.canCheck && why === null && !isSecondCheck;
  return (
    <section className="section" id="part-evidence" aria-label="Evidence">
      <EvidenceHead detail={detail} form={form} mayAdd={mayAdd} />
      <OriginTree detail={detail}>
        {(evidence) => (
          <EvidenceRow
            key={evidence.id}
            evidence={evidence}
            mayEdit={mayAdd && form.draft === null}
            onEdit={() => form.edit(evidence)}
            onRemove={() => void removal.remove(evidence)}
          />
        )}
      </OriginTree>
      <SaveFailure failure={removal.failure} />
      {detail.origins.suggestions.length === 0 ? null : (
        <OriginSuggestions detail={detail} />
      )}
      {detail.evidence.length === 0 && form.draft === null ? (
        <p className="text-ink-2">{why ?? whyEmpty(detail)}</p>
      ) : null}
      {form.draft === null || !mayAdd ? null : (
        <EvidenceFields form={form} draft={form.draft} detail={detail} />
      )}
    </section>
  );
}

function whyEmpty({ isEvidenceSealed }: ClaimDetail): string {
  return isEvidenceSealed
    ? "Sealed until the second check is done: here the second checker looks for sources alone."
    : "None yet. Say where you looked, and what it shows.";
}

type EvidenceHeadProps = EvidenceSectionProps & {
  readonly form: EvidenceForm;
  readonly mayAdd: boolean;
};

function EvidenceHead({ detail, form, mayAdd }: EvidenceHeadProps) {
  const { sourceCount, originCount } = detail.origins;
  return (
    <header className="section-head">
      <h3>Evidence</h3>
      {sourceCount === 0 ? null : (
        <span className="font-strong">
          {sourcesInWords(sourceCount, originCount)}
        </span>
      )}
      {mayAdd && form.draft === null ? (
        <button type="button" data-command="evidence" onClick={form.add}>
          <Plus size={14} aria-hidden="true" />{" "}
          <span className="button-text">Add</span>{" "}
          <span className="sr-only">evidence</span> <Kbd>e</Kbd>
        </button>
      ) : (
        <span />
      )}
    </header>
  );
}

function useRemoval(detail: ClaimDetail) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useUndoableSave();
  const { id: claimId, version } = detail.claim;
  function remove(evidence: EvidenceView) {
    return save(
      { claimId, version, said: "Evidence removed." },
      actions.removeEvidence,
      {
        articleId,
        claimId,
        version,
        evidenceId: evidence.id,
        evidenceVersion: evidence.version,
      },
    );
  }
  return { failure, remove };
}
