"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { deliver } from "@/components/workbench/deliver";
import { useDesk } from "@/components/workbench/desk";
import { wakeAll } from "@/components/workbench/waiting-store";
import type { ThreadView } from "@/lib/discussion/view";
import type { Failure, Result } from "@/lib/server/handle";
import { saidWords, settledWords } from "./discussion-words";
import type { Talk } from "./talk";

/** The discussion of one sentence, fetched when it is looked at, and again when the article moves on: `seq`. */
export function useSentenceTalk(sentenceId: string, seq: number): Talk {
  const { actions, articleId } = useDesk();
  const { threads, ask } = useThreads(articleId, sentenceId, seq);
  const { isSending, failure, send } = useSending(sentenceId, ask);
  return {
    threads,
    about: { is: "sentence", sentenceId },
    isSending,
    failure,
    say: ({ mentionedIds, ...said }) =>
      send(saidWords(said), actions.addComment, {
        articleId,
        ...said,
        mentionedIds: [...mentionedIds],
      }),
    settle: (thread) => {
      const { id: commentId, version, resolved } = thread;
      const act =
        resolved === null ? actions.resolveComment : actions.reopenComment;
      return send(settledWords(thread), act, { articleId, commentId, version });
    },
  };
}

type Act<Input> = (input: Input, saveKey?: string) => Promise<Result<object>>;

/** Sends one thing at a time, again and again where nobody answers, and shows what became of it. */
function useSending(sentenceId: string, ask: () => Promise<void>) {
  const { announce, refreshArticle, viewer } = useDesk();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  async function send<Input>(what: string, act: Act<Input>, input: Input) {
    if (isBusy.current) {
      wakeAll();
      return false;
    }
    isBusy.current = true;
    setSending(true);
    const result = await deliver({
      parcel: { viewerId: viewer.id, aboutId: sentenceId, what, input },
      send: (saveKey) => act(input, saveKey),
      onWaiting: setFailure,
    });
    // After a conflict too: what was first is fetched to be seen.
    await ask();
    setFailure(result.ok ? null : result.error);
    isBusy.current = false;
    setSending(false);
    if (!result.ok) return false;
    announce(what);
    refreshArticle();
    return true;
  }
  return { isSending, failure, send };
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
