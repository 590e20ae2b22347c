"use client";

import { useCallback, useEffect, useState } from "react";
import { useSending } from "@/components/people/use-sending";
import { useDesk } from "@/components/workbench/desk";
import type { ThreadView } from "@/lib/discussion/view";
import type { Result } from "@/lib/server/handle";
import { saidWords, settledWords } from "./discussion-words";
import type { Talk } from "./talk";

/** The discussion of one sentence, fetched when it is looked at, and again when the article moves on: `seq`. */
export function useSentenceTalk(sentenceId: string, seq: number): Talk {
  const { actions, articleId, announce, refreshArticle } = useDesk();
  const { threads, ask } = useThreads(articleId, sentenceId, seq);
  const { isSending, failure, send } = useSending();
  async function carryOut(call: () => Promise<Result<object>>, words: string) {
    const done = await send(call);
    // A conflict too: what was first is fetched to be seen.
    await ask();
    if (done === null) return false;
    announce(words);
    refreshArticle();
    return true;
  }
  return {
    threads,
    about: { is: "sentence", sentenceId },
    isSending,
    failure,
    say: ({ mentionedIds, ...said }) => {
      const input = { articleId, ...said, mentionedIds: [...mentionedIds] };
      return carryOut(() => actions.addComment(input), saidWords(said));
    },
    settle: (thread) => {
      const { id: commentId, version, resolved } = thread;
      const act =
        resolved === null ? actions.resolveComment : actions.reopenComment;
      const which = { articleId, commentId, version };
      return carryOut(() => act(which), settledWords(thread));
    },
  };
}

function useThreads(articleId: string, sentenceId: string, seq: number) {
  const [threads, setThreads] = useState<readonly ThreadView[] | null>(null);
  const path = `/api/v1/articles/${articleId}/sentences/${sentenceId}`;
  const ask = useCallback(async () => {
    const found = await fetchThreads(path);
    if (found !== null) setThreads(found);
  }, [path]);
  useEffect(() => {
    let isCurrent = true;
    void fetchThreads(path).then((found) => {
      if (isCurrent && found !== null) setThreads(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [path, seq]);
  return { threads, ask };
}

async function fetchThreads(
  path: string,
): Promise<readonly ThreadView[] | null> {
  try {
    const response = await fetch(path, {
      headers: { Accept: "application/json" },
      cache: "no-store",
    });
    const body: unknown = response.ok ? await response.json() : null;
    return hasThreads(body) ? body.threads : null;
  } catch {
    // What was known before is still shown; the next change asks again.
    return null;
  }
}

function hasThreads(
  body: unknown,
): body is { readonly threads: readonly ThreadView[] } {
  return typeof body === "object" && body !== null && "threads" in body;
}
