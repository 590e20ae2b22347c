"use client";

import { useEffect, useState } from "react";
import type { SnapshotTextView } from "@/lib/sources/snapshot-view";

export type SnapshotLoading =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly why: string }
  | { readonly is: "read"; readonly snapshot: SnapshotTextView };

const UNREACHED = "The snapshot did not come. Look at your network, try again.";

/** The text of one snapshot, fetched when it is first wanted and again when another one is. */
export function useSnapshotText(
  sourceId: string,
  number: number,
): SnapshotLoading {
  const address = `/api/v1/sources/${sourceId}/snapshots/${number}`;
  const [answer, setAnswer] = useState({ address: "", loaded: LOADING });
  useEffect(() => {
    const leaving = new AbortController();
    void fetchSnapshot(address, leaving.signal).then((loaded) => {
      if (!leaving.signal.aborted) setAnswer({ address, loaded });
    });
    return () => leaving.abort();
  }, [address]);
  return answer.address === address ? answer.loaded : LOADING;
}

const LOADING: SnapshotLoading = { is: "loading" };

async function fetchSnapshot(
  address: string,
  signal: AbortSignal,
): Promise<SnapshotLoading> {
  try {
    const response = await fetch(address, { signal });
    const body: unknown = await response.json();
    if (response.ok && isSnapshot(body)) return { is: "read", snapshot: body };
    return { is: "failed", why: sentenceOf(body) ?? UNREACHED };
  } catch {
    return { is: "failed", why: UNREACHED };
  }
}

// Our own address, so its shape is known; a proxy's page is not it.
function isSnapshot(body: unknown): body is SnapshotTextView {
  return typeof body === "object" && body !== null && "text" in body;
}

function sentenceOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null) return null;
  if (!("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null) return null;
  if (!("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}
