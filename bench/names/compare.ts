/** What an answer is worth: a name that belongs to somebody else is worse than no name. */
export type Verdict = "right" | "wrong" | "mention" | "nothing";

/** What the article calls the speaker, annotated by reading; no name when nobody is named. */
export type Wanted = {
  readonly name: string | null;
  /** The words that stand there for the speaker: "the mayor", "he". */
  readonly mention: string;
};

const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sir|sen|rep|del|gov|president|minister|professor|prof|justice|judge|mayor|secretary|lt|gen|col|sgt|const|the|a|an)$/;

/**
 * Judges the name the engine gave: right when it is the full name (middle initials, accents, titles and marks apart), or, where nobody is named,
 * the mention itself; `mention` when it only repeats what stands there.
 */
export function judgeName(given: string | null, wanted: Wanted): Verdict {
  if (given === null || given.trim() === "") return "nothing";
  const isMention = isSame(wordsOf(given), wordsOf(wanted.mention));
  if (wanted.name === null) {
    const isCut =
      isPartOf(given, wanted.mention) || isPartOf(wanted.mention, given);
    return isMention || isCut ? "right" : "wrong";
  }
  if (isSameName(given, wanted.name)) return "right";
  const isShort = isPartOf(given, wanted.name);
  return isMention || isShort || isCommon(given) ? "mention" : "wrong";
}

function isSameName(given: string, wanted: string): boolean {
  const nick = /"([^"]+)"/.exec(wanted)?.[1];
  const full = nameWords(wanted.replace(/"[^"]*"/g, ""));
  const own = nameWords(given.replace(/["“][^"”]*["”]/g, ""));
  if (isSame(own, full)) return true;
  const isShort = own.length < 2 || full.length < 2;
  if (isShort || own.at(-1) !== full.at(-1)) return false;
  return own[0] === full[0] || own[0] === nick?.toLowerCase();
}

/** Words without initials: "Donald J. Trump" is "Donald Trump". */
function nameWords(name: string): readonly string[] {
  const words = wordsOf(name).filter((word) => word.length > 1);
  return words.length > 0 ? words : wordsOf(name);
}

/** "officials" of "two officials": less of what stands there, and nothing else. */
function isPartOf(part: string, whole: string): boolean {
  const all = wordsOf(whole);
  const isOwner = /['’]s\s/.test(whole) && !/['’]s\b/.test(part);
  return !isOwner && wordsOf(part).every((word) => all.includes(word));
}

/** No capital letter behind the first word: a description, and nobody's name. */
function isCommon(given: string): boolean {
  return (
    given
      .split(/\s+/)
      .every((word, at) => at === 0 || !/^\p{Lu}/u.test(word)) &&
    given.includes(" ")
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.join(" ") === b.join(" ");
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  const words: readonly string[] =
    plain
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  const bare = words.filter((word) => !TITLE.test(word));
  return bare.length > 0 ? bare : words;
}
