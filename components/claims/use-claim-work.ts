"use client";

import { useState } from "react";
import {
  useVerdictForm,
  type VerdictForm,
} from "@/components/verdicts/use-verdict-form";
import type { ClaimDetail } from "@/lib/claims/view";
import { reasonAsked, type MoveEvent } from "@/lib/claims/rules/moves";
import { asksForNote, isQuestionEvent, type StepEvent } from "./next-step";
import { useComment, useNote, type Comment, type Note } from "./use-note";
import { useQuestion, type QuestionWork } from "./use-question";
import { useSteps, type Steps } from "./use-steps";

/** All that somebody is doing with one claim in the inspector. */
export type ClaimWork = {
  readonly detail: ClaimDetail;
  readonly steps: Steps;
  readonly note: Note;
  readonly question: QuestionWork;
  readonly comment: Comment;
  readonly commentError: string | undefined;
  readonly verdict: VerdictForm;
  /** Whether a verdict can be written here and now. */
  readonly isWriting: boolean;
  /** Whether a second checker is writing a different verdict. */
  readonly isRevising: boolean;
  readonly revise: (isRevising: boolean) => void;
  readonly press: (event: StepEvent) => void;
};

/** What the verdict's form is sent by. */
function sendsVerdict(
  event: StepEvent,
): event is "propose" | "settle" | "agree" {
  return event === "propose" || event === "settle" || event === "agree";
}

/** Puts together the forms of one claim and what each button does with them. */
export function useClaimWork(detail: ClaimDetail): ClaimWork {
  const steps = useSteps(detail);
  const note = useNote(detail);
  const question = useQuestion(detail);
  const comment = useComment(detail.claim.id);
  const verdict = useVerdictForm(detail);
  const [commentError, setCommentError] = useState<string>();
  const [isDiffering, setDiffering] = useState(false);
  const { moves } = detail;
  const isRevising = isDiffering && moves.differ.ok;

  async function decide(event: "approve" | "request_changes") {
    const { text } = comment;
    const isMissing = event === "request_changes" && text.trim() === "";
    setCommentError(isMissing ? reasonAsked.request_changes : undefined);
    if (isMissing) return document.getElementById("comment")?.focus();
    const isSaved =
      event === "approve"
        ? await steps.approve(text)
        : await steps.move(event, { note: text });
    if (isSaved) comment.letGo(text);
  }

  function press(event: StepEvent) {
    if (sendsVerdict(event)) void verdict.submit();
    else if (event === "approve" || event === "request_changes") {
      void decide(event);
    } else if (event === "reconfirm") void steps.reconfirm();
    else if (isQuestionEvent(event)) question.open(event);
    else if (asksForNote(event)) note.open(event);
    else void steps.move(event satisfies MoveEvent);
  }

  return {
    detail,
    steps,
    note,
    question,
    comment,
    commentError,
    verdict,
    isWriting:
      moves.propose.ok || moves.settle.ok || moves.agree.ok || isRevising,
    isRevising,
    revise: setDiffering,
    press,
  };
}
