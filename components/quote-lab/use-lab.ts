"use client";

import { useCallback, useEffect, useState } from "react";
import { useDesk } from "@/components/workbench/desk";
import type { LabView } from "@/lib/quotes/view";

export type Lab = {
  /** Null while it is being compared. */
  readonly view: LabView | null;
  readonly failure: string | null;
  /** Compares again and shows this record; without one, the best. */
  readonly look: (sourceId?: string) => void;
};

/** Asks the server how a claim's quote compares with the records there are. */
export function useLab(claimId: string): Lab {
  const { articleId } = useDesk();
  const [view, setView] = useState<LabView | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly sourceId?: string }>({});
  useEffect(() => {
    const leaving = new AbortController();
    const address = `/api/v1/articles/${articleId}/claims/${claimId}/records`;
    const query =
      asked.sourceId === undefined ? "" : `?sourceId=${asked.sourceId}`;
    void askFor(address + query, leaving.signal).then((answer) => {
      if (leaving.signal.aborted) return;
      if (typeof answer === "string") setFailure(answer);
      else setView(answer);
    });
    return () => leaving.abort();
  }, [articleId, claimId, asked]);
  const look = useCallback((sourceId?: string) => {
    setFailure(null);
    setView(null);
    setAsked({ sourceId });
  }, []);
  return { view, failure, look };
}

const NO_ANSWER =
  "The desk does not answer. Look at your connection, then compare again.";

/** What came of it, or the sentence that says why nothing did. */
async function askFor(
  address: string,
  signal: AbortSignal,
): Promise<LabView | string> {
  try {
    const response = await fetch(address, { signal });
    const body: unknown = await response.json();
    if (response.ok && isView(body)) return body;
    return messageOf(body) ?? NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

function isView(body: unknown): body is LabView {
  return typeof body === "object" && body !== null && "shown" in body;
}

function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) {
    return null;
  }
  const { error } = body;
  const isTold =
    typeof error === "object" && error !== null && "message" in error;
  return isTold && typeof error.message === "string" ? error.message : null;
}
