"use client";

import {
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { useRouter } from "next/navigation";
import { v4 as randomId } from "uuid";
import type { ClaimRow, SpeakerRef, WorkbenchView } from "@/lib/claims/view";
import { createLiveStore, type LiveArticle } from "./live-store";

/** The article as it is now, however long the page has been open. */
export type Live = {
  readonly view: WorkbenchView;
  /** Asks what happened, such as after a save of one's own. */
  readonly catchUp: () => Promise<void>;
  readonly tab: string;
} & Pick<LiveArticle, "people" | "changedByOthers">;

type Reactions = {
  /** Somebody else changed these claims, or something of their sources: what is known of them is out of date. */
  readonly onClaims: (claimIds: readonly string[]) => void;
};

/** Keeps the rows of the workbench up to date with what others do, and says who is here. */
export function useLiveArticle(
  given: WorkbenchView,
  { onClaims }: Reactions,
): Live {
  const router = useRouter();
  const [store] = useState(() => createLiveStore(given));
  const [tab] = useState(newTab);
  const now = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { revision } = given;
  const react = useEffectEvent<Parameters<typeof store.start>[1]>(
    ({ byOthers, bySources, isBeyondRows, revisionId }) => {
      const outdated = [...byOthers, ...bySources];
      if (outdated.length > 0) onClaims(outdated);
      const isElsewhere = revisionId !== null && revisionId !== revision.id;
      if (isBeyondRows || isElsewhere) router.refresh();
    },
  );
  useEffect(() => store.adopt(given), [store, given]);
  useEffect(() => store.start(tab, (changes) => react(changes)), [store, tab]);
  const { people, changedByOthers } = now;
  const view = useView(given, now);
  return { view, tab, people, changedByOthers, catchUp: store.catchUp };
}

/** One window of one browser; it is only told apart from others, never remembered. */
function newTab(): string {
  return randomId();
}

function useView(
  given: WorkbenchView,
  { seq, sentences, claims, openComments }: LiveArticle,
): WorkbenchView {
  return useMemo(() => {
    const speakers = withNewSpeakers(given.speakers, claims);
    return { ...given, seq, sentences, claims, openComments, speakers };
  }, [given, seq, sentences, claims, openComments]);
}

/** A speaker somebody has just added can be chosen for the next claim too. */
function withNewSpeakers(
  known: readonly SpeakerRef[],
  claims: readonly ClaimRow[],
): readonly SpeakerRef[] {
  const named = claims.flatMap(({ speaker }) => speaker ?? []);
  const byId = new Map([...known, ...named].map((one) => [one.id, one]));
  return [...byId.values()];
}
