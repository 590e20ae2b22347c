import type { TextBuilder } from "../text-builder";
import {
  type BodyState,
  emptyBodyState,
  type Surroundings,
} from "./body-state";
import { endComment, placeComments, startComment } from "./comment-marks";
import { formulaName } from "./formulas";
import { isFallback, isOn, lineCharacter, wordName } from "./names";
import {
  closeParagraph,
  closeRow,
  openCell,
  openParagraph,
} from "./paragraphs";
import { readXml, type XmlTag } from "./read-xml";
import { headingLevel } from "./styles";

/** What was in the body besides text. */
export type BodyFacts = {
  /** The first paragraph in the style of a title. */
  readonly title: string | null;
  readonly hasHidden: boolean;
  readonly hasChanges: boolean;
  readonly hasFormulas: boolean;
};

/**
 * Writes the body of a Word document in reading order: tracked changes as if accepted, table rows as lines with tabs,
 * notes behind the paragraph that refers to them, text boxes behind the one they hang on.
 */
export function writeBody(
  bytes: Uint8Array,
  builder: TextBuilder,
  around: Surroundings,
): BodyFacts {
  const state = emptyBodyState(builder, around);
  readXml(bytes, {
    open: (tag) => openTag(state, tag),
    close: (tag) => closeTag(state, tag),
    text: (text) => {
      if (state.isText && state.skipping === 0) write(state, text);
    },
  });
  builder.endBlock();
  placeComments(state);
  const { title, hasHidden, hasChanges, hasFormulas } = state;
  return { title, hasHidden, hasChanges, hasFormulas };
}

function openTag(state: BodyState, tag: XmlTag): void {
  const name = wordName(tag);
  // What was moved away stands in its new place, and what older programs are given stands there already.
  if (state.skipping > 0 || isFallback(tag) || name === "moveFrom") {
    state.skipping++;
    state.hasChanges ||= name === "moveFrom";
    return;
  }
  state.isText = name === "t" || formulaName(tag) === "t";
  if (formulaName(tag) !== "") return openFormula(state, tag);
  if (name === "tabs") state.isTabStops = true;
  if (name === "del" || name === "ins") state.hasChanges = true;
  if (name === "del") state.deleting++;
  if (openBlock(state, name) || openProperty(state, name, tag)) return;
  const character = state.isTabStops ? null : lineCharacter(name);
  if (character !== null) write(state, character);
  const id = tag.attributes.get("id") ?? "";
  if (name === "footnoteReference" || name === "endnoteReference")
    state.references.push({ name, id, place: state.builder.here() });
  if (name === "commentRangeStart") startComment(state, id);
  if (name === "commentRangeEnd") endComment(state, id);
  if (name === "commentReference")
    state.commentReferences.push({ id, place: state.builder.here() });
}

function openFormula(state: BodyState, tag: XmlTag): void {
  // A run of a formula is none of Word's own, and has its own properties.
  if (formulaName(tag) === "r") state.isHiddenRun = false;
  state.formula.open(tag);
}

function closeFormula(state: BodyState, tag: XmlTag): void {
  if (formulaName(tag) === "r") state.isHiddenRun = false;
  const words = state.formula.close(tag);
  if (words === "") return;
  state.hasFormulas = true;
  write(state, words);
}

function openBlock(state: BodyState, name: string): boolean {
  switch (name) {
    case "p":
      openParagraph(state);
      return true;
    case "r":
      state.isHiddenRun = false;
      return true;
    case "tbl":
      state.tables.push({ cells: 0 });
      return true;
    case "tr":
      state.tables.splice(-1, 1, { cells: 0 });
      return true;
    case "tc":
      openCell(state);
      return true;
    case "txbxContent":
      state.boxes++;
      return true;
    default:
      return false;
  }
}

function openProperty(state: BodyState, name: string, tag: XmlTag): boolean {
  const value = tag.attributes.get("val") ?? "";
  const isBoxed = state.boxes > 0;
  if (isBoxed && (name === "pStyle" || name === "outlineLvl")) return true;
  switch (name) {
    case "pStyle":
      state.paragraph.level = state.around.styles.levelOf(value);
      state.paragraph.isTitle = state.around.styles.isTitle(value);
      return true;
    case "outlineLvl":
      state.paragraph.level ??= headingLevel(Number(value));
      return true;
    case "rStyle":
      state.isHiddenRun ||= state.around.styles.isHidden(value);
      return true;
    case "vanish":
      state.isHiddenRun = isOn(tag);
      return true;
    default:
      return false;
  }
}

function closeTag(state: BodyState, tag: XmlTag): void {
  state.isText = false;
  if (state.skipping > 0) {
    state.skipping--;
    return;
  }
  if (formulaName(tag) !== "") return closeFormula(state, tag);
  switch (wordName(tag)) {
    case "del":
      state.deleting--;
      return;
    case "tabs":
      state.isTabStops = false;
      return;
    case "r":
      state.isHiddenRun = false;
      return;
    case "p":
      return closeParagraph(state);
    case "tr":
      return closeRow(state);
    case "tbl":
      state.tables.pop();
      return;
    case "txbxContent":
      state.boxes--;
      return;
  }
}

function write(state: BodyState, text: string): void {
  if (state.isHiddenRun) {
    state.hasHidden ||= text.trim() !== "";
    return;
  }
  if (state.formula.isOpen()) {
    // What is deleted in Word's own runs has a name of its own; in a formula it has not.
    if (state.deleting === 0) state.formula.write(text);
  } else if (state.boxes > 0) state.boxed.push(text);
  else state.builder.append(text);
}
