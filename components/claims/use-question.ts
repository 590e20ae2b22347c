"use client";

import { useState } from "react";
import * as z from "zod/mini";
import { useDesk } from "@/components/workbench/desk";
import { useDraft } from "@/components/workbench/use-draft";
import { useSave, type Saving } from "@/components/workbench/use-save";
import { askedOf } from "@/lib/claims/rules/moves";
import type { ClaimDetail, QuestionView } from "@/lib/claims/view";
import { localToIso } from "./local-moment";
import { stepWords, type QuestionEvent } from "./next-step";

const draftSchema = z.object({
  event: z.enum(["ask", "answer"]),
  text: z.string(),
  askedOf: z.enum(askedOf),
  askedOfName: z.string(),
  /** As the browser's own field has it, in the person's time: "2026-05-04T10:00". */
  due: z.string(),
  baseVersion: z.number(),
});
export type QuestionDraft = z.infer<typeof draftSchema>;

export type QuestionWork = {
  readonly draft: QuestionDraft | null;
  /** The question that is out, when one is. */
  readonly pending: QuestionView | null;
  readonly saving: Saving;
  /** What the person has to write first. */
  readonly error: string | undefined;
  readonly open: (event: QuestionEvent) => void;
  readonly change: (part: Partial<QuestionDraft>) => void;
  readonly close: () => void;
  readonly send: (version?: number) => Promise<void>;
};

const MISSING: Readonly<Record<QuestionEvent, string>> = {
  ask: "Write the question.",
  answer: "Write what came back, and from whom; or that nothing did.",
};

/** The question, or the answer, that is being written. It is kept until it is saved. */
export function useQuestion(detail: ClaimDetail): QuestionWork {
  const { viewer } = useDesk();
  const { id, version } = detail.claim;
  const [draft, setDraft, letGo] = useDraft(
    `${viewer.id}:${id}:question`,
    draftSchema,
  );
  const [error, setError] = useState<string>();
  const saving = useSave();
  const pending = detail.questions.find(({ answer }) => answer === null);
  const sendDraft = useSend(detail, pending ?? null, saving);
  async function send(base = draft?.baseVersion) {
    if (draft === null) return;
    const isMissing = draft.text.trim() === "";
    setError(isMissing ? MISSING[draft.event] : undefined);
    if (isMissing) return;
    const isSaved = await sendDraft(draft, base ?? version);
    if (isSaved) letGo(draft);
  }
  return {
    ...{ draft, pending: pending ?? null, saving, error, send },
    open: (event) => setDraft({ ...EMPTY, event, baseVersion: version }),
    change: (part) => draft && setDraft({ ...draft, ...part }),
    close: () => setDraft(null),
  };
}

const EMPTY = {
  text: "",
  askedOf: "author",
  askedOfName: "",
  due: "",
} as const;

function useSend(
  detail: ClaimDetail,
  pending: QuestionView | null,
  { save }: Saving,
) {
  const { actions, articleId } = useDesk();
  const claimId = detail.claim.id;
  return (draft: QuestionDraft, version: number) => {
    const { event, text } = draft;
    const ids = { articleId, claimId, version };
    const target = { claimId, version, said: stepWords[event].said };
    if (event === "answer") {
      const questionId = pending?.id ?? "";
      return save(target, actions.answer, { ...ids, questionId, answer: text });
    }
    const dueAt = localToIso(draft.due);
    const whom = { askedOf: draft.askedOf, askedOfName: draft.askedOfName };
    return save(target, actions.ask, { ...ids, text, ...whom, dueAt });
  };
}
