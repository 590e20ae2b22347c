"use client";

import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { useWordStops } from "@/components/text/use-word-stops";
import { rangeOfSpan, spanOfSelection } from "@/components/text/selection";
import { saidWords, wordsAt } from "@/components/workbench/shaping";
import { type Span, wholeCharacters } from "@/lib/text";
import { chooseWords, stepOf, type WordStep } from "./choose-words";
import type { SnapshotBlock } from "./snapshot-layout";

type Handlers = {
  readonly text: string;
  readonly onSelect?: (span: Span | null) => void;
  readonly onTake?: (span: Span) => void;
};

type Box = RefObject<HTMLDivElement | null>;

/**
 * Choosing words of a text, with the mouse or by keyboard: the paragraph that the cursor is in, what was chosen last in
 * words, and what keys do.
 */
export function useChooseWords(
  box: Box,
  blocks: readonly SnapshotBlock[],
  handlers: Handlers,
) {
  const { text, onSelect } = handlers;
  const [cursor, setCursor] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const [said, setSaid] = useState("");
  const stopsOf = useWordStops();
  function choose(span: Span | null, words: string) {
    setChosen(span);
    setSaid(words);
    onSelect?.(span);
  }
  function goTo(by: 1 | -1) {
    const next = cursor === null ? 0 : cursor + by;
    if (blocks[next] === undefined) return;
    setCursor(next);
    choose(null, `Paragraph ${next + 1} of ${blocks.length}.`);
    reveal(box, next);
  }
  function chooseNext(step: ChooseStep) {
    const at = cursor ?? 0;
    const paragraph = blocks[at];
    if (paragraph === undefined) return;
    const stops = stopsOf(text);
    const choosing = { text, stops, paragraphs: blocks, paragraph, chosen };
    const next = chooseWords(choosing, step);
    if (next === null) setSaid("There is no word more that way.");
    else choose(next, saidWords(wordsAt(text, [next])));
    setCursor(next === null ? at : blockOf(blocks, next, at));
    reveal(box, blockOf(blocks, next, at));
  }
  useSelection(box, text, (span) => {
    if (onSelect !== undefined) choose(span, "");
  });
  usePainted(box, chosen);
  const isChoosing = onSelect !== undefined;
  const ways: Ways = { chosen, isChoosing, choose, goTo, chooseNext };
  return {
    cursor,
    said,
    onKeyDown: (event: KeyboardEvent<HTMLDivElement>) =>
      onKey(event, ways, handlers),
  };
}

type ChooseStep = Extract<
  WordStep,
  { readonly is: "word" | "edge" | "sentence" }
>;

type Ways = {
  readonly chosen: Span | null;
  readonly isChoosing: boolean;
  readonly choose: (span: Span | null, words: string) => void;
  readonly goTo: (by: 1 | -1) => void;
  readonly chooseNext: (step: ChooseStep) => void;
};

function onKey(
  event: KeyboardEvent<HTMLDivElement>,
  ways: Ways,
  handlers: Handlers,
): void {
  // A symbol in the text is a button: Enter is its own.
  if (event.key === "Enter" && event.target !== event.currentTarget) return;
  const step = stepOf(event);
  if (step === null || !takeStep(step, ways, handlers)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Does what a key asks for; false when there is nothing to do, and the key is somebody else's. */
function takeStep(step: WordStep, ways: Ways, { onTake }: Handlers): boolean {
  const { chosen, isChoosing } = ways;
  switch (step.is) {
    case "paragraph":
      ways.goTo(step.by);
      return true;
    case "leave":
      if (chosen === null) return false;
      ways.choose(null, "No words are chosen.");
      return true;
    case "take":
      if (chosen === null || onTake === undefined) return false;
      onTake(chosen);
      return true;
    case "word":
    case "edge":
    case "sentence":
      if (isChoosing) ways.chooseNext(step);
      return isChoosing;
  }
}

/** The block that words begin in: the cursor goes with them. */
function blockOf(
  blocks: readonly SnapshotBlock[],
  span: Span | null,
  before: number,
): number {
  if (span === null) return before;
  const found = blocks.findIndex(({ end }) => end > span.start);
  return found < 0 ? before : found;
}

function reveal(box: Box, number: number): void {
  const block = box.current?.querySelectorAll(".snapshot-block")[number];
  block?.scrollIntoView({ block: "nearest" });
}

function useSelection(
  box: Box,
  text: string,
  onChange: (span: Span | null) => void,
): void {
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  });
  useEffect(() => {
    let last: Span | null = null;
    function read() {
      const selection = document.getSelection();
      // What is chosen stays chosen when the focus goes to a button or a field beside the text.
      if (!box.current?.contains(selection?.anchorNode ?? null)) return;
      const selected = spanOfSelection(box.current, selection, text);
      const span = selected && wholeCharacters(text, selected);
      if (span?.start === last?.start && span?.end === last?.end) return;
      last = span;
      report.current(span);
    }
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [box, text]);
}

// The browser paints it without a new element, so the text is not laid out again.
function usePainted(box: Box, chosen: Span | null): void {
  useEffect(() => {
    if (chosen === null || box.current === null) return;
    if (!("highlights" in CSS)) return;
    const range = rangeOfSpan(box.current, chosen);
    if (range === null) return;
    CSS.highlights.set("pending-claim", new Highlight(range));
    return () => {
      CSS.highlights.delete("pending-claim");
    };
  }, [box, chosen]);
}
