import { sliceSpan, type Span } from "../span";
import { readCueTimes } from "./cue-times";
import { proseTurns } from "./prose-turns";
import {
  LINE_NUMBER,
  readStyle,
  REPLY,
  type RecordStyle,
} from "./record-style";
import type { Turn } from "./turn";
import { type Head, headOf } from "./turn-heads";
import { saidParts } from "./stage-directions";

const NUMBER_ALONE = /^\s*\d+\s*$/;
/** "– 17 –", "Page 3 of 9". */
const PAGE_MARK =
  /^\s*(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|p\.|pg\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*\|\s*page|page\s*\|\s*\d{1,4})\s*$/i;
/** Characters: a head of a page is no wider. */
const WIDEST_PAGE = 160;
/** "ANNUAL REPORT          13": the head of a page, its number at the edge. */
const RUNNING_HEAD =
  /^\s*(?:\d{1,4}[ \t]{3,}\S[^.!?]*|[^.!?]*\S[ \t]{3,}\d{1,4})\s*$/;
const VTT_HEAD = /^\uFEFF?WEBVTT\b/;
const VTT_BLOCK = /^(?:NOTE|STYLE|REGION)\b/;

/**
 * Cuts a record into turns: "NAME:" at the head of a line begins one; subtitles (SRT, WebVTT) and plain text without
 * names are one turn. Two turns of one speaker with nobody between them are one. Linear in the length.
 */
export function turnsOf(record: string): readonly Turn[] {
  const turns: DraftTurn[] = [];
  const raw = record.split("\n");
  const lines = raw.map((line) => line.replace(/\r$/, ""));
  const style = readStyle(lines);
  const isVtt = VTT_HEAD.test(record);
  let offset = 0;
  let isAside = false;
  let previous = "";
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === "") isAside = false;
    else if (isVtt && (VTT_HEAD.test(line) || VTT_BLOCK.test(line))) {
      isAside = true;
    }
    const cue = readCueTimes(line);
    const isAgain = style.isSubtitles && text === previous;
    if (cue && !isAside) beginTime(turns, cue.start);
    else if (!isAside && !isAgain && !isFurniture(lines, at, style)) {
      for (const piece of piecesOf(line, style)) {
        const part = sliceSpan(line, piece);
        addLine(
          turns,
          { line: part, offset: offset + piece.start },
          headOf(part, style),
        );
      }
      if (text !== "") previous = text;
    }
    offset += (raw[at]?.length ?? 0) + 1;
  }
  const said = turns
    .filter(({ parts }) => parts.length > 0)
    .map(({ speaker, time, times, parts }) => ({
      speaker,
      time,
      times,
      parts,
    }));
  const [only, ...others] = said;
  const isProse =
    others.length === 0 && only?.speaker === null && only.times.length === 0;
  return isProse ? proseTurns(only, record) : said;
}

/** A line without its number, or its marks of a reply, cut where captions say in its middle that somebody else goes on. */
function piecesOf(line: string, style: RecordStyle): readonly Span[] {
  const reply = style.hasReplies ? (REPLY.exec(line)?.[0].length ?? 0) : 0;
  const start = style.hasLineNumbers ? numberOf(line) : reply;
  const cuts = style.hasChevrons
    ? [...line.matchAll(/\s(?=>{2,3}\s)/g)].map(({ index }) => index)
    : [];
  return [start, ...cuts].map((from, at) => ({
    start: from,
    end: cuts[at] ?? line.length,
  }));
}

/** What the page or the subtitle has beside the words: numbers of cues, pages and lines, names of cues. */
function isFurniture(
  lines: readonly string[],
  at: number,
  { isSubtitles, hasLineNumbers }: RecordStyle,
): boolean {
  const [before = "", line = "", after = ""] = [
    lines[at - 1],
    lines[at],
    lines[at + 1],
  ];
  const isAlone = before.trim() === "" || after.trim() === "";
  if (readCueTimes(after) && (before.trim() === "" || isNumber(line))) {
    return true;
  }
  if (hasLineNumbers) return numberOf(line) === 0;
  if (PAGE_MARK.test(line)) return true;
  const isSetOff = before.trim() === "" && after.trim() === "";
  const isShort = line.length <= WIDEST_PAGE;
  if (!isSubtitles && isSetOff && isShort && RUNNING_HEAD.test(line)) {
    return true;
  }
  return !isSubtitles && isAlone && isNumber(line);
}

function isNumber(line: string): boolean {
  return NUMBER_ALONE.test(line);
}

function numberOf(line: string): number {
  return LINE_NUMBER.exec(line)?.[0].length ?? 0;
}

type DraftTurn = {
  speaker: string | null;
  time: string | null;
  times: { at: number; time: string }[];
  /** A time that nothing has been said after yet. */
  next: string | null;
  parts: Span[];
};
type Line = { readonly line: string; readonly offset: number };

function addLine(turns: DraftTurn[], { line, offset }: Line, head: Head): void {
  const turn = turnFor(turns, head);
  turn.time ??= head.time;
  turn.next = head.time ?? turn.next;
  const parts = saidParts(line, head.length, offset);
  const [first] = parts;
  if (first && turn.next !== null) {
    turn.times.push({ at: first.start, time: turn.next });
    turn.next = null;
  }
  turn.parts.push(...parts);
}

/** The turn a line belongs to: a name that is not the running one begins another. */
function turnFor(turns: DraftTurn[], head: Head): DraftTurn {
  const { speaker, time, isNewVoice = false } = head;
  const last = turns.at(-1);
  const goesOn = !isNewVoice && (speaker === null || speaker === last?.speaker);
  if (last && goesOn) return last;
  // A time that came before the first words belongs to the turn they begin.
  const isEmpty = last?.parts.length === 0 && last.speaker === null;
  const turn = {
    speaker,
    time: time ?? (isEmpty ? last.time : null),
    times: [],
    next: last?.next ?? null,
    parts: [],
  };
  if (isEmpty) turns.pop();
  turns.push(turn);
  return turn;
}

/** The time of a cue goes to the turn that it begins: the running one only if it has said nothing yet. */
function beginTime(turns: DraftTurn[], time: string | null): void {
  const last = turns.at(-1);
  if (!last) {
    turns.push({ speaker: null, time, times: [], next: time, parts: [] });
    return;
  }
  last.next = time;
  if (last.parts.length === 0) last.time ??= time;
}
