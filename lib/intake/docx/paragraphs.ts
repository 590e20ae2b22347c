import { limits } from "@/lib/limits";
import { oneLine } from "../one-line";
import type { BodyState, NoteReference } from "./body-state";

/** A paragraph begins: within a cell it goes on in the cell's own lines. */
export function openParagraph(state: BodyState): void {
  if (state.boxes > 0) {
    state.boxed.push("\n");
    return;
  }
  state.paragraph = { level: null, isTitle: false };
  const isInCell = state.tables.length > 0;
  const isBlank = /^\s?$/.test(state.builder.lastCharacter());
  if (isInCell && !isBlank) state.builder.append("\n");
}

export function closeParagraph(state: BodyState): void {
  if (state.boxes > 0 || state.tables.length > 0) return;
  const { level, isTitle } = state.paragraph;
  if (level !== null)
    state.builder.markBlock((at, end) => ({ kind: "heading", at, end, level }));
  if (isTitle)
    state.title ??= oneLine(state.builder.running(), limits.titleLength);
  endBlock(state);
}

/** Cells of a row are parted by tabs. */
export function openCell(state: BodyState): void {
  const row = state.tables.at(-1);
  if (!row) return;
  row.cells++;
  if (row.cells > 1 && state.boxes === 0) state.builder.append("\t");
}

/** A row of a table is a block; one of a table within a cell is a line of it. */
export function closeRow(state: BodyState): void {
  if (state.boxes > 0) return;
  if (state.tables.length === 1) endBlock(state);
  else state.builder.append("\n");
}

function endBlock(state: BodyState): void {
  const { builder, references, boxed } = state;
  builder.endBlock();
  state.references = [];
  state.boxed = [];
  for (const paragraph of boxed.join("").split("\n")) {
    builder.append(paragraph);
    builder.endBlock();
  }
  for (const reference of references) writeNote(state, reference);
}

function writeNote(state: BodyState, { name, id, place }: NoteReference): void {
  const count = ++state.noteCounts[name];
  const isFootnote = name === "footnoteReference";
  const { footnotes, endnotes } = state.around;
  const note = (isFootnote ? footnotes : endnotes).get(id);
  const label = isFootnote ? String(count) : roman(count);
  state.builder.markBlock((at, end) => ({
    ...{ kind: "footnote", at, end, label, referredAt: place.at },
  }));
  state.builder.append(note?.text ?? "");
  state.builder.endBlock();
}

const NUMERALS: readonly (readonly [string, number])[] = [
  ...([
    ["m", 1000],
    ["cm", 900],
    ["d", 500],
    ["cd", 400],
  ] as const),
  ...([
    ["c", 100],
    ["xc", 90],
    ["l", 50],
    ["xl", 40],
  ] as const),
  ...([
    ["x", 10],
    ["ix", 9],
    ["v", 5],
    ["iv", 4],
    ["i", 1],
  ] as const),
];

/** Endnotes are numbered i, ii, iii unless a document says otherwise. */
function roman(count: number): string {
  let rest = count;
  return NUMERALS.map(([letters, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join("");
}
