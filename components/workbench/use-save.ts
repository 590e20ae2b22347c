"use client";

import { useCallback, useRef, useState } from "react";
import type { Failure, Result } from "@/lib/server/handle";
import { deliver } from "./deliver";
import { useDesk } from "./desk";
import { wakeAll } from "./waiting-store";

export type SaveTarget = {
  readonly claimId: string;
  /** The version that is sent along. */
  readonly version: number;
  /** What is read out when it worked. */
  readonly said: string;
  /** Shown in one line with Undo instead, which is read out by itself. */
  readonly isOffered?: boolean;
};

export type Saving = {
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
  /**
   * Sends one change of one claim; true when it was saved. Where nobody answers it is sent again and again, and done
   * once. A second press while it runs does nothing; while it waits for the network, it tries at once.
   */
  readonly save: <Input, T>(
    target: SaveTarget,
    act: (input: Input, saveKey?: string) => Promise<Result<T>>,
    input: Input,
  ) => Promise<boolean>;
};

/** One place where something is saved, and what went wrong there. */
export function useSave(): Saving {
  const { announce, refresh, viewer } = useDesk();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  const viewerId = viewer.id;
  const save = useCallback<Saving["save"]>(
    async (target, act, input) => {
      const { claimId, said } = target;
      if (isBusy.current) {
        wakeAll();
        return false;
      }
      isBusy.current = true;
      const keepFocus = focusKeeper();
      setSaving(true);
      const result = await deliver({
        parcel: { viewerId, aboutId: claimId, what: said, input },
        send: (saveKey) => act(input, saveKey),
        onWaiting: (unanswered) => {
          setFailure(unanswered);
          setSaving(unanswered === null);
        },
      });
      if (result.ok) {
        if (!target.isOffered) announce(said);
        await refresh(claimId, movedBy(result.data, target));
      } else if (result.error.code === "CONFLICT") {
        // Who was first is told only when what they changed is here to be shown.
        await refresh(claimId, null);
      }
      setFailure(result.ok ? null : result.error);
      isBusy.current = false;
      setSaving(false);
      keepFocus();
      return result.ok;
    },
    [announce, refresh, viewerId],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { isSaving, failure, forget, save };
}

// A form that closes takes the focus with it: then the inspector it was in gets it back.
function focusKeeper(): () => void {
  const wasInside = document.activeElement?.closest(".inspector") !== null;
  return () => {
    if (!wasInside) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const body = document.getElementById("inspector-body");
      body?.focus({ preventScroll: true });
    });
  };
}

/** From which version to which the change moved the claim, when the answer says so. */
function movedBy(data: unknown, { claimId, version: from }: SaveTarget) {
  const isOfClaim =
    typeof data === "object" &&
    data !== null &&
    "claimId" in data &&
    data.claimId === claimId &&
    "version" in data;
  return isOfClaim && typeof data.version === "number"
    ? { from, to: data.version }
    : null;
}
