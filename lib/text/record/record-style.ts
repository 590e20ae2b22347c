import { readPersonName } from "../people/person-name";
import { NO_NAMES } from "./critical-lists";

/** How a record as a whole is written: what is a head of a line in one is a sentence in another. */
export type RecordStyle = {
  readonly isSubtitles: boolean;
  /** "Q. …", "A. …": testimony. */
  readonly hasQuestionsAndAnswers: boolean;
  /** Names in capitals with a dash behind them. */
  readonly hasDashedNames: boolean;
  /** Lines that only name who speaks next, with the name: "Ilse Brandt - Chief Executive Officer". */
  readonly namesAlone: ReadonlyMap<string, string>;
  /** Mails that quote the one they answer: "> " before its lines. */
  readonly hasReplies: boolean;
  /** Captions: ">>" before the words of somebody else, "FOR THE RECORD:" within what is said. */
  readonly hasChevrons: boolean;
  /** Subtitles and dialogues with a dash before the words of somebody else. */
  readonly hasDashes: boolean;
  /** Lines begin with their numbers, as in court transcripts; what has none is not said: heads and feet of pages. */
  readonly hasLineNumbers: boolean;
};

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.'’-]*|de|van|von|der|den|al|el|la|bin|of|the)`;
/** At most six words, each capitalised, a particle or a number. */
export const NAMES = String.raw`\p{Lu}[\p{L}\p{M}\d.'’-]*(?:[ \t]+(?:${NAME}|\d+)){0,5}`;
const ONLY_NAMES = new RegExp(`^${NAMES}$`, "u");
/** "ILSE BRANDT — Yes": only a name in capitals. */
export const DASHED_NAME =
  /^\s*(\p{Lu}[\p{Lu}.'’-]+(?:[ \t]\p{Lu}[\p{Lu}.'’-]*){0,4})[ \t]+[-–—]+[ \t]/u;
export const TESTIMONY = /^\s*([QA])\.\s/;
export const LINE_NUMBER = /^[ \t]{0,12}(\d{1,3})(?=[ \t]|$)/;
export const CHEVRONS = /^\s*>{2,3}\s*/;
export const REPLY = /^\s*(?:>\s?)+/;
/** A long dash goes on with what was broken off. */
export const DASH = /^\s*[-–]\s?(?=[\p{L}"“‘'[(])/u;

/** Reads the habits of a record off its lines. */
export function readStyle(lines: readonly string[]): RecordStyle {
  const isSubtitles = lines.some((line) => /\d\s*-->\s*\d/.test(line));
  const hasLineNumbers = !isSubtitles && areNumbered(lines);
  const own = hasLineNumbers
    ? lines.map((line) => line.replace(LINE_NUMBER, ""))
    : lines;
  const count = (pattern: RegExp) =>
    own.filter((line) => pattern.test(line)).length;
  const hasReplies = !isSubtitles && count(/^\s*>(?!>)/) >= 2;
  const hasChevrons =
    !hasReplies &&
    own.filter((line) => /(?:^|\s)>{2,3}\s/.test(line)).length >= 2;
  const answers = count(/^\s*A\.\s/);
  return {
    isSubtitles,
    hasLineNumbers,
    hasQuestionsAndAnswers:
      answers > 1 || (answers > 0 && count(/^\s*Q\.\s/) > 0),
    hasDashedNames: !hasChevrons && haveDashedNames(own),
    namesAlone: isSubtitles ? new Map() : namesAlone(own),
    hasReplies,
    hasChevrons,
    hasDashes: haveDashes(own, isSubtitles),
  };
}

/** A list has dashes too: in plain text a good part of the lines must begin with one. */
function haveDashes(lines: readonly string[], isSubtitles: boolean): boolean {
  const dashes = lines.filter((line) => DASH.test(line)).length;
  if (isSubtitles) return dashes >= 2;
  const written = lines.filter((line) => line.trim() !== "").length;
  return dashes > 2 && dashes > written * 0.3;
}

/** Most lines begin with a number, and most of these with the next one. */
function areNumbered(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== "");
  const numbers = written.flatMap((line) => {
    const found = LINE_NUMBER.exec(line);
    return found ? [Number(found[1])] : [];
  });
  const next = numbers.filter((number, at) => number - 1 === numbers[at - 1]);
  return (
    numbers.length >= LEAST_NUMBERED &&
    numbers.length > written.length * 0.6 &&
    next.length > numbers.length * 0.7
  );
}

const LEAST_NUMBERED = 5;

/** A name comes again; "PRESS CONFERENCE — NORVIK" does not. */
function haveDashedNames(lines: readonly string[]): boolean {
  const names = lines.flatMap((line) => DASHED_NAME.exec(line)?.[1] ?? []);
  return new Set(names).size < names.length;
}

/** Names alone on a line, with nothing above and something below, where one comes again: people take turns. */
function namesAlone(lines: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const titled = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    if (text === "" || (lines[at - 1] ?? "").trim() !== "") continue;
    const [, name, office = ""] = NAME_AND_OFFICE.exec(text) ?? [];
    const isTitled = readPersonName(office).offices.length > 0;
    if (name !== undefined && isTitled) titled.set(text, name);
    else if ((lines[at + 1] ?? "").trim() !== "" && isNameAlone(text)) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  const comeAgain = [...counts.values()].some((count) => count > 1);
  const alone = comeAgain ? [...counts.keys()] : [];
  // Of a meeting where two or more are named so, the operator is named alone.
  const offices = titled.size > 1 ? [...titled, ...UNTITLED] : [];
  return new Map([...alone.map((name) => [name, name] as const), ...offices]);
}

/** "Ilse Brandt - Chief Executive Officer", "Tomas Veld — Analyst, Norvik Bank". */
const NAME_AND_OFFICE = new RegExp(
  `^(${NAMES})[ \\t]{1,4}[-–—]{1,2}[ \\t]{1,4}(\\p{Lu}[^.!?:]{2,70})$`,
  "u",
);
const UNTITLED = ["Operator", "Moderator"].map((name) => [name, name] as const);

function isNameAlone(line: string): boolean {
  if (!ONLY_NAMES.test(line) || /[.!?]$/.test(line.replace(/\b[JS]r\.$/, ""))) {
    return false;
  }
  return line.includes(" ") || !NO_NAMES.has(line.toLowerCase());
}
