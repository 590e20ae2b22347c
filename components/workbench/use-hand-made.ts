"use client";

import { useCallback, useRef, useState } from "react";
import type { ClaimKind } from "@/lib/claims/statuses";
import type { Failure, Result } from "@/lib/server/handle";
import type { Span } from "@/lib/text";
import type { Desk } from "./desk";
import { unreachable } from "./detail-store";
import type { WorkbenchProps } from "./workbench-props";

type HandMadeInput = {
  readonly props: WorkbenchProps;
  readonly desk: Desk;
  readonly cursor: number | null;
  readonly goTo: (claimId: string) => void;
};

/** Claims made by hand of selected words or of a whole sentence, and sentences said to hold none. */
export function useHandMade({ props, desk, cursor, goTo }: HandMadeInput) {
  const { view } = props;
  const [span, setSpan] = useState<Span | null>(null);
  const { failure, attempt } = useAttempt();
  const sentence = view.sentences.find(({ number }) => number === cursor);
  const onSelectSpan = useCallback((next: Span | null) => setSpan(next), []);

  async function make(kind: ClaimKind, words: Span) {
    const made = await attempt(() =>
      desk.actions.create({
        articleId: desk.articleId,
        revisionId: view.revision.id,
        kind,
        spans: [words],
      }),
    );
    if (made === null) return;
    window.getSelection()?.removeAllRanges();
    setSpan(null);
    desk.announce(kind === "quote" ? "Quote made." : "Statement made.");
    goTo(made.claimId);
    await desk.refresh(made.claimId, null);
  }
  async function toggleMark() {
    if (!view.viewer.canCheck || sentence === undefined) return;
    const isNotAClaim = !sentence.isMarkedNotAClaim;
    const marked = await attempt(() =>
      desk.actions.markSentence({
        articleId: desk.articleId,
        sentenceId: sentence.id,
        version: sentence.version,
        isNotAClaim,
      }),
    );
    if (marked === null) return;
    const what = isNotAClaim ? "not a claim" : "untouched again";
    desk.announce(`Sentence ${sentence.number} is ${what}.`);
    desk.refreshArticle();
  }
  return {
    ...{ span, onSelectSpan, sentence, handFailure: failure },
    make: (kind: ClaimKind, words: Span) => void make(kind, words),
    toggleMark: () => void toggleMark(),
  };
}

/** One call at a time; what it answered, or null and the failure kept to be shown. */
function useAttempt() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  async function attempt<T>(call: () => Promise<Result<T>>): Promise<T | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    const result = await call().catch((): Result<T> => ({
      ok: false,
      error: unreachable,
    }));
    isBusy.current = false;
    setFailure(result.ok ? null : result.error);
    return result.ok ? result.data : null;
  }
  return { failure, attempt };
}
