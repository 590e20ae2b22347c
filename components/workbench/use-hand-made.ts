"use client";

import { useCallback, useState } from "react";
import type { ClaimKind } from "@/lib/claims/statuses";
import type { Span } from "@/lib/text";
import type { Desk } from "./desk";
import { useAttempt } from "./use-attempt";
import type { WorkbenchProps } from "./workbench-props";

type HandMadeInput = {
  readonly props: WorkbenchProps;
  readonly desk: Desk;
  readonly cursor: number | null;
  readonly goTo: (claimId: string) => void;
};

/** Claims made by hand of selected words, and sentences said to hold none. */
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
    if (!made.ok) return;
    const { claimId, version } = made.data;
    window.getSelection()?.removeAllRanges();
    setSpan(null);
    const done = kind === "quote" ? "Quote made." : "Statement made.";
    desk.offerUndo({ words: done, claimId, version });
    goTo(claimId);
    await desk.refresh(claimId, null);
  }
  async function toggleMark() {
    if (!view.viewer.canCheck || sentence === undefined) return;
    const isNotAClaim = !sentence.isMarkedNotAClaim;
    const { id: sentenceId, number } = sentence;
    const marked = await attempt(() =>
      desk.actions.markSentence({
        articleId: desk.articleId,
        sentenceId,
        version: sentence.version,
        isNotAClaim,
      }),
    );
    if (!marked.ok) return;
    const what = isNotAClaim ? "not a claim" : "untouched again";
    const { version } = marked.data;
    const words = `Sentence ${number} is ${what}.`;
    desk.offerUndo({ words, sentenceId, version });
    desk.refreshArticle();
  }
  return {
    ...{ span, onSelectSpan, sentence, handFailure: failure },
    make: (kind: ClaimKind, words: Span) => void make(kind, words),
    toggleMark: () => void toggleMark(),
  };
}
