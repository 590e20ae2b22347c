import type { SharedSide } from "@/lib/sources/origins-view";
import { paragraphs } from "@/lib/text";

/** A stretch of a paragraph: of a shared passage by its number, or of neither. */
export type SharedPiece = {
  readonly words: string;
  readonly number: number | null;
  /** Whether the passage begins here: only there is it linked to. */
  readonly isBeginning: boolean;
};

/** Longest text that is shown; what is shared stands mostly in front, and a book would take minutes to draw. */
export const SHOWN_LENGTH = 60_000;

/** The paragraphs of a text, cut where shared passages begin and end. Where two passages overlap the first keeps the words. */
export function sharedBlocks({
  text,
  passages,
}: SharedSide): readonly (readonly SharedPiece[])[] {
  const shown = (text ?? "").slice(0, SHOWN_LENGTH);
  return paragraphs(shown).map((paragraph) => {
    const pieces: SharedPiece[] = [];
    let at = paragraph.start;
    const add = (until: number, number: number | null, begun: number) => {
      if (until <= at) return;
      const words = shown.slice(at, until);
      pieces.push({ words, number, isBeginning: begun >= at });
      at = until;
    };
    for (const { start, end, number } of passages) {
      if (start >= paragraph.end || end <= at) continue;
      add(Math.min(start, paragraph.end), null, at);
      add(Math.min(end, paragraph.end), number, start);
    }
    add(paragraph.end, null, at);
    return pieces;
  });
}
