"use client";

import {
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import type { Span } from "@/lib/text";
import type { MarkedArticle } from "./annotated-text";
import { type LaidBlock, layOutArticle } from "./article-layout";
import { MarkedBlock } from "./marked-block";
import { rangeOfSpan, spanOfSelection } from "./selection";
import { statusesOf } from "./statuses-of";

type MarkedTextProps = {
  /** Keep its parts the same objects while they are unchanged: only what changed is drawn again. */
  readonly article: MarkedArticle;
  readonly header?: ReactNode;
  readonly selectedClaimId: string | null;
  /** The number of the sentence that is being worked on. */
  readonly cursor?: number | null;
  /** The initials of others, by the number of the sentence they are on. */
  readonly here?: ReadonlyMap<number, string>;
  /** The sentences with open comments, each with whether one of them blocks. */
  readonly commented?: ReadonlyMap<number, boolean>;
  /** Without any mark: the claims list is its equal. */
  readonly isPlain?: boolean;
  /** Words the person is about to make a claim of; stay visible when the focus moves on. Keep it while they do. */
  readonly pending?: readonly Span[] | null;
  readonly onSelectClaim: (claimId: string) => void;
  readonly onSelectSentence?: (number: number) => void;
  /** The text the person has selected, or null when they let go of it. */
  readonly onSelectSpan?: (span: Span | null) => void;
};

/** The article with its marks: the thing that is worked on. */
export function MarkedText(props: MarkedTextProps) {
  const { article, selectedClaimId, cursor = null, isPlain = false } = props;
  const box = useRef<HTMLDivElement>(null);
  const { text, blocks, sentences, claims } = article;
  const laid = useMemo(
    () => layOutArticle({ textLength: text.length, blocks, sentences, claims }),
    [text, blocks, sentences, claims],
  );
  const statuses = useMemo(
    () => new Map(claims.map(({ id, status }) => [id, status])),
    [claims],
  );
  const tabStop = selectedClaimId ?? laid.find(hasClaim)?.claimIds[0] ?? null;
  useReportedSelection(box, text, props.onSelectSpan);
  usePendingHighlight(box, props.pending ?? null);
  return (
    <div
      ref={box}
      className="article-text"
      onClick={(event) => press(event.target, props)}
      onKeyDown={(event) => moveOrPress(event, props)}
    >
      {props.header}
      {laid.map((block) => (
        <MarkedBlock
          key={block.start}
          text={text}
          block={block}
          statuses={statusesOf(block, statuses)}
          selectedClaimId={idIfIn(block, selectedClaimId)}
          tabStopClaimId={idIfIn(block, tabStop)}
          cursor={cursorIfIn(block, cursor)}
          here={hereIn(block, props.here)}
          commented={commentedIn(block, props.commented)}
          isPlain={isPlain}
          isPressable
        />
      ))}
    </div>
  );
}

function hasClaim(block: LaidBlock): boolean {
  return block.claimIds.length > 0;
}

function idIfIn(block: LaidBlock, claimId: string | null): string | null {
  return claimId !== null && block.claimIds.includes(claimId) ? claimId : null;
}

function cursorIfIn(block: LaidBlock, cursor: number | null): number | null {
  return block.groups.some((group) => group.number === cursor) ? cursor : null;
}

function commentedIn(
  block: LaidBlock,
  commented: MarkedTextProps["commented"],
): string {
  const marks = block.groups.flatMap(({ number }) => {
    const isBlocking = number === null ? undefined : commented?.get(number);
    return isBlocking === undefined ? [] : `${number}${isBlocking ? "!" : ""}`;
  });
  return marks.join(", ");
}

function hereIn(
  block: LaidBlock,
  here: MarkedTextProps["here"] = new Map<number, string>(),
): string {
  const places = block.groups.flatMap(({ number }) => {
    const initials = number === null ? undefined : here.get(number);
    return initials === undefined ? [] : `${number} ${initials}`;
  });
  return places.join(", ");
}

type Handlers = Pick<MarkedTextProps, "onSelectClaim" | "onSelectSentence">;

// Letting go of a selection is no press on the mark under it.
function press(target: EventTarget, handlers: Handlers): void {
  if (!(target instanceof Element)) return;
  if (window.getSelection()?.isCollapsed === false) return;
  const claimId = target.closest<HTMLElement>("[data-claim]")?.dataset.claim;
  if (claimId !== undefined) {
    handlers.onSelectClaim(claimId);
    return;
  }
  const number = target.closest<HTMLElement>("[data-number]")?.dataset.number;
  if (number !== undefined) handlers.onSelectSentence?.(Number(number));
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

// One stop of the Tab key for all marks: arrows go on from symbol to symbol.
function moveOrPress(
  event: KeyboardEvent<HTMLDivElement>,
  handlers: Handlers,
): void {
  const { target, currentTarget, key } = event;
  // With something held, the arrows move the edges of a claim.
  if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLElement)) return;
  if (target.getAttribute("role") !== "button") return;
  if (key === "Enter" || key === " ") {
    event.preventDefault();
    press(target, handlers);
    return;
  }
  const step = steps[key];
  if (step === undefined) return;
  event.preventDefault();
  const symbols = [
    ...currentTarget.querySelectorAll<HTMLElement>(".mark-symbol"),
  ];
  symbols[symbols.indexOf(target) + step]?.focus();
}

function useReportedSelection(
  box: RefObject<HTMLDivElement | null>,
  text: string,
  report: ((span: Span | null) => void) | undefined,
): void {
  const last = useRef<Span | null>(null);
  useEffect(() => {
    if (report === undefined) return;
    function onChange() {
      if (box.current === null) return;
      const span = spanOfSelection(box.current, document.getSelection(), text);
      const before = last.current;
      if (span?.start === before?.start && span?.end === before?.end) return;
      last.current = span;
      report?.(span);
    }
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [box, text, report]);
}

// The browser paints it without a new element, so the article is not laid out again.
function usePendingHighlight(
  box: RefObject<HTMLDivElement | null>,
  spans: readonly Span[] | null,
): void {
  useEffect(() => {
    const article = box.current;
    if (spans === null || article === null || !("highlights" in CSS)) return;
    const ranges = spans.flatMap((span) => rangeOfSpan(article, span) ?? []);
    CSS.highlights.set("pending-claim", new Highlight(...ranges));
    return () => {
      CSS.highlights.delete("pending-claim");
    };
  }, [box, spans]);
}
