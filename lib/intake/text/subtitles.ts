import { limits } from "@/lib/limits";
import { normaliseText } from "@/lib/text";
import { readStyle, type RecordStyle } from "@/lib/text/record/record-style";
import { headOf } from "@/lib/text/record/turn-heads";
import type { Findings } from "../document";
import { createTextBuilder, type TextBuilder } from "../text-builder";
import { type Cue, readCues } from "./cues";

/** A silence this long, or a paragraph this long, ends the paragraph at the next full stop. */
const PAUSE_SECONDS = 2;
const LONG_PARAGRAPH = 500;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
/** Two people in one cue: each on a line that begins with a dash. */
const DASH = /^[-–—]\s*(?=\S)/;

/**
 * SRT or WebVTT as running text: cues are joined until somebody else speaks or a sentence ends before a pause. A named
 * speaker is written "NAME:", as in a transcript. Every cue leaves its times, every turn its speaker.
 */
export function readSubtitles(raw: string): Findings {
  const builder = createTextBuilder(limits.sourceTextLength);
  const text = normaliseText(raw);
  const style = readStyle(text.split("\n"));
  const cues = readCues(text);
  let speaker: string | null = null;
  cues.forEach((cue, index) => {
    speaker = writeCue(builder, { cue, style }, speaker);
    if (endsParagraph(builder, cue, cues[index + 1])) builder.endBlock();
  });
  builder.endBlock();
  return builder.finish();
}

type StyledCue = { readonly cue: Cue; readonly style: RecordStyle };

/** Returns who speaks at the end of the cue. */
function writeCue(
  builder: TextBuilder,
  { cue, style }: StyledCue,
  running: string | null,
): string | null {
  let speaker = running;
  cue.lines.forEach((line, index) => {
    const turn = beginsTurn(line, speaker, { cue, style });
    if (turn) {
      builder.endBlock();
      speaker = turn.speaker;
      markTurn(builder, speaker);
    }
    if (builder.runningLength() > 0) builder.append(" ");
    if (index === 0) markTimes(builder, cue);
    builder.append(wordsOf(line, turn !== null, style));
  });
  return speaker;
}

function beginsTurn(
  line: string,
  running: string | null,
  { cue: { lines }, style }: StyledCue,
): { readonly speaker: string | null } | null {
  const { speaker, isNewVoice = false } = headOf(line, style);
  if (speaker !== null) return speaker === running ? null : { speaker };
  const isOneOfTwo =
    DASH.test(line) && lines.filter((one) => DASH.test(one)).length > 1;
  return isNewVoice || isOneOfTwo ? { speaker: null } : null;
}

/** The line as text: a voice tag becomes "NAME:", and a name that was already speaking is not said again. */
function wordsOf(line: string, isTurn: boolean, style: RecordStyle): string {
  const { speaker, length } = headOf(line, style);
  if (speaker === null) return line;
  const said = line.slice(length).replace(/<\/v>/gi, "").trim();
  if (!isTurn) return said;
  return /^<v/i.test(line) ? `${speaker}: ${said}` : line;
}

function markTurn(builder: TextBuilder, speaker: string | null): void {
  const place = builder.here();
  builder.mark(() => ({ kind: "turn", at: place.at, speaker }));
}

function markTimes(builder: TextBuilder, cue: Cue): void {
  const place = builder.here();
  const { startSeconds, endSeconds } = cue;
  builder.mark(() => ({
    kind: "time",
    at: place.at,
    startSeconds,
    endSeconds,
  }));
}

function endsParagraph(builder: TextBuilder, cue: Cue, next?: Cue): boolean {
  if (!SENTENCE_END.test(cue.lines.at(-1) ?? "")) return false;
  const pause = next ? next.startSeconds - cue.endSeconds : 0;
  return pause >= PAUSE_SECONDS || builder.runningLength() >= LONG_PARAGRAPH;
}
