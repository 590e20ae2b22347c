import { ROLE_NOUNS } from "../lexicon/people";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";

/** A longer stretch before a verb is not one phrase. */
const MAX_SUBJECT_WORDS = 30;

/** The phrase that does what the verb at `cue` says, on its left: "Gilad Cohen, the ambassador, | said". */
export function subjectBefore(
  paragraph: TaggedParagraph,
  cue: number,
): WordRange | null {
  const { words } = paragraph;
  let last = cue - 1;
  while (isBetween(words[last])) last--;
  if (!isSameClause(paragraph, last, cue)) return null;
  if (words[last]?.text === ",")
    return subjectBeforeApposition(paragraph, last, cue);
  const first = phraseStart(paragraph, last, cue);
  return first <= last ? trimPhrase(words, { first, last }) : null;
}

/** "said | Gilad Cohen, the ambassador": the phrase on the right of an inverted cue. */
export function subjectAfter(
  paragraph: TaggedParagraph,
  cue: number,
): WordRange | null {
  const { words } = paragraph;
  const first = cue + 1;
  let last = cue;
  for (
    let at = first;
    at < words.length && at - first < MAX_SUBJECT_WORDS;
    at++
  ) {
    const word = words[at];
    if (
      !word ||
      !isSameClause(paragraph, at, cue) ||
      endsInvertedSubject(words, at, first)
    )
      break;
    last = at;
  }
  while (
    last >= first &&
    /^(?:ADP|ADV|PUNCT|CCONJ|DET)$/.test(words[last]?.tag ?? "")
  )
    last--;
  const opensWell =
    /^(?:PROPN|NOUN|DET|ADJ|NUM|PRON|ADV)$/.test(words[first]?.tag ?? "") ||
    /^\p{Lu}/u.test(words[first]?.text ?? "");
  return last >= first && opensWell ? { first, last } : null;
}

function endsInvertedSubject(
  words: readonly Word[],
  at: number,
  first: number,
): boolean {
  const word = words[at];
  if (!word) return true;
  if (/^[.;:!?“”"(—–]$/.test(word.text)) return true;
  if (word.text === ",") return !opensApposition(words, at);
  if (/^(?:AUX|SCONJ)$/.test(word.tag)) return true;
  if (word.tag === "VERB" && at > first) return true;
  return (
    /^(?:who|which|that|on|in|during|after|as|when|while|before)$/.test(
      word.lower,
    ) && at > first
  );
}

/** ", the harbour master," goes on naming; ", output fell" does not. */
function opensApposition(words: readonly Word[], comma: number): boolean {
  const next = words[comma + 1]?.lower ?? "";
  if (!/^(?:a|an|the|his|her|their)$/.test(next) && !ROLE_NOUNS.has(next))
    return false;
  for (let at = comma + 1; at < comma + MAX_SUBJECT_WORDS; at++) {
    const word = words[at];
    if (!word || /^[,.;]$/.test(word.text)) return true;
    if (word.tag === "VERB" || word.tag === "AUX") return false;
  }
  return false;
}

function isSameClause(
  { sentenceOf, runOf, words }: TaggedParagraph,
  at: number,
  cue: number,
): boolean {
  return (
    at >= 0 &&
    at < words.length &&
    sentenceOf[at] === sentenceOf[cue] &&
    runOf[at] === runOf[cue]
  );
}

/** Adverbs and auxiliaries between subject and verb: "has repeatedly". */
function isBetween(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    word.tag === "AUX" ||
    word.tag === "ADV" ||
    word.tag === "PART" ||
    /^(?:also|then|later|n't|not)$/.test(word.lower)
  );
}

function subjectBeforeApposition(
  paragraph: TaggedParagraph,
  comma: number,
  cue: number,
): WordRange | null {
  const { words } = paragraph;
  let open = comma - 1;
  while (isSameClause(paragraph, open, cue) && words[open]?.text !== ",")
    open--;
  if (words[open]?.text !== "," || !isSameClause(paragraph, open, cue))
    return null;
  const last = open - 1;
  const first = phraseStart(paragraph, last, cue);
  if (first > last || !/^(?:NOUN|PROPN|PRON|NUM)$/.test(words[last]?.tag ?? ""))
    return null;
  return trimPhrase(words, { first, last: comma - 1 });
}

function phraseStart(
  paragraph: TaggedParagraph,
  last: number,
  cue: number,
): number {
  const { words } = paragraph;
  let first = last + 1;
  for (
    let at = last;
    last - at < MAX_SUBJECT_WORDS && isSameClause(paragraph, at, cue);
    at--
  ) {
    const word = words[at];
    if (
      !word ||
      /^(?:VERB|AUX|SCONJ|INTJ)$/.test(word.tag) ||
      /^[,;:.!?“”"—–(]$/.test(word.text)
    )
      break;
    if (
      /^(?:that|which|who|but|and|or|if|while|as|because|when)$/.test(
        word.lower,
      ) &&
      !joinsNames(words, at)
    ) {
      if (at === last) first = at;
      break;
    }
    first = at;
  }
  return first;
}

/** "Smith and Jones said": one subject; "left and Jones said": two clauses. */
function joinsNames(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== "and") return false;
  return (
    /^(?:PROPN|NOUN)$/.test(words[at - 1]?.tag ?? "") &&
    /^(?:PROPN|NOUN|DET|ADJ)$/.test(words[at + 1]?.tag ?? "")
  );
}

/** Takes a leading "On Monday" or "In Tokyo" and stray marks off. */
function trimPhrase(
  words: readonly Word[],
  range: WordRange,
): WordRange | null {
  let { first } = range;
  const { last } = range;
  while (
    first <= last &&
    /^(?:ADP|ADV|PUNCT|CCONJ|PART)$/.test(words[first]?.tag ?? "")
  )
    first++;
  if (words[range.first]?.tag === "ADP") {
    const proper = findLastNameStart(words, first, last);
    if (proper > first) first = proper;
  }
  return first <= last ? { first, last } : null;
}

function findLastNameStart(
  words: readonly Word[],
  first: number,
  last: number,
): number {
  for (let at = first + 1; at <= last; at++) {
    const tag = words[at]?.tag;
    if (tag === "PRON" || tag === "DET") return at;
    if (/day$/.test(words[at - 1]?.lower ?? "")) return at;
  }
  return first;
}
