"use client";

import { useCallback, useMemo, useState } from "react";
import { useWordStops } from "@/components/text/use-word-stops";
import type { ClaimRow, SentenceView } from "@/lib/claims/view";
import type { ClaimKind } from "@/lib/claims/statuses";
import type { Failure, Result } from "@/lib/server/handle";
import type { WordStops } from "@/lib/text";
import type { Desk } from "./desk";
import { useAttempt } from "./use-attempt";
import {
  saidWords,
  shapeCut,
  shapedSpans,
  shapeNew,
  shapeStep,
  shapeWords,
  wordsAt,
  type Shaping,
  type ShapeStep,
} from "./shaping";

type Chosen = {
  readonly shaping: Shaping | null;
  readonly setShaping: (next: Shaping | null) => void;
  readonly stopsOf: (text: string) => WordStops;
  /** Begins with a claim's words; with its cut. */
  readonly beginWords: (claim: ClaimRow) => void;
  readonly beginCut: (claim: ClaimRow) => void;
};

/** The words somebody is choosing, and the ways to begin with those of a claim. */
export function useChosenWords(
  text: string,
  say: (sentence: string) => void,
): Chosen {
  const [shaping, setShaping] = useState<Shaping | null>(null);
  const stopsOf = useWordStops();
  const beginWords = useCallback(
    (claim: ClaimRow) => {
      const next = shapeWords(claim);
      setShaping(next);
      say(`Other words for the claim. ${said(text, next)}`);
    },
    [text, say],
  );
  const beginCut = useCallback(
    (claim: ClaimRow) => {
      const cut = shapeCut(claim, stopsOf(text));
      setShaping(cut);
      if (cut === null) say("This claim is one word; it cannot be cut.");
      else say(`Cut after: ${said(text, cut)}`);
    },
    [stopsOf, text, say],
  );
  return { shaping, setShaping, stopsOf, beginWords, beginCut };
}

type ShapingInput = {
  readonly chosen: Chosen;
  readonly desk: Desk;
  readonly text: string;
  readonly revisionId: string;
  readonly sentence: SentenceView | undefined;
  readonly selected: ClaimRow | null;
  readonly goTo: (claimId: string) => void;
};

/** The ways to go on with the words that are being chosen: step by step, save, leave. */
export function useShaping(input: ShapingInput) {
  const { chosen, desk, text } = input;
  const { shaping, setShaping } = chosen;
  const { failure, attempt, forget } = useAttempt();
  const say = desk.announce;
  function beginNew(kind: ClaimKind) {
    if (!desk.viewer.canCheck) return;
    if (input.sentence === undefined) {
      say("Go to a sentence first, then make a claim of it.");
      return;
    }
    const next = shapeNew(kind, text, input.sentence);
    forget();
    setShaping(next);
    say(`New ${kind}: ${said(text, next)}`);
  }
  function leave() {
    forget();
    setShaping(null);
  }
  async function save() {
    if (shaping === null) return;
    // Busy until the claim is there to be seen: a second Enter makes no second claim.
    const made = await attempt(async () => {
      const sent = await send(input, shaping);
      if (sent.ok) await show(input, shaping, sent.data);
      return sent;
    });
    if (!made.ok) return keepAfter(input, shaping, made.error);
    setShaping(null);
    desk.offerUndo({ words: doneWords(shaping), ...made.data });
  }
  const pending = useMemo(
    () => (shaping === null ? null : shapedSpans(shaping)),
    [shaping],
  );
  return {
    ...{ shaping, pending, beginNew },
    shapeFailure: failure,
    stepWords: (step: ShapeStep) => stepOn(input, step),
    leaveWords: leave,
    setKind: (kind: ClaimKind) => {
      if (shaping?.is === "new") setShaping({ ...shaping, kind });
    },
    saveWords: () => void save(),
  };
}

function stepOn(input: ShapingInput, step: ShapeStep): void {
  const { chosen, desk, text, selected } = input;
  const from =
    chosen.shaping ?? (selected === null ? null : shapeWords(selected));
  if (from === null || !desk.viewer.canCheck) {
    desk.announce("Make a claim of the sentence first, then change its words.");
    return;
  }
  const next = shapeStep(from, chosen.stopsOf(text), step);
  if (next !== null) chosen.setShaping(next);
  desk.announce(
    next === null ? "There is no word more that way." : said(text, next),
  );
}

function said(text: string, shaping: Shaping): string {
  return saidWords(wordsAt(text, shapedSpans(shaping)));
}

type Saved = { readonly claimId: string; readonly version: number };

function send(
  { desk, revisionId }: ShapingInput,
  shaping: Shaping,
): Promise<Result<Saved>> {
  const { articleId, actions } = desk;
  if (shaping.is === "new") {
    const { kind, spans } = shaping;
    return actions.create({ articleId, revisionId, kind, spans: [...spans] });
  }
  const { claimId, version } = shaping;
  const ids = { articleId, claimId, version };
  return shaping.is === "cut"
    ? actions.split({ ...ids, at: shaping.at })
    : actions.reshape({ ...ids, spans: [...shaping.spans] });
}

async function show(
  { desk, goTo }: ShapingInput,
  shaping: Shaping,
  { claimId, version }: Saved,
): Promise<void> {
  const from = shaping.is === "new" ? null : shaping.version;
  await desk.refresh(claimId, from === null ? null : { from, to: version });
  goTo(claimId);
}

function doneWords(shaping: Shaping): string {
  switch (shaping.is) {
    case "new":
      return shaping.kind === "quote" ? "Quote made." : "Statement made.";
    case "words":
      return "The claim has other words.";
    case "cut":
      return "The claim was cut in two.";
  }
}

// What was chosen stays chosen; saved again it goes on top of what somebody else did, which is shown by then.
async function keepAfter(
  { chosen, desk }: ShapingInput,
  shaping: Shaping,
  { currentVersion }: Failure,
): Promise<void> {
  if (shaping.is === "new" || currentVersion === undefined) return;
  chosen.setShaping({ ...shaping, version: currentVersion });
  await desk.refresh(shaping.claimId, null);
}
