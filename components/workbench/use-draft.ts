"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type * as z from "zod/mini";
import { readDraft, subscribeToDrafts, writeDraft } from "./draft-store";

type Draft<S extends z.ZodMiniType> = readonly [
  z.output<S> | null,
  (next: z.output<S> | null) => void,
  /** Lets go of what was saved, unless it was changed since it was sent: then it is something new to be saved. */
  (sent: z.output<S>) => void,
];

/**
 * Something typed and not saved, and the way to change it; null lets it go. What is stored and no longer fits the
 * schema counts as nothing.
 */
export function useDraft<S extends z.ZodMiniType>(
  key: string,
  schema: S,
): Draft<S> {
  const raw = useSyncExternalStore(
    subscribeToDrafts,
    () => readDraft(key),
    () => null,
  );
  const draft = useMemo(() => parsed(schema, raw), [schema, raw]);
  const setDraft = useCallback(
    (next: z.output<S> | null) =>
      writeDraft(key, next === null ? null : JSON.stringify(next)),
    [key],
  );
  const letGo = useCallback(
    (sent: z.output<S>) => {
      const now = parsed(schema, readDraft(key));
      if (withoutVersion(now) === withoutVersion(sent)) writeDraft(key, null);
    },
    [key, schema],
  );
  return [draft, setDraft, letGo];
}

/** By saving, a draft came to stand on a newer version: that alone is no other draft. */
function withoutVersion(draft: unknown): string {
  return JSON.stringify(draft, (name, value: unknown) =>
    name === "baseVersion" ? undefined : value,
  );
}

function parsed<S extends z.ZodMiniType>(
  schema: S,
  raw: string | null,
): z.output<S> | null {
  if (raw === null) return null;
  try {
    return schema.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    return null;
  }
}
