import type { SpokenWord } from "./spoken-words";

/** Words a bin of the record holds: passages are looked for by bins, so that the search is linear. */
const BIN = 32;
/** How many places of a record are looked at closely. */
const MOST_PLACES = 8;
/** Words to either side of a place that might belong to the passage. */
const MARGIN = 40;
/** Two words in a row that both texts have say more than one word does. */
const PAIR_WEIGHT = 4;

/**
 * Which words of a record are worth comparing with a quote, as indices in order: those around the places that share the
 * most with it, rare words and pairs of words first. All of them when the record is short. Linear in both lengths.
 *
 * @param pieces the quote's words, cut where it has an ellipsis: each may stand somewhere else.
 */
export function likelyWords(
  record: readonly SpokenWord[],
  pieces: readonly (readonly SpokenWord[])[],
): readonly number[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const width = length + 2 * MARGIN;
  if (record.length <= 2 * width + BIN) return record.map((_, at) => at);
  const chosen = new Set<number>();
  const counts = countForms(record);
  const all = pieces.length > 1 ? [...pieces, pieces.flat()] : pieces;
  for (const piece of all) {
    for (const bin of bestBins(
      scoreBins(record, piece, counts),
      piece.length,
    )) {
      chosen.add(bin);
    }
  }
  return wordsAround(chosen, { width, length: record.length });
}

function countForms(words: readonly SpokenWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { form } of words) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

function scoreBins(
  record: readonly SpokenWord[],
  piece: readonly SpokenWord[],
  counts: ReadonlyMap<string, number>,
): readonly number[] {
  const forms = new Set(piece.map(({ form }) => form));
  const pairs = new Set(
    piece.map(({ form }, at) => `${piece[at - 1]?.form ?? ""} ${form}`),
  );
  const scores = new Array<number>(Math.ceil(record.length / BIN)).fill(0);
  let before = "";
  for (const [at, { form }] of record.entries()) {
    if (forms.has(form)) {
      const bin = Math.floor(at / BIN);
      const isPair = pairs.has(`${before} ${form}`);
      const rarity = 1 / Math.sqrt(counts.get(form) ?? 1);
      scores[bin] = (scores[bin] ?? 0) + rarity * (isPair ? PAIR_WEIGHT : 1);
    }
    before = form;
  }
  return scores;
}

/** The bins at which what a quote this long would cover scores best. */
function bestBins(
  scores: readonly number[],
  length: number,
): readonly number[] {
  const span = Math.ceil(length / BIN) + 1;
  const sums = scores.map((_, at) =>
    scores.slice(at, at + span).reduce((sum, score) => sum + score, 0),
  );
  return [...sums.keys()]
    .filter((at) => (sums[at] ?? 0) > 0)
    .sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0) || one - other)
    .slice(0, MOST_PLACES);
}

function wordsAround(
  bins: ReadonlySet<number>,
  { width, length }: { readonly width: number; readonly length: number },
): readonly number[] {
  const words: number[] = [];
  for (const bin of [...bins].sort((one, other) => one - other)) {
    const from = Math.max(0, bin * BIN - MARGIN, (words.at(-1) ?? -1) + 1);
    const to = Math.min(length, bin * BIN + BIN + width);
    for (let at = from; at < to; at++) words.push(at);
  }
  return words;
}
