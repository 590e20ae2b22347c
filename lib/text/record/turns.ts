import type { Span } from "../span";

/** What one person says in one go. */
export type Turn = {
  /** As the record names them; null where it does not. */
  readonly speaker: string | null;
  /** The time code the turn begins at, as the record writes it; null where there is none. */
  readonly time: string | null;
  /** What was said: the record without names, time codes and stage directions. */
  readonly parts: readonly Span[];
};

const CUE_TIMES =
  /^\s*((?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*[\d:.,]+.*$/;
const CUE_NUMBER = /^\s*\d+\s*$/;
const VTT_HEAD = /^\uFEFF?WEBVTT\b|^(?:NOTE|STYLE|REGION)\b/;
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/i;
const TIME = String.raw`[[(]?((?:\d{1,2}:)?\d{1,2}:\d{2})[\])]?`;
/** "MAYOR BRANDT:", "Ilse Brandt (mayor):", "[00:12] Q:": at most six words, each capitalised or a particle. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.'’-]*|de|van|von|al|el|la|bin)`;
const LABEL = new RegExp(
  String.raw`^\s*(?:${TIME}\s*)?[-–—>*_#\s]*(?:\*\*|__)?(${NAME}(?:[ \t]+(?:${NAME}|\d+)){0,5})(?:\s*${TIME})?(?:\s*[([][^)\]\n]{0,60}[)\]])?(?:\*\*|__)?\s*:(?:\*\*|__)?(?=\s|$)`,
  "u",
);
const TIME_ALONE = new RegExp(String.raw`^\s*${TIME}(?=\s|$)`, "u");
/** "[laughter]", "(applause)", tags of subtitles: not said. */
const NOT_SAID =
  /\[[^\]\n]{0,80}\]|\((?:\p{Ll}[^)\n]{0,60})\)|<[^>\n]{0,80}>/gu;

/**
 * Cuts a record into turns: "NAME:" at the head of a line begins one; subtitles (SRT, WebVTT) and plain text without
 * names are one turn. Two turns of one speaker with nobody between them are one. Linear in the length.
 */
export function turnsOf(record: string): readonly Turn[] {
  const turns: DraftTurn[] = [];
  let offset = 0;
  for (const line of record.split("\n")) {
    addLine(turns, line, offset);
    offset += line.length + 1;
  }
  return turns.filter(({ parts }) => parts.length > 0);
}

type DraftTurn = {
  speaker: string | null;
  time: string | null;
  parts: Span[];
};

function addLine(turns: DraftTurn[], line: string, offset: number): void {
  if (CUE_NUMBER.test(line) || VTT_HEAD.test(line)) return;
  const cue = CUE_TIMES.exec(line);
  if (cue) return beginTime(turns, cue[1] ?? null);
  const head = headOf(line);
  const turn = turnFor(turns, head);
  turn.time ??= head.time;
  turn.parts.push(...saidParts(line, head.length, offset));
}

type Head = {
  readonly speaker: string | null;
  readonly time: string | null;
  /** Characters of the line that are not said. */
  readonly length: number;
};

function headOf(line: string): Head {
  const label = LABEL.exec(line);
  if (label) {
    const time = label[1] ?? label[3] ?? null;
    return { speaker: label[2] ?? null, time, length: label[0].length };
  }
  const voice = VOICE.exec(line);
  if (voice) {
    const speaker = (voice[1] ?? "").trim();
    return { speaker, time: null, length: voice[0].length };
  }
  const time = TIME_ALONE.exec(line);
  return {
    speaker: null,
    time: time?.[1] ?? null,
    length: time?.[0].length ?? 0,
  };
}

/** The turn a line belongs to: a name that is not the running one begins another. */
function turnFor(turns: DraftTurn[], { speaker, time }: Head): DraftTurn {
  const last = turns.at(-1);
  const goesOn = speaker === null || speaker === last?.speaker;
  if (last && goesOn) return last;
  // A time that came before the first words belongs to the turn they begin.
  const isEmpty = last?.parts.length === 0 && last.speaker === null;
  const turn = {
    speaker,
    time: time ?? (isEmpty ? last.time : null),
    parts: [],
  };
  if (isEmpty) turns.pop();
  turns.push(turn);
  return turn;
}

function beginTime(turns: DraftTurn[], time: string | null): void {
  const last = turns.at(-1);
  if (!last) turns.push({ speaker: null, time, parts: [] });
  else if (last.parts.length === 0) last.time ??= time;
}

function saidParts(line: string, from: number, offset: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  const add = (end: number) => {
    if (line.slice(start, end).trim() === "") return;
    parts.push({ start: offset + start, end: offset + end });
  };
  for (const match of line.matchAll(NOT_SAID)) {
    if (match.index < from) continue;
    add(match.index);
    start = match.index + match[0].length;
  }
  add(line.length);
  return parts;
}
