import type { SpokenWord } from "./spoken-words";

/** Said while somebody looks for the next word. */
const FILLERS = new Set(
  "um umm uh uhh uhm er erm ah ahh eh hm hmm mm mhm oh well so like okay ok right yeah look actually basically anyway".split(
    " ",
  ),
);
const FILLER_PAIRS = new Set([
  ...["you know", "i mean", "sort of", "kind of", "i guess", "you see"],
]);
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
  const rest = withoutFillers(record.slice(from, to));
  if (rest.length === 0) return true;
  if (rest.length > MOST_REPEATED) return false;
  const after = withoutFillers(record.slice(to, to + MOST_REPEATED * 2));
  const before = withoutFillers(
    record.slice(Math.max(0, from - MOST_REPEATED * 2), from),
  );
  return isHead(rest, after) || isTail(rest, before);
}

function withoutFillers(words: readonly SpokenWord[]): readonly string[] {
  const forms = words.map(({ form }) => form);
  const isFiller = forms.map((form) => FILLERS.has(form));
  for (const [at, form] of forms.entries()) {
    if (!FILLER_PAIRS.has(`${form} ${forms[at + 1] ?? ""}`)) continue;
    isFiller[at] = true;
    isFiller[at + 1] = true;
  }
  return forms.filter((_, at) => !isFiller[at]);
}

function isHead(words: readonly string[], text: readonly string[]): boolean {
  return words.every((word, at) => word === text[at]);
}

function isTail(words: readonly string[], text: readonly string[]): boolean {
  return isHead(words, text.slice(-words.length));
}
