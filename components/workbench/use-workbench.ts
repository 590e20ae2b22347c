"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { useHere } from "@/components/live/use-here";
import { type Live, useLiveArticle } from "@/components/live/use-live-article";
import { revealClaim, revealSentence } from "@/components/text/reveal";
import type { ClaimRow } from "@/lib/claims/view";
import { createDetailStore, type DetailEntry } from "./detail-store";
import type { Desk } from "./desk";
import { moveDrafts } from "./draft-store";
import { stripSentences, stripWords } from "./strip-sentences";
import { useArticle, type ArticleParts } from "./use-article";
import { claimBeside } from "./sentence-steps";
import { focusInspector } from "./focus";
import { useDetail } from "./use-detail";
import { useGateJump } from "./use-gate-jump";
import { useHandMade } from "./use-hand-made";
import { useSelection } from "./use-selection";
import { useChosenWords, useShaping } from "./use-shaping";
import { useUndo } from "./use-undo";
import type { WorkbenchProps } from "./workbench-props";

/** All that the workbench is doing: what is selected, what is known of it, and the ways to go on. */
export function useWorkbench(props: WorkbenchProps) {
  const { initialClaimId } = props;
  const [store] = useState(() => createDetailStore(props.view.article.id));
  const live = useLiveArticle(props.view, { onClaims: store.renew });
  const { view } = live;
  const article = useArticle(view);
  const { selection, selectClaim, selectSentence } = useSelection(props);
  const selected = article.rows.get(selection.claimId ?? "") ?? null;
  const selectedId = selected?.id ?? null;
  const entry = useDetail(store, selectedId);
  const [said, say] = useState("");
  const listing = useListing();
  const refreshing = useRefresh(live, store.load);
  const goTo = useGoTo(selectClaim);
  const { id: articleId } = view.article;
  const undo = useUndo({ ...props, articleId, say, ...refreshing });
  const chosen = useChosenWords(view.revision.text, say);
  const desk = useDesk(
    { ...props, view },
    { article, goTo, say, ...refreshing, ...undo, ...chosen },
  );
  const cursor = selected?.sentenceNumber ?? selection.sentence;
  const going = useGoing({ article, view, cursor, goTo, selectSentence });
  const hand = useByHand({ props, view, desk, cursor, goTo, chosen, selected });
  const here = useHere(live, { rows: article.rows, selectedId, cursor });
  useRevealOnArrival(initialClaimId);
  const strip = useStrip(view, article);
  return {
    ...{ view, article, desk, entry, said, say, selected, selectedId, cursor },
    ...{ goTo, ...going, ...hand, ...strip, ...here, ...undo, ...listing },
    selectFromList: useCallback(
      (claimId: string, isRepeat: boolean) => {
        if (isRepeat) focusInspector();
        else goTo(claimId);
      },
      [goTo],
    ),
    selectClaim,
    selectSentence,
    isOpen: cursor !== null || chosen.shaping !== null,
    close: () => selectClaim(null),
    goBeside: (by: 1 | -1) => {
      const claim = claimBeside(article.shown, { selectedId, cursor }, by);
      if (claim !== undefined) goTo(claim.id);
    },
  };
}

export type Bench = ReturnType<typeof useWorkbench>;

/** Whether all claims are shown as a list in place of the article. */
function useListing() {
  const [isListed, setListed] = useState(false);
  return { isListed, setListed };
}

type ByHand = {
  readonly props: WorkbenchProps;
  readonly view: WorkbenchProps["view"];
  readonly desk: Desk;
  readonly cursor: number | null;
  readonly goTo: (claimId: string) => void;
  readonly chosen: ReturnType<typeof useChosenWords>;
  readonly selected: ClaimRow | null;
};

function useByHand(parts: ByHand) {
  const { props, view, desk, cursor, goTo } = parts;
  const hand = useHandMade({ props: { ...props, view }, desk, cursor, goTo });
  const { text, id: revisionId } = view.revision;
  const { sentence } = hand;
  const shaping = useShaping({ ...parts, text, revisionId, sentence });
  return { ...hand, ...shaping };
}

type ByHandOfDesk = "offerUndo" | "beginWords" | "beginCut";
type DeskParts = Pick<Desk, "refresh" | "refreshArticle" | ByHandOfDesk> & {
  readonly article: ArticleParts;
  readonly goTo: (claimId: string) => void;
  readonly say: (sentence: string) => void;
};

function useDesk(props: WorkbenchProps, parts: DeskParts): Desk {
  const { view, actions, sources } = props;
  const { goTo, say, refresh, refreshArticle } = parts;
  const { offerUndo, beginWords, beginCut } = parts;
  const { rows } = parts.article;
  return useMemo(
    () => ({
      articleId: view.article.id,
      ...{ viewer: view.viewer, speakers: view.speakers },
      ...{ scales: view.scales, checkers: view.checkers },
      ...{ actions, sources, rows, refresh, refreshArticle },
      ...{ offerUndo, beginWords, beginCut },
      select: goTo,
      announce: say,
    }),
    [
      view,
      actions,
      sources,
      rows,
      refresh,
      refreshArticle,
      offerUndo,
      beginWords,
      beginCut,
      goTo,
      say,
    ],
  );
}

function useRefresh(
  { view, catchUp }: Live,
  load: (claimId: string) => Promise<DetailEntry>,
): Pick<Desk, "refresh" | "refreshArticle"> {
  const viewerId = view.viewer.id;
  const { claims } = view;
  const isNew = useCallback(
    (claimId: string) => !claims.some(({ id }) => id === claimId),
    [claims],
  );
  const refreshArticle = useCallback(() => void catchUp(), [catchUp]);
  const refresh = useCallback<Desk["refresh"]>(
    async (claimId, moved) => {
      if (moved !== null) moveDrafts(`${viewerId}:${claimId}:`, moved);
      const caughtUp = catchUp();
      await load(claimId);
      // Whoever goes on at once needs the claim; its row only when there is none yet.
      if (isNew(claimId)) await caughtUp;
    },
    [catchUp, load, viewerId, isNew],
  );
  return { refresh, refreshArticle };
}

// Going to a claim shows it in both panes; the outline scrolls only when the row is out of sight.
function useGoTo(selectClaim: (claimId: string) => void) {
  return useCallback(
    (claimId: string) => {
      selectClaim(claimId);
      revealClaim(claimId);
      const row = document.querySelector<HTMLElement>(
        `[data-row="${CSS.escape(claimId)}"]`,
      );
      row?.scrollIntoView({ block: "nearest" });
      const isInList = document.activeElement?.matches("[data-row]") ?? false;
      if (isInList) row?.focus();
    },
    [selectClaim],
  );
}

function useRevealOnArrival(claimId: string | null): void {
  useEffect(() => {
    if (claimId !== null) revealClaim(claimId);
  }, [claimId]);
}

type Going = Pick<WorkbenchProps, "view"> & {
  readonly article: ArticleParts;
  readonly cursor: number | null;
  readonly goTo: (claimId: string) => void;
  readonly selectSentence: (number: number) => void;
};

function useGoing({ article, view, cursor, goTo, selectSentence }: Going) {
  const { sentences } = view;
  function goToSentence(number: number) {
    const sentence = sentences.find((each) => each.number === number);
    const claim = article.claims.find(
      ({ sentenceNumber, status }) =>
        sentenceNumber === number && status !== "withdrawn",
    );
    if (claim !== undefined && sentence?.coverage !== "untouched") {
      goTo(claim.id);
    } else {
      selectSentence(number);
      revealSentence(number);
    }
  }
  const jump = useGateJump({ view, cursor, goTo, selectSentence });
  return { goToSentence, jump };
}

function useStrip(
  { sentences }: WorkbenchProps["view"],
  { blocks }: ArticleParts,
) {
  const strip = useMemo(
    () => stripSentences(sentences, blocks),
    [sentences, blocks],
  );
  const coverageWords = useMemo(() => stripWords(sentences), [sentences]);
  return { stripSentences: strip, coverageWords };
}
