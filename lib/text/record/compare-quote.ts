import type { Span } from "../span";
import { type Alignment, alignWords } from "./align-words";
import { type Difference, differencesOf, DISTANT_WORDS } from "./differences";
import { likelyWords } from "./likely-words";
import { type QuotedWords, readQuote } from "./quoted-words";
import { isSameSpeaker } from "./same-speaker";
import { type SpokenWord, spokenWords } from "./spoken-words";
import { type Turn, turnsOf } from "./turns";

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
const COMMON = new Set(
  "the a an of to and in is it that for on was with as be at by this are i you he she we they but or have has had his her its our your their not from were".split(
    " ",
  ),
);
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
  const words = spokenWords(
    record,
    turns.flatMap(({ parts }) => parts),
  );
  const looked = likelyWords(words, piecesOf(read));
  const alignment = alignWords(read, words, looked);
  if (!isFound(read, alignment)) return { wording: "not_found" };
  const differences = differencesOf({ quote: read, record: words }, alignment);
  const found = alignment.filter((at) => at !== null);
  const passage = passageOf(found, words);
  const within = turns.filter((turn) => touches(turn, found, words));
  const isVerbatim =
    differences.length === 0 &&
    isSameText({ quote, read, record, turns, passage });
  const applies = judge({ differences, within, speaker, isVerbatim });
  const [wording = "verbatim"] = applies;
  const pairs = pairsOf(read, words, alignment);
  return {
    ...{ wording, applies, passage, differences, pairs },
    turns: within,
  };
}

/** The quote's words, cut where it says that it left something out. */
function piecesOf({
  words,
  isAfterEllipsis,
}: QuotedWords): readonly (readonly SpokenWord[])[] {
  const pieces: SpokenWord[][] = [[]];
  for (const [at, word] of words.entries()) {
    if (isAfterEllipsis[at]) pieces.push([]);
    pieces.at(-1)?.push(word);
  }
  return pieces;
}

function isFound(
  { words, isBracketed }: QuotedWords,
  alignment: Alignment,
): boolean {
  let all = 0;
  let same = 0;
  for (const [at, { form }] of words.entries()) {
    if (isBracketed[at]) continue;
    const weight = COMMON.has(form) ? COMMON_WEIGHT : 1;
    all += weight;
    if (alignment[at] !== null) same += weight;
  }
  if (all === 0) return false;
  return words.length <= SHORT_QUOTE ? same === all : same / all >= LEAST_SHARE;
}

function touches(
  { parts }: Turn,
  found: readonly number[],
  words: readonly SpokenWord[],
): boolean {
  const first = parts[0]?.start ?? 0;
  const last = parts.at(-1)?.end ?? 0;
  return found.some((at) => {
    const start = words[at]?.start ?? -1;
    return start >= first && start < last;
  });
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
      passage[passage.length - 1] = { start: last.start, end: word.end };
    } else passage.push({ start: word.start, end: word.end });
    before = at;
  }
  return passage;
}

type Texts = {
  readonly quote: string;
  readonly read: QuotedWords;
  readonly record: string;
  readonly turns: readonly Turn[];
  readonly passage: readonly Span[];
};

/** Whether the record has the quote's very letters and marks, but for white space and what is not said. */
function isSameText({ quote, read, record, turns, passage }: Texts): boolean {
  const [only] = passage;
  if (!only || passage.length > 1) return false;
  const core = quote.slice(read.core.start, read.core.end);
  const lead = (read.words[0]?.start ?? read.core.start) - read.core.start;
  // A little more than the quote is long: line breaks may be wider in the record.
  const from = Math.max(0, only.start - lead);
  const to = only.end + core.length;
  const said = turns
    .flatMap(({ parts }) => parts)
    .filter((part) => part.end > from && part.start < to)
    .map(({ start, end }) =>
      record.slice(Math.max(start, from), Math.min(end, to)),
    );
  return squeezed(said.join(" ")).startsWith(squeezed(core));
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type Judged = {
  readonly differences: readonly Difference[];
  readonly within: readonly Turn[];
  readonly speaker: string | null;
  readonly isVerbatim: boolean;
};

function judge(judged: Judged): readonly (typeof comparedWordings)[number][] {
  const { differences, within, speaker, isVerbatim } = judged;
  const applies = new Set(differences.map(wordingOf));
  applies.add(isVerbatim ? "verbatim" : "punctuation");
  if (within.length > 1) applies.add("stitched");
  const isElsewhere = within.some(
    (turn) =>
      speaker !== null &&
      turn.speaker !== null &&
      isSameSpeaker(speaker, turn.speaker) === false,
  );
  if (isElsewhere) applies.add("wrong_speaker");
  return comparedWordings.filter((wording) => applies.has(wording)).reverse();
}

function wordingOf(difference: Difference): (typeof comparedWordings)[number] {
  const { kind, isMarked, isFiller, critical } = difference;
  if (kind === "moved") return "stitched";
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
