import { type QuotedRun, matchQuoteMarks } from "../quote-marks";
import type { Span } from "../span";

/** Words between quotation marks in a press release, an article or minutes, and who the text says has said them. */
export type AttributedRun = Span & { readonly speaker: string };

const VERB =
  "(?:sa(?:id|ys)|tells|told|ask(?:ed|s)|repl(?:ied|ies)|add(?:ed|s)|stat(?:ed|es)|explain(?:ed|s)|wr(?:ote|ites)|announce[ds]|note[ds]|insist(?:ed|s)|argue[ds]|warn(?:ed|s)|admit(?:ted|s)|conceded?s?|continue[ds]|recall(?:ed|s)|comment(?:ed|s)|claim(?:ed|s)|respond(?:ed|s)|answer(?:ed|s)|confirm(?:ed|s)|declare[ds]|conclude[ds]|remark(?:ed|s)|observe[ds]|joke[ds])";
const WORD = String.raw`[\p{Lu}][\p{L}\p{M}.'’-]*`;
/** "Anna Holt", "Cllr. van der Meer", "The Clerk", "the mayor of Norvik, Anna Holt": from a capital or an article on. */
const NAME = String.raw`(?:[Tt]he\s[\p{L}][\p{L}\p{M}.'’-]*|${WORD})(?:\s+(?:${WORD}|of|for|de|van|von|der|al|bin|[a-z-]{3,}(?=\s\p{Lu}))){0,6}`;
/** ", who chairs the board,": between a name and its verb. */
const ASIDE = String.raw`(?:,\s[^,"“”]{1,90},|\s\([^)"“”]{1,60}\))?`;
const PRONOUN = "[Hh]e|[Ss]he|[Tt]hey|I";
/** Right behind a quote: said Anna Holt; Anna Holt said; she said. */
const VERB_AND_NAME = new RegExp(
  String.raw`^\s*(?:\w+ly\s)?${VERB}\s(?:\w+ly\s)?(${NAME}|${PRONOUN})(?:,\s(${NAME}))?`,
  "u",
);
const NAME_AND_VERB = new RegExp(
  String.raw`^\s*(${NAME}|${PRONOUN})${ASIDE}\s(?:\w+ly\s|had\s|also\s)?${VERB}\b`,
  "u",
);
const SUBJECT = String.raw`(?:^\s*|[.!?:;—–-]\s+|\s(?:and|but|as)\s)(${NAME}|${PRONOUN})${ASIDE}\s(?:\w+ly\s|had\s|also\s)?${VERB}\b`;
/** Right before one: Anna Holt, the mayor, told reporters: */
const BEFORE = new RegExp(String.raw`${SUBJECT}[^.!?;"“”]{0,60}[:,]?\s*$`, "u");
/** Somewhere before one: who “he” is. Whoever says something, or a full name that a sentence begins with. */
const NAMED = new RegExp(
  String.raw`${SUBJECT}|(?:^\s*|[.!?]\s+)(${WORD}\s(?:(?:van|von|de|der|al|bin)\s){0,2}${WORD})${ASIDE}\s[a-z]`,
  "gu",
);
const ACCORDING = new RegExp(
  String.raw`[Aa]ccording to (${NAME})${ASIDE}[,:]\s*$`,
  "u",
);
/** Shorter runs are words that somebody is quoted with, within the text's own sentence. */
const LEAST_WORDS = 4;
/** So much before or after a run is looked at. */
const WINDOW = 240;

/** Who said what, in a text that has no heads of turns. Linear in its length. */
export function speechInProse(text: string): readonly AttributedRun[] {
  const runs = matchQuoteMarks(text).filter(({ depth }) => depth === 0);
  const found: AttributedRun[] = [];
  let last: string | null = null;
  for (const [at, run] of runs.entries()) {
    const place = placeOf(text, [runs[at - 1], run, runs[at + 1]]);
    last =
      [...place.before.matchAll(NAMED)].map(subjectOf).findLast(isName) ?? last;
    const named = speakerOf(place);
    if (named !== null && named !== "") last = named;
    const words = text.slice(run.start, run.end).match(/[\p{L}\p{N}]+/gu);
    const isLong = (words?.length ?? 0) >= LEAST_WORDS;
    if (named !== null && last !== null && isLong) {
      found.push({ start: run.start, end: run.end, speaker: last });
    }
  }
  return found;
}

type Runs = readonly [QuotedRun | undefined, QuotedRun, QuotedRun | undefined];

/** What stands around a run, as far as the quotes before and after it. */
type Place = {
  readonly before: string;
  readonly behind: string;
  /** Its last mark before the closing one. */
  readonly end: string;
  /** It goes on in a paragraph that a quote before it began. */
  readonly goesOn: boolean;
};

function placeOf(text: string, [previous, run, next]: Runs): Place {
  const { start, end } = run;
  const from = Math.max(previous?.end ?? 0, start - WINDOW);
  const to = Math.min(next?.start ?? text.length, end + WINDOW);
  const before = text.slice(from, start);
  return {
    before,
    behind: text.slice(end, to).split("\n")[0] ?? "",
    end: text.slice(end - 2, end - 1),
    goesOn:
      run.continues !== null ||
      (previous !== undefined &&
        !text.slice(previous.end, start).includes("\n")),
  };
}

/** The name; empty for whoever was named last; null where nothing says who. */
function speakerOf({ before, behind, end, goesOn }: Place): string | null {
  const line = before.split("\n").at(-1) ?? "";
  const found =
    (/[:,]\s*$/.test(line) ? BEFORE.exec(line) : null) ??
    VERB_AND_NAME.exec(behind) ??
    // Behind a full stop the next sentence begins, and is about the next quote.
    (end === "." ? null : NAME_AND_VERB.exec(behind)) ??
    BEFORE.exec(line) ??
    ACCORDING.exec(line);
  if (found) return nameOf(found);
  return goesOn ? "" : null;
}

function subjectOf([, speaking, acting]: RegExpMatchArray): string {
  return speaking ?? acting ?? "";
}

/** "the mayor, Anna Holt": both say who it is. */
function nameOf([, name = "", more]: RegExpMatchArray): string {
  if (!isName(name)) return "";
  const named = more === undefined ? name : `${name}, ${more}`;
  return named.replace(/(?<!\b[JS]r)\.$/, "");
}

function isName(name: string): boolean {
  return name !== "" && !/^(?:[Hh]e|[Ss]he|[Tt]hey|I)$/.test(name);
}
