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
      setSaving(true);
      const result = await reached(send);
      const error = result.ok ? null : result.error;
      setFailure(error);
      if (error === null) announce(target.said);
      if (error === null || error.code === "CONFLICT") {
        const to = result.ok ? versionIn(result.data, target.claimId) : null;
        const moved = to === null ? null : { from: target.version, to };
        await refresh(target.claimId, moved);
      }
      isBusy.current = false;
      setSaving(false);
      return result.ok;
    },
    [announce, refresh],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { isSaving, failure, forget, save };
}

/** The answer to a call, or the failure that stands for no answer. */
async function reached<T>(send: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await send();
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** The claim's new version, when the answer is about that claim. */
function versionIn(data: unknown, claimId: string): number | null {
  const isOfClaim =
    typeof data === "object" &&
    data !== null &&
    "claimId" in data &&
    data.claimId === claimId &&
    "version" in data;
  return isOfClaim && typeof data.version === "number" ? data.version : null;
}
