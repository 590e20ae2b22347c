"use client";

import { useEffect } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import type { WorkbenchView } from "@/lib/claims/view";
import type { Result } from "@/lib/server/handle";
import type { GateView } from "@/lib/sign-offs/view";
import type { SignOffActions } from "./sign-off-actions";

type SignOffInput = {
  /** As it is now. */
  readonly view: WorkbenchView;
  readonly gate: GateView;
  /** Where the log stood when `gate` was read. */
  readonly readAt: number;
  readonly actions: SignOffActions;
};

/** The ways to sign an article off, each on what the screen shows now, and what went wrong. */
export function useSignOff({ view, gate, readAt, actions }: SignOffInput) {
  const router = useRouter();
  const { isSending, failure, send } = useSending();
  const { signOff } = gate;
  const isOutdated = signOff !== null && view.seq > readAt;
  // Whatever changed may have made the sign-off void.
  useEffect(() => {
    if (isOutdated) router.refresh();
  }, [isOutdated, router]);

  async function sendAndRead(
    call: () => Promise<Result<{ readonly signOffId: string }>>,
  ): Promise<boolean> {
    const done = await send(call);
    // After a conflict too: what changed has to be seen.
    router.refresh();
    return done !== null;
  }
  const { id: articleId } = view.article;
  const seen = { articleId, revisionId: view.revision.id, seq: view.seq };
  const change = {
    articleId,
    signOffId: signOff?.id ?? "",
    version: signOff?.version ?? 1,
  };
  return {
    isSending,
    failure,
    sign: () => sendAndRead(() => actions.signOff(seen)),
    ask: (reason: string) =>
      sendAndRead(() => actions.askOverride({ ...seen, reason })),
    confirm: () => sendAndRead(() => actions.confirmOverride(change)),
    withdraw: () => sendAndRead(() => actions.withdraw(change)),
  };
}

export type SignOffWork = ReturnType<typeof useSignOff>;
