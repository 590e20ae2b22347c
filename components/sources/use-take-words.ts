"use client";

import { useMemo, useState } from "react";
import { limits } from "@/lib/limits";
import { locatorAt } from "@/lib/sources/locator";
import type { SnapshotTextView } from "@/lib/sources/snapshot-view";
import { partAt, textParts } from "@/lib/sources/text-parts";
import { sliceSpan, type Span } from "@/lib/text";
import type { ChosenExcerpt } from "./chosen-excerpts";
import { findWords } from "./find-words";

export type TakenWords = Span & Pick<ChosenExcerpt, "exact" | "locator">;

export type ChooseWordsTextProps = {
  readonly snapshot: SnapshotTextView;
  readonly chosen: readonly ChosenExcerpt[];
  readonly onTake: (words: TakenWords) => void;
  readonly onRemove: (excerpt: ChosenExcerpt) => void;
};

export type TakeWords = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Goes to the next place with the words of the box, and makes them the ones to take. */
  readonly findNext: () => void;
  readonly found: Span | null;
  /** The part of the text that is shown, from 0, and where it is. */
  readonly part: number;
  readonly partCount: number;
  readonly shown: Span;
  readonly goToPart: (part: number) => void;
  /** What would be taken now. */
  readonly pending: TakenWords | null;
  readonly choose: (span: Span | null) => void;
  readonly take: (span: Span) => void;
  readonly takePending: () => void;
  /** Why the last words were not taken. */
  readonly refusal: string | undefined;
  /** What happened, for somebody who listens. */
  readonly said: string;
};

/** Finding, choosing and taking words of one snapshot. */
export function useTakeWords(props: ChooseWordsTextProps): TakeWords {
  const { snapshot, chosen, onTake } = props;
  const { text } = snapshot;
  const parts = useMemo(() => textParts(text), [text]);
  const [part, goToPart] = useState(0);
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Span | null>(null);
  const [pending, setPending] = useState<Span | null>(null);
  const [refusal, setRefusal] = useState<string>();
  const [said, setSaid] = useState("");

  function choose(span: Span | null) {
    setPending(span);
    setRefusal(undefined);
  }
  function findNext() {
    const span = findWords(text, query, found === null ? 0 : found.start + 1);
    setFound(span);
    choose(span);
    if (span === null) {
      setRefusal("These words are not in this snapshot. Try fewer of them.");
      return;
    }
    goToPart(partAt(parts, span.start));
    setSaid(`Found: ${locatorAt(snapshot, span)}.`);
  }
  function take(span: Span) {
    const why = whyNotTaken(span, chosen.length);
    setRefusal(why);
    if (why !== undefined) return;
    onTake(wordsAt(snapshot, span));
    setPending(null);
    setFound(null);
    setSaid(`Taken: ${sliceSpan(text, span)}`);
  }
  return {
    ...{ query, setQuery, findNext, found, part, goToPart, choose, take },
    partCount: parts.length,
    shown: parts[part] ?? { start: 0, end: text.length },
    pending: pending && wordsAt(snapshot, pending),
    takePending: () => pending && take(pending),
    ...{ refusal, said },
  };
}

function whyNotTaken(span: Span, count: number): string | undefined {
  const { excerptLength, excerptsOfEvidence } = limits;
  if (span.end - span.start > excerptLength) {
    return `An excerpt has at most ${excerptLength.toLocaleString("en")} characters. Choose fewer words.`;
  }
  return count >= excerptsOfEvidence
    ? `One piece of evidence holds at most ${excerptsOfEvidence} excerpts. Remove one first.`
    : undefined;
}

function wordsAt(snapshot: SnapshotTextView, span: Span): TakenWords {
  const exact = sliceSpan(snapshot.text, span);
  return { ...span, exact, locator: locatorAt(snapshot, span) };
}
