"use client";

import { useEffect, useState } from "react";
import { useDesk } from "@/components/workbench/desk";
import type { SourceView } from "@/lib/claims/view";

/** Somebody who is still typing is not asked for. */
const REST_MS = 250;

/** Sources of the library that hold the words; without words the newest. While it looks, what was found before. */
export function useFoundSources(search: string): readonly SourceView[] {
  return useSearchedSources(search, useDesk().sources);
}

/** The same outside a workbench; without words the given ones. */
export function useSearchedSources(
  search: string,
  sources: readonly SourceView[],
): readonly SourceView[] {
  const words = search.trim();
  const { found } = useAsked("search", words);
  return words === "" ? sources : (found ?? sources);
}

/** Sources that the library has at this address already; none while it looks. */
export function useSourcesAt(address: string): readonly SourceView[] {
  const typed = address.trim();
  const words = /^https?:\/\/./i.test(typed) ? typed : "";
  const { asked, found } = useAsked("address", words);
  return words !== "" && asked === words ? (found ?? []) : [];
}

/** The last answer, and what it answered. */
function useAsked(by: "search" | "address", words: string) {
  const [answer, setAnswer] = useState<Answer>({ asked: "", found: null });
  useEffect(() => {
    if (words === "") return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      void ask(by, words, leaving.signal).then((found) => {
        if (found === null || leaving.signal.aborted) return;
        setAnswer({ asked: words, found });
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [by, words]);
  return answer;
}

type Answer = {
  readonly asked: string;
  readonly found: readonly SourceView[] | null;
};

// A library that does not answer is no reason to stop somebody who writes: a new source can still be added.
async function ask(
  by: "search" | "address",
  words: string,
  signal: AbortSignal,
): Promise<readonly SourceView[] | null> {
  try {
    const address = `/api/v1/sources?${by}=${encodeURIComponent(words)}`;
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
