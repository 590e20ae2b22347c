"use client";

import { useCallback, useState } from "react";
import type { ClaimActions } from "@/components/claims/claim-actions";
import { useToast } from "@/components/ui/toasts";
import type { Failure, Result } from "@/lib/server/handle";
import type { Desk } from "./desk";
import { unreachable } from "./detail-store";
import type { Undoable } from "./undoable";

type UndoParts = Pick<Desk, "articleId" | "refresh" | "refreshArticle"> & {
  readonly actions: ClaimActions;
  readonly say: (sentence: string) => void;
};

/** Offers to take things back, takes them back, and keeps why that did not work. */
export function useUndo(parts: UndoParts) {
  const { articleId, actions, say, refresh, refreshArticle } = parts;
  const toast = useToast();
  const [refused, setRefused] = useState<Failure | null>(null);
  const takeBack = useCallback(
    async (done: Undoable) => {
      const result = await reached(() => send(actions, articleId, done));
      setRefused(result.ok ? null : result.error);
      if (result.ok) say("Taken back.");
      if ("claimId" in done) await refresh(done.claimId, movedBy(result, done));
      else refreshArticle();
    },
    [actions, articleId, say, refresh, refreshArticle],
  );
  const offerUndo = useCallback(
    (done: Undoable) => {
      toast({ words: done.words, undo: () => void takeBack(done) });
    },
    [toast, takeBack],
  );
  return { offerUndo, refused, forgetRefused: () => setRefused(null) };
}

type Answer = Result<{ readonly version: number }>;

function send(
  actions: ClaimActions,
  articleId: string,
  done: Undoable,
): Promise<Answer> {
  const { version } = done;
  if ("claimId" in done) {
    return actions.undo({ articleId, claimId: done.claimId, version });
  }
  const { sentenceId } = done;
  return actions.undoMark({ articleId, sentenceId, version });
}

async function reached(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch {
    return { ok: false, error: unreachable };
  }
}

function movedBy(result: Answer, { version: from }: Undoable) {
  return result.ok ? { from, to: result.data.version } : null;
}
