import type { SpokenWord } from "./spoken-words";

/** Said while somebody looks for the next word. */
const FILLERS = wordSet(
  "um umm uh uhh uhm er erm ah ahh eh hm hmm mm mmm mhm huh oh yeah",
);
/** Fillers only where a pause sets them apart, or a sentence begins with them: "Well, no", but "did well". */
const SET_APART = wordSet(
  "well so like okay ok right look now actually basically anyway",
);
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
/** Said to gain time, between two pauses. */
const SAID_ASIDE = wordPairs(
  "what",
  "say",
  "let me see",
  "let me think",
  "let's see",
  "how do i say",
  "how do you say",
  "how shall i say",
  "how do i put it",
  "how can i put it",
  "so to speak",
  "if you will",
  "as it were",
);
/** After these, "like" is a verb or compares. */
const BEFORE_LIKE = wordSet(
  "i you we they who people to would don't didn't not i'd we'd they'd you'd really looks look sounds feels something nothing anything more just",
);
const PRONOUNS = wordSet("it he she they we i you that this");
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  ...{ s: ["is", "has"], re: ["are"], m: ["am"], ve: ["have"], ll: ["will"] },
};
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
  return (
    to > from &&
    turnedBack(record, from, to).some((back) =>
      isPassing(record, from - back, to - back),
    )
  );
}

/**
 * How many words further back the same can have been left out: "in the, in the end" without "the, in" is the same as
 * without "in the". Negative for words further on.
 */
function turnedBack(
  record: readonly SpokenWord[],
  from: number,
  to: number,
): readonly number[] {
  const isAlike = (one: number, other: number) =>
    record[one] !== undefined && record[one].form === record[other]?.form;
  const most = Math.min(to - from - 1, MOST_REPEATED);
  const ways = [0];
  for (let back = 1; back <= most; back++) {
    if (!isAlike(from - back, to - back)) break;
    ways.push(back);
  }
  for (let on = 1; on <= most; on++) {
    if (!isAlike(from + on - 1, to + on - 1)) break;
    ways.push(-on);
  }
  return ways;
}

function isPassing(
  record: readonly SpokenWord[],
  from: number,
  to: number,
): boolean {
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
    isAgain(rest, after) ||
    isBegunAnew(rest, after) ||
    isAgain(rest.toReversed(), before.toReversed()) ||
    isContraction(rest, before.at(-1))
  );
}

/** A word that was said; the beginning of one, where it was cut off. */
type Said = Pick<SpokenWord, "form" | "isBrokenOff">;

function withoutFillers(
  words: readonly SpokenWord[],
  from: number,
  to: number,
): readonly Said[] {
  const kept: Said[] = [];
  for (let at = from; at < Math.min(to, words.length); at++) {
    const word = words[at];
    const aside = asideAt(words, at, to);
    if (aside > 0) at += aside - 1;
    else if (at + 1 < to && isPairAt(words, at)) at += 1;
    else if (word && !isFillerAt(words, at)) kept.push(word);
  }
  return kept;
}

/** How many words from here on are said aside. */
function asideAt(
  words: readonly SpokenWord[],
  from: number,
  to: number,
): number {
  if (!words[from]?.isAfterPause) return 0;
  let said = "";
  for (let at = from; at < Math.min(to, from + MOST_REPEATED); at++) {
    said = `${said} ${words[at]?.form ?? ""}`.trim();
    if (words[at]?.isBeforePause) {
      return SAID_ASIDE.has(said) ? at - from + 1 : 0;
    }
  }
  return 0;
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
function isStutter(word: SpokenWord, next: SpokenWord | undefined): boolean {
  return word.isBrokenOff && next !== undefined && isSame(word, next);
}

function isPairAt(words: readonly SpokenWord[], at: number): boolean {
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other) return false;
  const pair = `${one.form} ${other.form}`;
  if (PAIRS.has(pair)) return true;
  const isApart = one.isAfterPause && other.isBeforePause;
  const barred = BARRED_PAIRS.get(pair);
  if (barred) {
    return isApart || one.opensSentence || !isBarred(barred, words[at - 1]);
  }
  return PAIRS_SET_APART.has(pair) && isApart;
}

function isBarred(
  words: ReadonlySet<string>,
  before: SpokenWord | undefined,
): boolean {
  return before !== undefined && words.has(before.form);
}

/**
 * Whether words are beginnings of the next ones, one after the other: "to, to, to be", "at the pl— at the place", "the
 * buses, the, the buses".
 */
function isAgain(words: readonly Said[], next: readonly Said[]): boolean {
  if (words.length === 0) return true;
  let same = 0;
  while (same < words.length && isSame(words[same], next[same])) same += 1;
  for (let length = same; length > 0; length--) {
    if (isAgain(words.slice(length), next)) return true;
  }
  return false;
}

/** "The firing is, uh, it's": the verb is said again in a contraction. */
function isContraction(
  [only, ...more]: readonly Said[],
  verb: Said | undefined,
): boolean {
  const end = /^(?:it|he|she|that|there|they|we|you|i)'(s|re|m|ve|ll)$/.exec(
    only?.form ?? "",
  )?.[1];
  const verbs = end === undefined ? [] : (CONTRACTED[end] ?? []);
  return more.length === 0 && verbs.includes(verb?.form ?? "");
}

/** "We had, I think we had": two words or more, said again after two others at most. "The roof fell, it fell in." */
function isBegunAnew(words: readonly Said[], next: readonly Said[]): boolean {
  if (words.length < 2) return false;
  const isTakenUp =
    PRONOUNS.has(words.at(-1)?.form ?? "") && isAgain(words.slice(0, -1), next);
  return (
    isTakenUp || isAgain(words, next.slice(1)) || isAgain(words, next.slice(2))
  );
}

function isSame(said: Said | undefined, again: Said | undefined): boolean {
  if (!said || !again) return false;
  return said.isBrokenOff
    ? again.form.startsWith(said.form)
    : said.form === again.form;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function wordPairs(...pairs: readonly string[]): ReadonlySet<string> {
  return new Set(pairs);
}
