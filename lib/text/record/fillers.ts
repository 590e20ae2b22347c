import type { SpokenWord } from "./spoken-words";

/** Said while somebody looks for the next word. */
const FILLERS = wordSet(
  "um umm uh uhh uhm er erm ah ahh eh hm hmm mm mmm mhm huh oh yeah actually basically anyway",
);
/** Fillers only where a pause sets them apart, or a sentence begins with them: "Well, no", but "did well". */
const SET_APART = wordSet("well so like okay ok right look now");
const PAIRS = wordPairs("i mean");
/** Fillers, but for what comes before them: "do you know", "a kind of". */
const BARRED_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "you know",
    wordSet("do did if as what how let that when where why whether don't"),
  ],
  ["sort of", wordSet("a this that what any some the every all no one")],
  ["kind of", wordSet("a this that what any some the every all no one")],
]);
const PAIRS_SET_APART = wordPairs("you see", "i guess", "all right");
/** After these, "like" is a verb or compares. */
const BEFORE_LIKE = wordSet(
  "i you we they who people to would don't didn't not i'd we'd they'd you'd really looks look sounds feels something nothing anything more just",
);
/** Longest start of a sentence that somebody begins anew. */
const MOST_REPEATED = 5;

/**
 * Whether what a record has between two words is only fillers, and false starts: words that are said again right after
 * ("we, we paid", "it is, it was"). What is begun anew with other words says something, and counts.
 *
 * @param from index of the first word in question; `to`, of the one after the last.
 */
export function isSaidInPassing(
  record: readonly SpokenWord[],
  from: number,
  to: number,
): boolean {
  if (to <= from) return false;
  const rest = withoutFillers(record, from, to);
  if (rest.length === 0) return true;
  if (rest.length > MOST_REPEATED) return false;
  const after = withoutFillers(record, to, to + MOST_REPEATED * 2);
  const before = withoutFillers(
    record,
    Math.max(0, from - MOST_REPEATED * 2),
    from,
  );
  return (
    isHead(rest, after) || isTail(rest, before) || isBegunAnew(rest, after)
  );
}

function withoutFillers(
  words: readonly SpokenWord[],
  from: number,
  to: number,
): readonly string[] {
  const kept: string[] = [];
  for (let at = from; at < Math.min(to, words.length); at++) {
    if (at + 1 < to && isPairAt(words, at)) at += 1;
    else if (!isFillerAt(words, at)) kept.push(words[at]?.form ?? "");
  }
  return kept;
}

function isFillerAt(words: readonly SpokenWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (FILLERS.has(word.form) || isStutter(word, words[at + 1])) return true;
  if (word.form === "like" && !isBarred(BEFORE_LIKE, words[at - 1])) {
    return true;
  }
  const isApart = word.opensSentence || word.isAfterPause || word.isBeforePause;
  return isApart && SET_APART.has(word.form);
}

/** "We w- went": the next word begins with what was cut off. */
function isStutter(
  { form, isBrokenOff }: SpokenWord,
  next: SpokenWord | undefined,
): boolean {
  return isBrokenOff && next !== undefined && next.form.startsWith(form);
}

function isPairAt(words: readonly SpokenWord[], at: number): boolean {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other) return false;
  const pair = `${one.form} ${other.form}`;
  if (PAIRS.has(pair)) return true;
  const barred = BARRED_PAIRS.get(pair);
  if (barred) return !isBarred(barred, words[at - 1]);
  return PAIRS_SET_APART.has(pair) && one.isAfterPause && other.isBeforePause;
}

function isBarred(
  words: ReadonlySet<string>,
  before: SpokenWord | undefined,
): boolean {
  return before !== undefined && words.has(before.form);
}

function isHead(words: readonly string[], text: readonly string[]): boolean {
  return words.every((word, at) => word === text[at]);
}

/** "We had, I think we had": two words or more, said again after two others at most. */
function isBegunAnew(
  words: readonly string[],
  text: readonly string[],
): boolean {
  if (words.length < 2) return false;
  return isHead(words, text.slice(1)) || isHead(words, text.slice(2));
}

function isTail(words: readonly string[], text: readonly string[]): boolean {
  return isHead(words, text.slice(-words.length));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function wordPairs(...pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs);
}
