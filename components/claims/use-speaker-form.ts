"use client";

import * as z from "zod/mini";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import type { Saving } from "@/components/workbench/use-save";
import { useUndoableSave } from "@/components/workbench/use-undoable-save";
import type { speakerChoice } from "@/lib/claims/schema";
import type { ClaimDetail } from "@/lib/claims/view";

/** In the list of speakers, who is none of them. */
export const AUTHOR = "author";
export const NEW = "new";

/** What somebody new can be. */
export const newSpeakerKinds = ["person", "body", "unnamed"] as const;

const draftSchema = z.object({
  /** The id of a speaker, or `AUTHOR`, or `NEW`. */
  chosen: z.string(),
  name: z.string(),
  role: z.string(),
  kind: z.enum(newSpeakerKinds),
  baseVersion: z.number(),
});
export type SpeakerDraft = z.infer<typeof draftSchema>;

export type SpeakerWork = {
  /** Null while no form is open. */
  readonly draft: SpeakerDraft | null;
  readonly open: () => void;
  readonly change: (part: Partial<SpeakerDraft>) => void;
  readonly close: () => void;
  readonly saving: Saving;
  /** Saves on the version the person saw, or on top of the one given. */
  readonly submit: (version?: number) => Promise<void>;
};

/** Who stands behind a claim, as somebody chooses it. Kept until it is saved. */
export function useSpeakerForm(detail: ClaimDetail): SpeakerWork {
  const { actions, articleId, viewer } = useDesk();
  const { id: claimId, version, speaker } = detail.claim;
  const key = `${viewer.id}:${claimId}:speaker`;
  const [draft, setDraft, letGo] = useDraft(key, draftSchema);
  const saving = useUndoableSave();
  async function submit(base = draft?.baseVersion ?? version) {
    if (draft === null) return;
    const target = { claimId, version: base, said: "Speaker saved." };
    const where = { articleId, claimId, version: base };
    const edit = { ...where, speaker: choiceOf(draft) };
    if (await saving.save(target, actions.edit, edit)) letGo(draft);
  }
  return {
    draft,
    open: () =>
      setDraft({
        chosen: speaker?.id ?? AUTHOR,
        ...{ name: "", role: "", kind: "person" },
        baseVersion: version,
      }),
    change: (part) => draft && setDraft({ ...draft, ...part }),
    close: () => {
      saving.forget();
      setDraft(null);
    },
    saving,
    submit,
  };
}

function choiceOf(draft: SpeakerDraft): z.input<typeof speakerChoice> {
  const { chosen, name, role, kind } = draft;
  if (chosen === AUTHOR) return { is: "author" };
  if (chosen === NEW) return { is: "new", name, role, kind };
  return { is: "known", speakerId: chosen };
}
