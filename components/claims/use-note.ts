"use client";

import * as z from "zod/mini";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import type { ClaimDetail } from "@/lib/claims/view";
import type { NotedEvent } from "./next-step";

const noteSchema = z.object({
  event: z.enum(["waive", "unwaive", "reopen"]),
  text: z.string(),
  baseVersion: z.number(),
});
export type NoteDraft = z.infer<typeof noteSchema>;

export type Note = {
  readonly draft: NoteDraft | null;
  readonly open: (event: NotedEvent) => void;
  readonly write: (text: string) => void;
  readonly standOn: (version: number) => void;
  readonly close: () => void;
  /** It was saved: the note closes, unless more was written meanwhile. */
  readonly letGo: (sent: NoteDraft) => void;
};

/** The reason that is being written for the next move. An open note is one with a draft. */
export function useNote(detail: ClaimDetail): Note {
  const { viewer } = useDesk();
  const key = `${viewer.id}:${detail.claim.id}:note`;
  const [draft, setDraft, letGo] = useDraft(key, noteSchema);
  return {
    draft,
    open: (event) =>
      setDraft({
        event,
        text: draft?.text ?? "",
        baseVersion: detail.claim.version,
      }),
    write: (text) => draft && setDraft({ ...draft, text }),
    standOn: (baseVersion) => draft && setDraft({ ...draft, baseVersion }),
    close: () => setDraft(null),
    letGo,
  };
}

const commentSchema = z.object({ text: z.string() });

/** The editor's comment on a proposed verdict: a reason to send it back, or a word with the approval. */
export function useComment(claimId: string) {
  const { viewer } = useDesk();
  const key = `${viewer.id}:${claimId}:comment`;
  const [draft, setDraft, letGo] = useDraft(key, commentSchema);
  return {
    text: draft?.text ?? "",
    write: (text: string) => setDraft({ text }),
    clear: () => setDraft(null),
    letGo: (text: string) => letGo({ text }),
  };
}
export type Comment = ReturnType<typeof useComment>;
