"use client";

import { useCallback, useRef, useState } from "react";
import type { Failure, Result } from "@/lib/server/handle";
import { unreachable } from "./detail-store";

const busy: Failure = {
  code: "CONFLICT",
  message: "This is being saved already.",
  requestId: "",
};

/** One call at a time: what it answered, and the failure kept to be shown. */
export function useAttempt() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBusy = useRef(false);
  const attempt = useCallback(
    async <T>(call: () => Promise<Result<T>>): Promise<Result<T>> => {
      if (isBusy.current) return { ok: false, error: busy };
      isBusy.current = true;
      const result = await call().catch((): Result<T> => ({
        ok: false,
        error: unreachable,
      }));
      isBusy.current = false;
      setFailure(result.ok ? null : result.error);
      return result;
    },
    [],
  );
  const forget = useCallback(() => setFailure(null), []);
  return { failure, attempt, forget };
}
