import { CALLING, EXPRESSIBLE, FORECASTING, SAYING } from "../lexicon/cues";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import { holdsVerb } from "./word-ranges";

export type Cue = {
  readonly at: number;
  readonly lemma: string;
  readonly paragraph: TaggedParagraph;
};

export type Start = {
  readonly at: number;
  readonly kind: "quoted" | "that" | "to" | "zero" | "noun";
  readonly reason: string;
};

/** Words that may stand between the cue and what is said. */
const GAP =
  /^(?:to|reporters|journalists|on|in|at|during|him|her|them|us|me|the|a|an|monday|tuesday|wednesday|thursday|friday|saturday|sunday|also|later|then|earlier|recently|yesterday|today)$/;

/** Where what was said begins behind a cue, or null when nothing of the kind stands there. */
export function contentStart(
  { at, lemma, paragraph }: Cue,
  sentence: WordRange,
): Start | null {
  const { words, runOf } = paragraph;
  const isReporting = SAYING.has(lemma) || CALLING.has(lemma);
  for (let next = at + 1; next <= Math.min(sentence.last, at + 12); next++) {
    const word = words[next];
    if (!word) break;
    if (
      word.lower === "that" &&
      (next === at + 1 || words[next - 1]?.tag !== "VERB")
    )
      return {
        at: next,
        kind: "that",
        reason: "“that” after a reporting verb",
      };
    if ((runOf[next] ?? -1) >= 0 && isReporting)
      return {
        at: mixedStart(paragraph, at, next),
        kind: "quoted",
        reason: "words in quotation marks after a reporting verb",
      };
    const isCopula = next === at + 1 && word.tag === "AUX";
    if (/^(?:VERB|AUX|SCONJ)$/.test(word.tag) && !isCopula) break;
  }
  const next = words[at + 1];
  if (!next || at >= sentence.last) return null;
  if (lemma === "express" || lemma === "voice")
    return expressed(words, at, sentence);
  if (CALLING.has(lemma)) return requestStart(words, at, sentence);
  return zeroThat({ at, lemma, paragraph }, sentence);
}

/** "says is 'very important'": the verb before the marks belongs to what was said. */
function mixedStart(
  { words }: TaggedParagraph,
  cue: number,
  quoted: number,
): number {
  for (let at = cue + 1; at < quoted; at++) {
    if (
      !GAP.test(words[at]?.lower ?? "") &&
      !/^[,:]$/.test(words[at]?.text ?? "")
    )
      return at;
  }
  return quoted;
}

function expressed(
  words: readonly Word[],
  at: number,
  sentence: WordRange,
): Start | null {
  for (let next = at + 1; next <= Math.min(sentence.last, at + 5); next++) {
    if (EXPRESSIBLE.has(words[next]?.lower ?? ""))
      return {
        at: at + 1,
        kind: "noun",
        reason: "an attitude that somebody expressed",
      };
  }
  return null;
}

function requestStart(
  words: readonly Word[],
  at: number,
  sentence: WordRange,
): Start | null {
  if (
    words[at + 1]?.lower === "for" &&
    /^(?:call|appeal|plead|beg|ask)$/.test(words[at]?.lemma ?? "")
  )
    return { at: at + 1, kind: "to", reason: "a call for something" };
  for (let next = at + 1; next <= Math.min(sentence.last, at + 8); next++) {
    if (words[next]?.lower === "to" && words[next + 1]?.tag === "VERB")
      return {
        at: at + 1,
        kind: "to",
        reason: "somebody is urged to do something",
      };
  }
  return null;
}

function zeroThat(
  { at, lemma, paragraph }: Cue,
  sentence: WordRange,
): Start | null {
  const { words } = paragraph;
  if (
    !/^(?:say|claim|add|argue|warn|insist|think|believe|note|admit|predict|suggest|announce|anticipate|expect|forecast)$/.test(
      lemma,
    )
  )
    return null;
  const first = words[at + 1];
  const opensClause =
    first && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(first.tag);
  if (
    !opensClause ||
    (!holdsVerb(words, { first: at + 2, last: sentence.last }) &&
      !FORECASTING.has(lemma))
  )
    return null;
  return {
    at: at + 1,
    kind: FORECASTING.has(lemma) ? "noun" : "zero",
    reason: "a clause right after a reporting verb",
  };
}
