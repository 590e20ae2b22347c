"use client";

import { useEffect, useId, useMemo, useRef } from "react";
import type { MouseEvent, RefObject } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import type { Span } from "@/lib/text";
import type { TextMark } from "@/lib/sources/text-marks";
import { SnapshotBlockText } from "./snapshot-block";
import { layOutSnapshot, type TextHighlight } from "./snapshot-layout";
import { useChooseWords } from "./use-choose-words";

export type SnapshotTextProps = {
  /** The text, or the part of it that is shown. Every offset counts from where it begins. */
  readonly text: string;
  /** As `readTextMarks` gives them. */
  readonly marks: readonly TextMark[];
  readonly highlights: readonly TextHighlight[];
  /** What the text is of, for somebody who listens. */
  readonly label: string;
  /** The highlight that is spoken of beside the text. */
  readonly selectedId?: string | null;
  /** A highlight was pressed. */
  readonly onHighlight?: (id: string) => void;
  /**
   * Words were chosen, by mouse or by keyboard; null: none are any more. A span never begins or ends inside a character
   * or with white space.
   */
  readonly onSelect?: (span: Span | null) => void;
  /** Enter, while words are chosen. */
  readonly onTake?: (span: Span) => void;
};

/**
 * The text of a snapshot to read, with what is marked in it, and to choose words of: with the mouse, or by keyboard
 * while it has the focus. Its text nodes hold its text and nothing else.
 */
export function SnapshotText(props: SnapshotTextProps) {
  const { text, marks, highlights, label, selectedId = null } = props;
  const box = useRef<HTMLDivElement>(null);
  const hint = useId();
  const blocks = useMemo(
    () => layOutSnapshot({ text, marks, highlights }),
    [text, marks, highlights],
  );
  const { cursor, said, onKeyDown } = useChooseWords(box, blocks, props);
  const isChoosing = props.onSelect !== undefined;
  useShown(box, highlights);
  return (
    <>
      <div
        ref={box}
        className="snapshot-text"
        role="group"
        tabIndex={0}
        aria-label={label}
        aria-describedby={isChoosing ? hint : undefined}
        onClick={(event) => press(event, props)}
        onKeyDown={onKeyDown}
      >
        {blocks.map((block, number) => (
          <SnapshotBlockText
            key={block.start}
            text={text}
            block={block}
            isCursor={number === cursor}
            selectedId={holds(block.pieces, selectedId) ? selectedId : null}
          />
        ))}
      </div>
      {isChoosing ? (
        <p id={hint} className="sr-only">
          j and k go from paragraph to paragraph, the arrows from word to word.
          Shift with right and left makes the words longer and shorter, Shift
          with down takes the sentence. Enter takes the words, Escape lets go.
        </p>
      ) : null}
      <LiveRegion>{said}</LiveRegion>
    </>
  );
}

function holds(
  pieces: readonly { readonly highlights: readonly TextHighlight[] }[],
  id: string | null,
): boolean {
  return pieces.some((piece) => piece.highlights.some((one) => one.id === id));
}

// Letting go of a selection is no press on the words under it.
function press(
  event: MouseEvent<HTMLDivElement>,
  { onHighlight }: SnapshotTextProps,
): void {
  if (!(event.target instanceof Element)) return;
  if (window.getSelection()?.isCollapsed === false) return;
  const found = event.target.closest<HTMLElement>("[data-highlight]");
  const id = found?.dataset.highlight;
  if (id !== undefined) onHighlight?.(id);
}

// Whoever was sent to some words finds them in view.
function useShown(
  box: RefObject<HTMLDivElement | null>,
  highlights: readonly TextHighlight[],
): void {
  const shown = highlights.find(({ look }) => look === "shown");
  const at = shown?.start;
  useEffect(() => {
    if (at === undefined) return;
    const words = box.current?.querySelector(".snapshot-mark-shown");
    words?.scrollIntoView({ block: "center" });
  }, [box, at]);
}
