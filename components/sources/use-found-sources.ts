"use client";

import { useEffect, useState } from "react";
import { useDesk } from "@/components/workbench/desk";
import type { SourceView } from "@/lib/claims/view";

/** Somebody who is still typing is not asked for. */
const REST_MS = 250;

/** Sources of the library that hold the words; without words the newest. While it looks, what was found before. */
export function useFoundSources(search: string): readonly SourceView[] {
  const { sources } = useDesk();
  const [found, setFound] = useState(sources);
  const words = search.trim();
  useEffect(() => {
    if (words === "") return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      void findSources(words, leaving.signal).then((answer) => {
        if (answer !== null && !leaving.signal.aborted) setFound(answer);
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [words]);
  return words === "" ? sources : found;
}

// A library that does not answer is no reason to stop somebody who writes: a new source can still be added.
async function findSources(
  words: string,
  signal: AbortSignal,
): Promise<readonly SourceView[] | null> {
  try {
    const address = `/api/v1/sources?search=${encodeURIComponent(words)}`;
    const response = await fetch(address, { signal });
    const body: unknown = await response.json();
    return response.ok && isSources(body) ? body : null;
  } catch {
    return null;
  }
}

function isSources(body: unknown): body is readonly SourceView[] {
  return Array.isArray(body);
}
