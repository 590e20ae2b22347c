import { readCueTimes, secondsOf } from "@/lib/text/record/cue-times";

/** One subtitle. */
export type Cue = {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** Its lines as text, none of them empty; a voice tag at the head of a line is kept. */
  readonly lines: readonly string[];
};

/** "<i>", "<c.yellow>", "<00:01.000>", "{\an8}": how and when words are shown. Voice tags, `<v Name>`, are no layout. */
const LAYOUT = /<(?!v[\s.])[^<>\n]{0,100}>|\{\\[^{}\n]{0,40}\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": " ",
};
/** Cues of rolling subtitles touch, or last only a moment. */
const TOUCH_SECONDS = 0.1;

/**
 * The cues of SRT or WebVTT, in the order of the file (WebVTT, W3C, section 4). What belongs to no cue, such as notes
 * and styles, is left out, and so is a line that only stays on the screen from the cue before. Linear.
 */
export function readCues(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let lastShown = "";
  for (const { start, end, lines } of rawCues(text)) {
    const startSeconds = secondsOf(start);
    const endSeconds = secondsOf(end);
    const previous = cues.at(-1);
    const isRolled =
      lines[0] === lastShown &&
      startSeconds - (previous?.endSeconds ?? 0) < TOUCH_SECONDS &&
      (lines.length > 1 || endSeconds - startSeconds < TOUCH_SECONDS);
    lastShown = lines.at(-1) ?? "";
    const fresh = isRolled ? lines.slice(1) : lines;
    if (fresh.length > 0) cues.push({ startSeconds, endSeconds, lines: fresh });
    // The cue that only holds a line goes on being the one before.
    else if (previous) cues[cues.length - 1] = { ...previous, endSeconds };
  }
  return cues;
}

type RawCue = { start: string; end: string; lines: string[] };

function rawCues(text: string): readonly RawCue[] {
  const cues: RawCue[] = [];
  let running: RawCue | null = null;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const times = readCueTimes(line);
    if (times) {
      running = { ...times, lines: [] };
      cues.push(running);
      return;
    }
    if (line.trim() === "") running = null;
    // Files that leave out the empty line between cues still number them.
    const isNumber = /^\s*\d+\s*$/.test(line) && lines[index + 1] !== undefined;
    if (isNumber && readCueTimes(lines[index + 1] ?? "")) return;
    const words = plain(line);
    if (words !== "") running?.lines.push(words);
  });
  return cues;
}

function plain(line: string): string {
  return line
    .replace(LAYOUT, "")
    .replace(/&(?:amp|lt|gt|nbsp);/g, (entity) => ENTITIES[entity] ?? "")
    .trim();
}
