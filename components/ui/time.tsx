"use client";

import { useSyncExternalStore } from "react";
import { localTime, stableTime, type TimeForm } from "./time-words";

type TimeProps = {
  /** UTC, ISO 8601. */
  readonly iso: string;
  readonly form?: TimeForm;
};

/**
 * A moment. The server writes it in UTC and says so; once the page lives, it is the reader's own
 * time and language, so the two never disagree while the page wakes up.
 */
export function Time({ iso, form = "both" }: TimeProps) {
  const words = useSyncExternalStore(
    subscribeToNothing,
    () => localTime(iso, form),
    () => stableTime(iso, form),
  );
  return (
    <time dateTime={iso} title={stableTime(iso, "both")}>
      {words}
    </time>
  );
}

function subscribeToNothing() {
  return () => undefined;
}
