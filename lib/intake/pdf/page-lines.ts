/** A line of a page as it is printed. Lengths are points, y grows upwards as in PDF. */
export type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

/** A piece of text as PDF.js gives it. */
export type TextPiece = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
};

/** Pieces whose feet differ by less than this share of their size stand in one line: notes' numbers are raised a third. */
const SAME_LINE = 0.5;

/** Puts the pieces of a page together into lines, in the order in which the page draws them. */
export function linesOf(pieces: readonly TextPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Draft | null = null;
  for (const piece of pieces) {
    if (open && !isSameLine(open, piece)) {
      lines.push(...closed(open));
      open = null;
    }
    if (piece.str !== "") open = added(open, piece);
    if (piece.hasEOL) {
      lines.push(...closed(open));
      open = null;
    }
  }
  return [...lines, ...closed(open)];
}

type Draft = {
  readonly texts: string[];
  readonly left: number;
  right: number;
  y: number;
  size: number;
};

function isSameLine(open: Draft, { str, transform, height }: TextPiece) {
  if (str.trim() === "") return true;
  const y = transform[5] ?? 0;
  return Math.abs(y - open.y) <= Math.max(open.size, height) * SAME_LINE;
}

function added(open: Draft | null, piece: TextPiece): Draft {
  const { str, transform, width, height } = piece;
  const [left = 0, y = 0] = [transform[4], transform[5]];
  if (!open)
    return { texts: [str], left, right: left + width, y, size: height };
  open.texts.push(str);
  if (str.trim() === "") return open;
  open.right = Math.max(open.right, left + width);
  // The largest piece is the line's own; a smaller one is raised or lowered.
  if (height > open.size) Object.assign(open, { size: height, y });
  return open;
}

function closed(open: Draft | null): readonly Line[] {
  const text = open?.texts.join("").replace(/\s+/g, " ").trim() ?? "";
  if (!open || text === "") return [];
  const { left, right, y, size } = open;
  return [{ text, left, right, y, size }];
}
