import { secondsOf } from "@/lib/text/record/cue-times";
import { LINE_NUMBER, readStyle } from "@/lib/text/record/record-style";
import { type Head, headOf } from "@/lib/text/record/turn-heads";
import type { Mark } from "../document";

/** Fewer, or of one person only, and a text with a "Note:" in it would be taken for a conversation. */
const MIN_TURNS = 3;
const MIN_SPEAKERS = 2;
/** In a transcript a good part of the lines begin with a name; in an article with a "Photo:" here and there, few do. */
const MIN_SHARE = 0.25;

/**
 * The turns of a transcript, with their time codes, where its lines begin with names; none where a text only has a
 * colon now and then. Linear in the length.
 */
export function turnMarks(text: string): readonly Mark[] {
  const lines = linesOf(text);
  const named = lines.filter(({ head }) => head.speaker !== null);
  const speakers = new Set(named.map(({ head }) => head.speaker));
  const isTalk =
    named.length >= Math.max(MIN_TURNS, lines.length * MIN_SHARE) &&
    speakers.size >= MIN_SPEAKERS &&
    speakers.size < named.length;
  return isTalk ? lines.flatMap(({ at, head }) => marksOf(at, head)) : [];
}

type Line = {
  readonly at: number;
  readonly head: Head;
};

function linesOf(text: string): readonly Line[] {
  const style = readStyle(text.split("\n"));
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    at: index,
    head: headOf(
      style.hasLineNumbers ? line.replace(LINE_NUMBER, "") : line,
      style,
    ),
  }));
}

function marksOf(at: number, { speaker, time }: Line["head"]): Mark[] {
  const marks: Mark[] = [];
  if (time !== null)
    marks.push({
      kind: "time",
      at,
      startSeconds: secondsOf(time),
      endSeconds: null,
    });
  if (speaker !== null) marks.push({ kind: "turn", at, speaker });
  return marks;
}
