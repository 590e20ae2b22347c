"use client";

import { useCallback, useMemo } from "react";
import { initialsOf } from "@/components/ui/initials-of";
import type { ClaimRow } from "@/lib/claims/view";
import { othersByClaim, othersBySentence } from "./places";
import type { Live } from "./use-live-article";
import { usePresence } from "./use-presence";

type Place = {
  readonly rows: ReadonlyMap<string, ClaimRow>;
  readonly selectedId: string | null;
  /** The number of the sentence the reader is on. */
  readonly cursor: number | null;
};

/** Tells others where this person is, and says where the others are. */
export function useHere(live: Live, { rows, selectedId, cursor }: Place) {
  const { view, tab, people, changedByOthers } = live;
  const { article, viewer } = view;
  usePresence({
    articleId: article.id,
    tab,
    claimId: selectedId,
    sentence: cursor,
  });
  const sentenceOf = useCallback(
    (claimId: string) => rows.get(claimId)?.sentenceNumber ?? null,
    [rows],
  );
  const hereByClaim = useMemo(
    () => othersByClaim(people, viewer.id),
    [people, viewer.id],
  );
  const initialsBySentence = useMemo(
    () => initialsOfAll(othersBySentence(people, viewer.id, sentenceOf)),
    [people, viewer.id, sentenceOf],
  );
  return {
    ...{ people, sentenceOf, hereByClaim, initialsBySentence },
    changedByOthers,
  };
}

function initialsOfAll(
  names: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, string> {
  return new Map(
    [...names].map(([number, all]) => [number, all.map(initialsOf).join(" ")]),
  );
}
