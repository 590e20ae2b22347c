import { contains, type Span } from "../span";
import { type Alignment, alignWords } from "./align-words";
import { MODALS } from "./critical-lists";
import { senseNames } from "./critical-words";
import type { Difference } from "./difference";
import { differencesOf, DISTANT_WORDS } from "./differences";
import { lookAt, wordsOf } from "./look-at";
import { COMMON, withoutStrays } from "./stray-words";
import { isNumeral } from "./number-words";
import { isSameText } from "./same-text";
import { type QuotedWords, readQuote } from "./quoted-words";
import { findSpeaker, type IsTheirs } from "./speakers-told";
import type { SpokenWord } from "./spoken-words";
import type { Turn } from "./turn";
import { turnsOf } from "./turns";

/** How a quote's words compare with the record, from harmless to serious. */
export const comparedWordings = [
  "verbatim",
  "punctuation",
  "fillers",
  "elided",
  "elided_unmarked",
  "altered",
  "altered_critical",
  "stitched",
  "wrong_speaker",
] as const;
export type ComparedWording = (typeof comparedWordings)[number] | "not_found";

export type QuoteComparison =
  | { readonly wording: "not_found" }
  | {
      readonly wording: (typeof comparedWordings)[number];
      /** Everything that applies, the most serious first. */
      readonly applies: readonly (typeof comparedWordings)[number][];
      /** From the first word to the last, a span a stretch of the record that hangs together. */
      readonly passage: readonly Span[];
      /** The turns the passage stands in, in the order of the record. */
      readonly turns: readonly Turn[];
      readonly differences: readonly Difference[];
      /** Pairs of words that are the same: where in the quote, where in the record. */
      readonly pairs: readonly WordPair[];
    };

type WordPair = { readonly quote: Span; readonly record: Span };

/** Least share of the quote's words, weighed, that the record must have for a passage to be the quote's. */
const LEAST_SHARE = 0.55;
/** How much a word counts that nearly every text has. */
const COMMON_WEIGHT = 0.25;
/** So few words are found only as they are. */
const SHORT_QUOTE = 3;

/**
 * Looks for a quote in a record (a transcript with or without names and time codes, subtitles, or plain text) and says in
 * what its words differ. Letters' case, quotation glyphs, punctuation and white space are not compared as words.
 *
 * @param speaker who is said to have said it; left out, nobody is compared.
 */
export function compareQuote(
  quote: string,
  record: string,
  speaker: string | null = null,
): QuoteComparison {
  const read = readQuote(quote);
  const turns = turnsOf(record);
  const { words, turnOf } = wordsOf(record, turns);
  const names = turns.flatMap((turn) => turn.speaker ?? []);
  const isTheirs = findSpeaker(speaker, [...new Set(names)], record);
  const looked = lookAt(read, { words, turnOf, turns }, isTheirs);
  const alignment = withoutStrays(alignWords(read, looked), {
    ...{ read, words, turnOf },
  });
  const sense = senseNames(
    [...read.words, ...words],
    [speaker, ...turns.map((turn) => turn.speaker)],
  );
  const all = differencesOf({ quote: read, record: words, sense }, alignment);
  if (!isFound({ read, words, all }, alignment)) {
    return { wording: "not_found" };
  }
  const found = alignment.filter((at) => at !== null);
  const passage = withEdges(passageOf(found, words), all);
  const within = [...new Set(found.map((at) => turnOf[at] ?? 0))]
    .sort((one, other) => one - other)
    .flatMap((at) => turns[at] ?? []);
  // A word that a line's end parted is the same word: nothing to tell.
  const isCut = isCutShort({ read, turnOf }, alignment);
  const isVerbatim =
    !isCut &&
    all.every(({ isSpelling }) => isSpelling) &&
    isSameText({ quote, read, record, turns, passage });
  const differences = isVerbatim ? [] : all;
  const applies = judge({ differences, within, isTheirs, isVerbatim, isCut });
  const [wording = "verbatim"] = applies;
  const pairs = pairsOf(read, words, alignment);
  return {
    ...{ wording, applies, passage, differences, pairs },
    turns: within,
  };
}

type Compared = {
  readonly read: QuotedWords;
  readonly words: readonly SpokenWord[];
  readonly all: readonly Difference[];
};

function isFound(
  { read: { words, isBracketed }, words: record, all: differences }: Compared,
  alignment: Alignment,
): boolean {
  const alike = differences.filter(({ isSpelling }) => isSpelling);
  let all = 0;
  let same = 0;
  for (const [at, word] of words.entries()) {
    if (isBracketed[at]) continue;
    const weight = COMMON.has(word.form) ? COMMON_WEIGHT : 1;
    all += weight;
    const isAlike = alike.some(({ quote }) => contains(quote, word));
    if (alignment[at] !== null || isAlike) same += weight;
    else if (isOtherNumber(word, differences, record)) same += weight / 2;
  }
  if (all === 0) return false;
  if (words.length > SHORT_QUOTE) {
    return same / all >= LEAST_SHARE && !isScattered(alignment, differences);
  }
  return same === all || isOneWordOff(words, alignment, record);
}

/** A number in the place of a number: changed, which is no reason to say that the words are not there. */
function isOtherNumber(
  word: SpokenWord,
  differences: readonly Difference[],
  record: readonly SpokenWord[],
): boolean {
  const there = differences.find(
    ({ kind, quote }) => kind === "changed" && contains(quote, word),
  );
  return (
    there !== undefined &&
    isNumeral(word.form) &&
    record.some((said) => isNumeral(said.form) && contains(there.record, said))
  );
}

/** Words here and there: few of them hang together, and more lies between them than they are. */
function isScattered(
  alignment: Alignment,
  differences: readonly Difference[],
): boolean {
  const found = alignment.filter((at) => at !== null);
  let [longest, run, between] = [0, 0, 0];
  for (const [index, at] of found.entries()) {
    const gap = at - (found[index - 1] ?? at - 1);
    run = gap === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    between += Math.min(Math.max(gap - 1, 0), DISTANT_WORDS);
  }
  const isMarked = differences.some((one) => one.isMarked);
  const isTorn = longest < Math.min(3, alignment.length / 2);
  return !isMarked && isTorn && between > alignment.length;
}

/** "14 million crowns" and "41 million crowns", "I may go" and "I will go": all but one number or modal verb. */
function isOneWordOff(
  words: readonly SpokenWord[],
  alignment: Alignment,
  record: readonly SpokenWord[],
): boolean {
  const lone = [...alignment.keys()].filter((at) => alignment[at] === null);
  const [only = -1] = lone;
  if (lone.length !== 1 || words.length < 2) return false;
  const before = alignment[only - 1];
  const after = alignment[only + 1];
  if (typeof before === "number" && typeof after === "number") {
    if (after - before !== 2) return false;
  }
  const place = typeof after === "number" ? after - 1 : (before ?? -2) + 1;
  const forms = [words[only]?.form ?? "", record[place]?.form ?? ""];
  return forms.every(isNumeral) || forms.every((form) => MODALS.has(form));
}

function passageOf(
  found: readonly number[],
  words: readonly SpokenWord[],
): readonly Span[] {
  const passage: Span[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const at of found) {
    const word = words[at];
    if (!word) continue;
    const last = passage.at(-1);
    const goesOn = at > before && at - before <= DISTANT_WORDS + 1;
    if (last && goesOn) {
      passage[passage.length - 1] = {
        start: Math.min(last.start, word.start),
        end: Math.max(last.end, word.end),
      };
    } else passage.push({ start: word.start, end: word.end });
    before = at;
  }
  return passage;
}

/** What stands in the record where the quote's first or last words were changed belongs to the passage. */
function withEdges(
  passage: readonly Span[],
  differences: readonly Difference[],
): readonly Span[] {
  const changed = differences.filter(({ kind }) => kind === "changed");
  const [head, tail] = [changed[0]?.record, changed.at(-1)?.record];
  return passage.map(({ start, end }) => ({
    start:
      head?.end && isNear(head.end, start)
        ? Math.min(head.start, start)
        : start,
    end: tail && isNear(end, tail.start) ? Math.max(tail.end, end) : end,
  }));
}

/** So many characters at most stand between two words that follow each other, but for names and times. */
const NEAR = 12;

function isNear(one: number, other: number): boolean {
  return one <= other && other - one <= NEAR;
}

/** Whether the turn has more before or after the quote, where the quote has an ellipsis. */
function isCutShort(
  {
    read: { isOpen },
    turnOf,
  }: { readonly read: QuotedWords; readonly turnOf: readonly number[] },
  alignment: Alignment,
): boolean {
  const first = alignment[0] ?? -1;
  const last = alignment.at(-1) ?? turnOf.length;
  const isMoreBefore = first > 0 && turnOf[first - 1] === turnOf[first];
  const isMoreAfter =
    last < turnOf.length - 1 && turnOf[last + 1] === turnOf[last];
  return (isOpen.head && isMoreBefore) || (isOpen.tail && isMoreAfter);
}

type Judged = {
  readonly differences: readonly Difference[];
  readonly within: readonly Turn[];
  readonly isTheirs: IsTheirs;
  readonly isVerbatim: boolean;
  /** An ellipsis at an end stands for more that was said. */
  readonly isCut: boolean;
};

function judge(judged: Judged): readonly (typeof comparedWordings)[number][] {
  const { differences, within, isTheirs, isVerbatim, isCut } = judged;
  const applies = new Set(differences.map(wordingOf));
  applies.add(isVerbatim ? "verbatim" : "punctuation");
  if (isCut) applies.add("elided");
  // A text's own words around what it quotes are no voice of their own.
  const voices = within.filter(({ isProse = false }) => !isProse);
  if (voices.length > 1) applies.add("stitched");
  const isElsewhere = within.some((turn) => isTheirs(turn.speaker) === false);
  if (isElsewhere) applies.add("wrong_speaker");
  return comparedWordings.filter((wording) => applies.has(wording)).reverse();
}

function wordingOf(difference: Difference): (typeof comparedWordings)[number] {
  const { kind, isMarked, isFiller, isSpelling, critical } = difference;
  if (kind === "moved") return "stitched";
  if (kind === "reordered") return "altered";
  if (isSpelling) return "punctuation";
  if (isFiller) return "fillers";
  if (critical.length > 0) return "altered_critical";
  if (isMarked) return "elided";
  return kind === "dropped" ? "elided_unmarked" : "altered";
}

function pairsOf(
  { words }: QuotedWords,
  record: readonly SpokenWord[],
  alignment: Alignment,
): readonly WordPair[] {
  return alignment.flatMap((at, index) => {
    const own = words[index];
    const said = at === null ? undefined : record[at];
    return own && said ? [{ quote: spanOf(own), record: spanOf(said) }] : [];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
