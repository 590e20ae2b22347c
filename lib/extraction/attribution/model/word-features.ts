import { type Columns, NOUN_CHUNK, quoteNear } from "./columns";
import {
  addSidedFeature,
  distanceClass,
  type FeatureList,
  join,
} from "./hashing";

export type WordView = {
  readonly columns: Columns;
  readonly list: FeatureList;
};

/**
 * What the second model sees of a word apart from the cue, with one row of weights for words left of it
 * and one for words right of it. Their sums are the same for every cue, so they are made once.
 */
export function wordFeatures(view: WordView, at: number): void {
  ownFeatures(view, at);
  tagFeatures(view, at);
  if (view.columns.run[at] === 0) outsideFeatures(view, at);
  else insideFeatures(view, at);
  chunkFeatures(view, at);
}

function wordAt({ columns }: WordView, at: number): number {
  if (at < 0) return 1;
  return at >= columns.size ? 2 : (columns.word[at] ?? 0);
}

function tagAt({ columns }: WordView, at: number): number {
  if (at < 0) return 30;
  return at >= columns.size ? 31 : (columns.tag[at] ?? 0);
}

function ownFeatures(view: WordView, at: number): void {
  const { columns, list } = view;
  const own = columns.word[at] ?? 0;
  const w0 = wordAt(view, at - 1);
  const w1 = wordAt(view, at + 1);
  const w00 = wordAt(view, at - 2);
  const w11 = wordAt(view, at + 2);
  addSidedFeature(list, 202, own);
  addSidedFeature(list, 206, w0);
  addSidedFeature(list, 207, w1);
  addSidedFeature(list, 208, join(w0, own));
  addSidedFeature(list, 209, join(own, w1));
  addSidedFeature(list, 210, w00);
  addSidedFeature(list, 211, w11);
  addSidedFeature(list, 301, columns.suffix[at] ?? 0);
  addSidedFeature(list, 302, join(w00, w0));
  addSidedFeature(list, 303, join(w1, w11));
}

function tagFeatures(view: WordView, at: number): void {
  const { columns, list } = view;
  const own = columns.tag[at] ?? 0;
  const t0 = tagAt(view, at - 1);
  const t1 = tagAt(view, at + 1);
  addSidedFeature(list, 213, own);
  addSidedFeature(list, 214, t0 * 32 + own);
  addSidedFeature(list, 215, t1 * 32 + own);
  addSidedFeature(list, 216, (t0 * 32 + t1) * 32 + own);
  addSidedFeature(list, 304, (tagAt(view, at - 2) * 32 + t0) * 32 + own);
  addSidedFeature(list, 305, (tagAt(view, at + 2) * 32 + t1) * 32 + own);
  addSidedFeature(list, 306, tagAt(view, at + 3) * 32 + tagAt(view, at - 3));
}

/** Outside of quotations: how close the next one is. */
function outsideFeatures({ columns, list }: WordView, at: number): void {
  const quotes = quoteNear(columns, at, 1) * 4 + quoteNear(columns, at, -1);
  addSidedFeature(list, 235, quotes * 32 + (columns.tag[at] ?? 0));
  addSidedFeature(list, 236, join(columns.word[at] ?? 0, quotes));
}

/** Inside: how far from its ends, how long it is, whether it fills the paragraph. */
function insideFeatures({ columns, list }: WordView, at: number): void {
  const first = columns.runFirst[at] ?? 0;
  const last = columns.runLast[at] ?? 0;
  const edges = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
  addSidedFeature(list, 232, edges);
  addSidedFeature(list, 233, distanceClass(last - first));
  addSidedFeature(
    list,
    234,
    (first === 0 ? 2 : 0) + (last === columns.size - 1 ? 1 : 0),
  );
}

function chunkFeatures(view: WordView, at: number): void {
  const { columns, list } = view;
  if (columns.chunkClass[at] !== NOUN_CHUNK) return;
  const last = columns.chunkLast[at] ?? at;
  addSidedFeature(list, 258, columns.word[last] ?? 0);
  addSidedFeature(
    list,
    261,
    join(columns.suffix[last] ?? 0, wordAt(view, last + 1)),
  );
}
