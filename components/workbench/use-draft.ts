"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { z } from "zod";
import { readDraft, subscribeToDrafts, writeDraft } from "./draft-store";

/**
 * Something typed and not saved, and the way to change it; null lets it go. What is stored and no longer fits the
 * schema counts as nothing.
 */
export function useDraft<S extends z.ZodType>(
  key: string,
  schema: S,
): readonly [z.output<S> | null, (next: z.output<S> | null) => void] {
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
  return [draft, setDraft];
}

function parsed<S extends z.ZodType>(
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
