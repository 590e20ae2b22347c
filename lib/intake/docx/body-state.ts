import type { Place, TextBuilder } from "../text-builder";
import { createFormulaWriter, type FormulaWriter } from "./formulas";
import type { Note } from "./notes";
import type { Styles } from "./styles";

/** The other parts of the document, read before its body. */
export type Surroundings = {
  readonly styles: Styles;
  readonly footnotes: ReadonlyMap<string, Note>;
  readonly endnotes: ReadonlyMap<string, Note>;
  readonly comments: ReadonlyMap<string, Note>;
};

export type NoteReference = {
  readonly name: "footnoteReference" | "endnoteReference";
  readonly id: string;
  readonly place: Place;
};

/** Where the reading of a body stands. */
export type BodyState = {
  readonly builder: TextBuilder;
  readonly around: Surroundings;
  /** How many open elements are or are within one that is left out. */
  skipping: number;
  /** How many open elements hold what a tracked change took out. */
  deleting: number;
  readonly formula: FormulaWriter;
  isText: boolean;
  isTabStops: boolean;
  isHiddenRun: boolean;
  paragraph: { level: number | null; isTitle: boolean };
  /** The open tables, each with the number of cells of its running row. */
  readonly tables: { cells: number }[];
  /** How many text boxes are open, and the text inside, which waits for the paragraph they hang on to end. */
  boxes: number;
  boxed: string[];
  /** References to notes since the last block ended. */
  references: NoteReference[];
  readonly noteCounts: { footnoteReference: number; endnoteReference: number };
  readonly commentRanges: Map<string, { start: Place; end: Place | null }>;
  readonly commentReferences: { readonly id: string; readonly place: Place }[];
  title: string | null;
  hasHidden: boolean;
  hasChanges: boolean;
  hasFormulas: boolean;
};

export function emptyBodyState(
  builder: TextBuilder,
  around: Surroundings,
): BodyState {
  return {
    ...{ builder, around, skipping: 0, deleting: 0 },
    formula: createFormulaWriter(),
    ...{ isText: false, isTabStops: false, isHiddenRun: false },
    paragraph: { level: null, isTitle: false },
    ...{ tables: [], boxes: 0, boxed: [], references: [] },
    noteCounts: { footnoteReference: 0, endnoteReference: 0 },
    ...{ commentRanges: new Map(), commentReferences: [] },
    ...{ title: null, hasHidden: false, hasChanges: false },
    hasFormulas: false,
  };
}
