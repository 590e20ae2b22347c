"use client";

import { revealSentence } from "@/components/text/reveal";
import type { WorkbenchView } from "@/lib/claims/view";
import { nextAfter, stopStatuses, type ProgressStop } from "./progress";

type GateJump = {
  readonly view: WorkbenchView;
  /** Number of the sentence the reader is on. */
  readonly cursor: number | null;
  readonly goTo: (claimId: string) => void;
  readonly selectSentence: (number: number) => void;
};

type Place = {
  readonly start: number;
  readonly claimId: string | null;
  readonly sentence: number;
};

/** Goes to the next place that holds the sign-off up, from the reader on and then from the top. */
export function useGateJump(jump: GateJump): (stop: ProgressStop) => void {
  const { view, cursor, goTo, selectSentence } = jump;
  return (stop) => {
    const here = view.sentences.find(({ number }) => number === cursor);
    const next = nextAfter(placesOf(stop, view), here?.start ?? -1);
    if (next === undefined) return;
    if (next.claimId !== null) return goTo(next.claimId);
    selectSentence(next.sentence);
    revealSentence(next.sentence);
  };
}

function placesOf(stop: ProgressStop, view: WorkbenchView): readonly Place[] {
  const { sentences, claims, openComments } = view;
  const isBlocked = ({ id }: { readonly id: string }) =>
    (openComments[id]?.blocking ?? 0) > 0;
  switch (stop) {
    case "untouched":
      return atSentences(
        sentences.filter(({ coverage }) => coverage === "untouched"),
      );
    case "comments":
      return [
        ...atClaims(claims.filter(isBlocked)),
        ...atSentences(sentences.filter(isBlocked)),
      ].sort((one, other) => one.start - other.start);
    case "suggested":
    case "open":
    case "under_way":
    case "disputed":
    case "stale":
      return atClaims(
        claims.filter(({ status }) => stopStatuses[stop].includes(status)),
      );
  }
}

function atClaims(claims: WorkbenchView["claims"]): readonly Place[] {
  return claims.map(({ start, id, sentenceNumber }) => {
    return { start, claimId: id, sentence: sentenceNumber };
  });
}

function atSentences(sentences: WorkbenchView["sentences"]): readonly Place[] {
  return sentences.map(({ start, number }) => {
    return { start, claimId: null, sentence: number };
  });
}
