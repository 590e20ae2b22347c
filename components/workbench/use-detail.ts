"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { DetailEntry, DetailStore } from "./detail-store";

/** Going through claims quickly asks for none of those that are passed. */
const REST_MS = 80;
const none: DetailEntry = { detail: null, failure: null };

/** All of the claim that is looked at; asked for again whenever somebody comes to it. */
export function useDetail(
  store: DetailStore,
  claimId: string | null,
): DetailEntry {
  useEffect(() => {
    if (claimId === null) return;
    const timer = setTimeout(() => void store.load(claimId), REST_MS);
    return () => clearTimeout(timer);
  }, [store, claimId]);
  return useSyncExternalStore(
    store.subscribe,
    () => (claimId === null ? none : store.get(claimId)),
    () => none,
  );
}
