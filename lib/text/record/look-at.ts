import type { LookedAt } from "./align-words";
import { likelyWords } from "./likely-words";
import type { QuotedWords } from "./quoted-words";
import type { IsTheirs } from "./speakers-told";
import { type KnownForms, type SpokenWord, spokenWords } from "./spoken-words";
import type { Turn } from "./turn";

/** What it costs a passage to go on in another turn: it is better read off one. */
const TURN_CROSSING = 3;
/** What it costs to go on over words that were not looked at, however many. */
const UNSEEN_CROSSING = 6;
/** A word in the right person's turn weighs a little more: of two places alike, theirs is the quote's. */
const FAVOUR = 0.25;

type RecordWords = {
  readonly words: readonly SpokenWord[];
  /** By word: index of the turn it is said in. */
  readonly turnOf: readonly number[];
};

/** The words of all turns, in order. */
export function wordsOf(record: string, turns: readonly Turn[]): RecordWords {
  const words: SpokenWord[] = [];
  const turnOf: number[] = [];
  const forms: KnownForms = new Map();
  for (const [at, turn] of turns.entries()) {
    for (const word of spokenWords(record, turn.parts, forms)) {
      words.push(word);
      turnOf.push(at);
    }
  }
  return { words, turnOf };
}

/** The words of a record that a quote may be made of, with what it costs and gains to read it off them. */
export function lookAt(
  quote: QuotedWords,
  { words, turnOf, turns }: RecordWords & { readonly turns: readonly Turn[] },
  isTheirs: IsTheirs,
): LookedAt {
  const indices = likelyWords(words, piecesOf(quote));
  const areTheirs = turns.map((turn) => isTheirs(turn.speaker) === true);
  const turnAt = (at: number | undefined) => turnOf[at ?? -1];
  return {
    indices,
    forms: indices.map((at) => words[at]?.form ?? ""),
    crossings: Float64Array.from(indices, (at, index) => {
      const before = indices[index - 1];
      if (before === undefined) return 0;
      if (at - before > 1) return UNSEEN_CROSSING;
      return turnAt(at) === turnAt(before) ? 0 : TURN_CROSSING;
    }),
    favours: Float64Array.from(indices, (at) =>
      areTheirs[turnOf[at] ?? -1] ? FAVOUR : 0,
    ),
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
