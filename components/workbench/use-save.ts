"use client";

import { useCallback, useRef, useState } from "react";
import type { Failure, Result } from "@/lib/server/handle";
import { unreachable } from "./detail-store";
import { useDesk } from "./desk";

type Target = {
  readonly claimId: string;
  /** The version that is sent along. */
  readonly version: number;
  /** What is read out when it worked. */
  readonly said: string;
};

export type Saving = {
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
  /** Sends one change of one claim; true when it was saved. A second press while it runs does nothing. */
  readonly save: <T>(
    target: Target,
    send: () => Promise<Result<T>>,
  ) => Promise<boolean>;
};

/** One place where something is saved, and what went wrong there. */
export function useSave(): Saving {
  const { announce, refresh } = useDesk();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  const save = useCallback<Saving["save"]>(
    async (target, send) => {
      if (isBusy.current) return false;
      isBusy.current = true;
      const keepFocus = focusKeeper();
      setSaving(true);
      const result = await reached(send);
      if (result.ok) {
        announce(target.said);
        await refresh(target.claimId, movedBy(result.data, target));
      } else if (result.error.code === "CONFLICT") {
        // Who was first is told only when what they changed is here to be shown.
        await refresh(target.claimId, null);
      }
      setFailure(result.ok ? null : result.error);
      isBusy.current = false;
      setSaving(false);
      keepFocus();
      return result.ok;
    },
    [announce, refresh],
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

/** The answer to a call, or the failure that stands for no answer. */
async function reached<T>(send: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await send();
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** From which version to which the change moved the claim, when the answer says so. */
function movedBy(data: unknown, { claimId, version: from }: Target) {
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
