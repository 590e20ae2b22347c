import { normaliseText } from "@/lib/text";
import { dropForeignCharacters } from "./characters";
import type { Mark } from "./document";

/** A place in a text that is still being written; `at` is final once its block has ended. */
export type Place = { at: number };

/** Writes a document's text block by block, and keeps marks at their places while the text is normalised. */
export type TextBuilder = {
  /** Adds to the running block. */
  readonly append: (piece: string) => void;
  /** Where the next piece will stand. */
  readonly here: () => Place;
  /** Characters of the running block: 0 while nothing but white space has been added. */
  readonly runningLength: () => number;
  /** The last character of the running block; empty at its beginning. */
  readonly lastCharacter: () => string;
  /** The running block as it stands. */
  readonly running: () => string;
  /** Ends the running block; the next one follows behind the separator, an empty line unless told otherwise. */
  readonly endBlock: (separator?: string) => void;
  /** Leaves a mark, which is made when all places are final. */
  readonly mark: (make: () => Mark) => void;
  /** Leaves a mark on the running block, unless it stays blank. */
  readonly markBlock: (make: (at: number, end: number) => Mark) => void;
  /** Whether the text has grown over the limit: what is added now is not kept. */
  readonly isOver: () => boolean;
  readonly finish: () => {
    readonly text: string;
    readonly marks: readonly Mark[];
  };
};

/** What a program put in for its own layout: never part of a word. */
const SOFT_HYPHEN = /\u00ad/g;
const PARAGRAPH_BREAK = "\n\n";

/** An empty text. Blocks of white space leave nothing behind. @param maxLength in UTF-16 code units. */
export function createTextBuilder(maxLength: number): TextBuilder {
  const blocks: string[] = [];
  const makers: (() => Mark)[] = [];
  let total = 0;
  let separator = "";
  let running = emptyBlock();

  return {
    append: (piece) => {
      const kept = running.length === 0 ? piece.trimStart() : piece;
      if (kept === "" || total + running.length > maxLength) return;
      running.pieces.push(kept);
      running.length += kept.length;
    },
    here: () => {
      const place = { at: running.length };
      running.places.push(place);
      return place;
    },
    runningLength: () => running.length,
    lastCharacter: () => running.pieces.at(-1)?.at(-1) ?? "",
    running: () => running.pieces.join(""),
    endBlock: (next = PARAGRAPH_BREAK) => {
      const ended = running;
      const block = settleBlock(ended);
      const start = total + (block.text === "" ? 0 : separator.length);
      ended.places.forEach((place, index) => {
        place.at = start + (block.offsets[index] ?? 0);
      });
      running = emptyBlock();
      if (block.text === "") return;
      const end = start + block.text.length;
      makers.push(...ended.makers.map((make) => () => make(start, end)));
      blocks.push(separator, block.text);
      total = end;
      separator = next;
    },
    mark: (make) => makers.push(make),
    markBlock: (make) => running.makers.push(make),
    isOver: () => total + running.length > maxLength,
    finish: () => ({
      text: blocks.join(""),
      marks: makers.map((make) => make()).sort((a, b) => a.at - b.at),
    }),
  };
}

type Block = {
  pieces: string[];
  length: number;
  places: Place[];
  makers: ((at: number, end: number) => Mark)[];
};

function emptyBlock(): Block {
  return { pieces: [], length: 0, places: [], makers: [] };
}

/** The block as it is kept, and where its places come to lie in it. */
function settleBlock({ pieces, places }: Block): {
  readonly text: string;
  readonly offsets: readonly number[];
} {
  const raw = pieces.join("").trimEnd();
  const text = clean(raw).trim();
  const isSame = text.length === raw.length;
  const moved = isSame ? null : moveOffsets(raw, places);
  const offsets = places.map(({ at }, index) =>
    Math.min(text.length, moved?.[index] ?? at),
  );
  return { text, offsets };
}

function clean(text: string): string {
  return normaliseText(dropForeignCharacters(text).replace(SOFT_HYPHEN, ""));
}

/** Where offsets lie in the cleaned text. Places are in order, so each stretch between two is cleaned only once. */
function moveOffsets(raw: string, places: readonly Place[]): readonly number[] {
  let before = 0;
  let moved = 0;
  return places.map(({ at }) => {
    moved += clean(raw.slice(before, at)).length;
    before = Math.max(before, at);
    return moved;
  });
}
