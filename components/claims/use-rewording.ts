"use client";

import * as z from "zod/mini";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import type { Saving } from "@/components/workbench/use-save";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import type { ClaimDetail } from "@/lib/claims/view";

const rewordingSchema = z.object({
  words: z.string(),
  /** The version the writer saw: what others do meanwhile is a conflict, not lost. */
  baseVersion: z.number(),
});
type Rewording = z.infer<typeof rewordingSchema>;

export type RewordingForm = {
  /** Null while no form is open. */
  readonly draft: Rewording | null;
  readonly open: () => void;
  readonly change: (part: Partial<Rewording>) => void;
  readonly close: () => void;
  readonly saving: Saving;
  /** Saves on the version the writer saw, or on top of the one given. */
  readonly submit: (version?: number) => Promise<void>;
};

/** The words in which a statement is to be read alone, as somebody writes them. Kept until they are saved. */
export function useRewording(detail: ClaimDetail): RewordingForm {
  const { actions, articleId, viewer } = useDesk();
  const { id: claimId, version, text, statementText } = detail.claim;
  const key = `${viewer.id}:${claimId}:rewording`;
  const [draft, setDraft, letGo] = useDraft(key, rewordingSchema);
  const saving = useUndoableSave();
  async function submit(base = draft?.baseVersion ?? version) {
    if (draft === null) return;
    const target = { claimId, version: base, said: "Rewording saved." };
    const { words: statementText } = draft;
    const edit = { articleId, claimId, version: base, statementText };
    if (await saving.save(target, actions.edit, edit)) letGo(draft);
  }
  return {
    draft,
    open: () =>
      setDraft({ words: statementText ?? text, baseVersion: version }),
    change: (part) => draft && setDraft({ ...draft, ...part }),
    close: () => {
      saving.forget();
      setDraft(null);
    },
    saving,
    submit,
  };
}
