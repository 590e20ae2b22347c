"use client";

import { useDesk } from "@/components/workbench/desk";
import { useSave, type Saving } from "@/components/workbench/use-save";
import { useOffering } from "@/components/workbench/use-undoable-save";
import type { ClaimDetail } from "@/lib/claims/view";
import { canUndo } from "@/lib/claims/rules/undo";
import type { MoveEvent } from "@/lib/claims/rules/moves";
import { stepWords } from "./next-step";

export type Steps = {
  readonly saving: Saving;
  readonly move: (
    event: MoveEvent,
    more?: {
      readonly note?: string;
      readonly assigneeId?: string;
      /** The version the person saw when they began to write; else the one on screen. */
      readonly version?: number;
    },
  ) => Promise<boolean>;
  readonly approve: (note: string) => Promise<boolean>;
  readonly reconfirm: () => Promise<boolean>;
};

/** The ways to move one claim on, sharing one place for what goes wrong. */
export function useSteps(detail: ClaimDetail): Steps {
  const { actions, articleId } = useDesk();
  const saving = useSave();
  const offer = useOffering(saving);
  const claimId = detail.claim.id;
  const seen = detail.claim.version;
  return {
    saving,
    move: (event, { version = seen, ...more } = {}) =>
      (canUndo(`claim.${event}`) ? offer : saving.save)(
        { claimId, version, said: stepWords[event].said },
        actions.move,
        { articleId, claimId, version, event, ...more },
      ),
    approve: (note) => {
      const verdictId = detail.verdicts[0]?.id ?? "";
      return offer(
        { claimId, version: seen, said: stepWords.approve.said },
        actions.approve,
        {
          articleId,
          claimId,
          version: seen,
          verdictId,
          note,
        },
      );
    },
    reconfirm: () =>
      saving.save(
        { claimId, version: seen, said: stepWords.reconfirm.said },
        actions.reconfirm,
        { articleId, claimId, version: seen },
      ),
  };
}
