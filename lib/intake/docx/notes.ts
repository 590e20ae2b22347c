import { limits } from "@/lib/limits";
import { normaliseText } from "@/lib/text";
import { dropForeignCharacters } from "../characters";
import {
  createFormulaWriter,
  formulaName,
  type FormulaWriter,
} from "./formulas";
import { isFallback, lineCharacter, wordName } from "./names";
import { readXml, type XmlTag } from "./read-xml";

/** A footnote, endnote or comment. */
export type Note = { readonly author: string | null; readonly text: string };

type Draft = { author: string | null; pieces: string[]; length: number };

/**
 * The notes of a part by their ids: of footnotes.xml, endnotes.xml or comments.xml, whichever elements it has. Rules
 * between text and notes, which Word keeps as notes too, are left out.
 */
export function readNotes(bytes: Uint8Array | null): ReadonlyMap<string, Note> {
  const drafts = new Map<string, Draft>();
  const state: State = {
    ...{ running: null, isText: false, skipping: 0 },
    formula: createFormulaWriter(),
  };
  if (bytes) {
    readXml(bytes, {
      open: (tag) => openTag(drafts, state, tag),
      close: (tag) => closeTag(state, tag),
      text: (text) => {
        if (state.isText && state.skipping === 0) append(state, text);
      },
    });
  }
  return new Map([...drafts].map(([id, draft]) => [id, noteOf(draft)]));
}

type State = {
  running: Draft | null;
  isText: boolean;
  skipping: number;
  readonly formula: FormulaWriter;
};

function openTag(drafts: Map<string, Draft>, state: State, tag: XmlTag): void {
  const name = wordName(tag);
  if (state.skipping > 0 || isFallback(tag) || name === "moveFrom") {
    state.skipping++;
    return;
  }
  if (/^(?:footnote|endnote|comment)$/.test(name)) {
    const isRule = /separator|notice/i.test(tag.attributes.get("type") ?? "");
    const author = tag.attributes.get("author")?.trim() || null;
    state.running = isRule ? null : { author, pieces: [], length: 0 };
    if (state.running)
      drafts.set(tag.attributes.get("id") ?? "", state.running);
  }
  state.isText = name === "t" || formulaName(tag) === "t";
  state.formula.open(tag);
  append(state, name === "p" ? "\n" : (lineCharacter(name) ?? ""));
}

function closeTag(state: State, tag: XmlTag): void {
  state.isText = false;
  if (state.skipping > 0) {
    state.skipping--;
    return;
  }
  append(state, state.formula.close(tag));
  if (/^(?:footnote|endnote|comment)$/.test(wordName(tag)))
    state.running = null;
}

function append({ running, formula }: State, text: string): void {
  if (text !== "" && formula.isOpen()) {
    formula.write(text);
    return;
  }
  if (!running || text === "" || running.length > limits.sourceTextLength)
    return;
  running.pieces.push(text);
  running.length += text.length;
}

function noteOf({ author, pieces }: Draft): Note {
  const text = normaliseText(dropForeignCharacters(pieces.join("")));
  return { author, text: text.replace(/\s*\n\s*/g, "\n").trim() };
}
