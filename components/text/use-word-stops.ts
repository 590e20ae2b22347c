"use client";

import { useCallback, useRef } from "react";
import { wordStops, type WordStops } from "@/lib/text";

/** Where words of a text begin and end. Found once for a text, when it is first asked for. */
export function useWordStops(): (text: string) => WordStops {
  const known = useRef<{
    readonly text: string;
    readonly stops: WordStops;
  } | null>(null);
  return useCallback((text) => {
    if (known.current?.text !== text) {
      known.current = { text, stops: wordStops(text) };
    }
    return known.current.stops;
  }, []);
}
