"use client";

import { useDesk } from "@/components/workbench/desk";
import { useSave } from "@/components/workbench/use-save";
import type { ClaimDetail } from "@/lib/claims/view";
import { saidWords, settledWords } from "./discussion-words";
import type { Talk } from "./talk";

/** The discussion of one claim. */
export function useClaimTalk(detail: ClaimDetail): Talk {
  const { actions, articleId } = useDesk();
  const { isSaving, failure, save } = useSave();
  const { id: claimId, version } = detail.claim;
  return {
    threads: detail.threads,
    about: { is: "claim", claimId },
    isSending: isSaving,
    failure,
    say: ({ mentionedIds, ...said }) =>
      save({ claimId, version, said: saidWords(said) }, actions.addComment, {
        articleId,
        ...said,
        mentionedIds: [...mentionedIds],
      }),
    settle: (thread) => {
      const { id: commentId, resolved } = thread;
      const act =
        resolved === null ? actions.resolveComment : actions.reopenComment;
      const which = { articleId, commentId, version: thread.version };
      return save({ claimId, version, said: settledWords(thread) }, act, which);
    },
  };
}
