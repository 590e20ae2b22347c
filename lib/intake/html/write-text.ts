import { Parser } from "htmlparser2";
import type { TextBuilder } from "../text-builder";
import { isInline } from "./markup";

/** "[3]", "[citation needed]": numbers of an encyclopaedia's notes would stand inside of what it says. */
const NOTE_NUMBER = /^\s*\[[\w ]{1,20}\]\s*$/;

/** Writes scanned markup as text: a block for each block element, headings marked, `br` as a line break. */
export function writeText(html: string, builder: TextBuilder): void {
  const state: State = { open: [], raised: null };
  const parser = new Parser({
    onopentag: (name) => openElement(state, builder, name),
    onclosetag: (name) => closeElement(state, builder, name),
    ontext: (text) => {
      if (state.raised) state.raised.push(text);
      else appendText(builder, text, state.open.includes("pre"));
    },
  });
  parser.end(html);
  builder.endBlock();
}

type State = {
  open: string[];
  /** The text of the open superscript. */
  raised: string[] | null;
};

function openElement(state: State, builder: TextBuilder, name: string): void {
  state.open.push(name);
  if (name === "br") return appendBreak(builder);
  if (name === "sup") state.raised = [];
  if (name === "td" || name === "th") return appendCell(builder);
  if (isInline(name)) return;
  builder.endBlock();
  const level = levelOf(name);
  if (level !== null) markHeading(builder, level);
}

function closeElement(state: State, builder: TextBuilder, name: string): void {
  state.open.pop();
  if (name === "sup") lowerText(state, builder);
  if (name === "br" || name === "td" || name === "th" || isInline(name)) return;
  builder.endBlock();
}

function lowerText(state: State, builder: TextBuilder): void {
  const text = state.raised?.join("") ?? "";
  state.raised = null;
  if (!NOTE_NUMBER.test(text)) appendText(builder, text, false);
}

function appendText(builder: TextBuilder, text: string, isPre: boolean): void {
  if (isPre) return builder.append(text.replace(/\r\n?/g, "\n"));
  const line = text.replace(/[ \t\n\r\f]+/g, " ");
  const isSpaced = /\s$/.test(builder.lastCharacter());
  builder.append(isSpaced && line.startsWith(" ") ? line.slice(1) : line);
}

function appendBreak(builder: TextBuilder): void {
  if (builder.lastCharacter() === "\n") return builder.endBlock();
  if (builder.runningLength() > 0) builder.append("\n");
}

function appendCell(builder: TextBuilder): void {
  if (builder.runningLength() > 0) builder.append("\t");
}

function levelOf(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

function markHeading(builder: TextBuilder, level: number): void {
  builder.markBlock((at, end) => ({ kind: "heading", at, end, level }));
}
