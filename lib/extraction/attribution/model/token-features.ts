import { type Columns, NOUN_CHUNK, quoteNear } from "./columns";
import { addFeature, distanceClass, type FeatureList, join } from "./hashing";

export type Side = 1 | 2 | 3;
export const LEFT = 1;
export const RIGHT = 2;
export const AT_CUE = 3;

export type TokenView = {
  readonly columns: Columns;
  readonly side: Side;
  readonly list: FeatureList;
};

/**
 * What the second model sees of a word apart from the cue: only on which side of it the word lies. Their
 * sum is the same for every cue of the paragraph, so it is made once for each side.
 */
export function tokenFeatures(view: TokenView, at: number): void {
  wordFeatures(view, at);
  tagFeatures(view, at);
  if (view.columns.run[at] === 0) outsideFeatures(view, at);
  else insideFeatures(view, at);
  chunkFeatures(view, at);
}

function wordAt({ columns }: TokenView, at: number): number {
  if (at < 0) return 1;
  return at >= columns.size ? 2 : (columns.word[at] ?? 0);
}

function tagAt({ columns }: TokenView, at: number): number {
  if (at < 0) return 30;
  return at >= columns.size ? 31 : (columns.tag[at] ?? 0);
}

function wordFeatures(view: TokenView, at: number): void {
  const { columns, side, list } = view;
  const own = columns.word[at] ?? 0;
  const w0 = wordAt(view, at - 1);
  const w1 = wordAt(view, at + 1);
  const w00 = wordAt(view, at - 2);
  const w11 = wordAt(view, at + 2);
  addFeature(list, 201, side);
  addFeature(list, 202, own);
  addFeature(list, 203, join(own, side));
  addFeature(list, 206, join(w0, side));
  addFeature(list, 207, join(w1, side));
  addFeature(list, 208, join(w0, own));
  addFeature(list, 209, join(own, w1));
  addFeature(list, 210, join(w00, side));
  addFeature(list, 211, join(w11, side));
  addFeature(list, 301, join(columns.suffix[at] ?? 0, side));
  addFeature(list, 302, join(join(w00, w0), side));
  addFeature(list, 303, join(join(w1, w11), side));
}

function tagFeatures(view: TokenView, at: number): void {
  const { columns, side, list } = view;
  const own = columns.tag[at] ?? 0;
  const t0 = tagAt(view, at - 1);
  const t1 = tagAt(view, at + 1);
  const sided = own * 4 + side;
  addFeature(list, 213, sided);
  addFeature(list, 214, t0 * 128 + sided);
  addFeature(list, 215, t1 * 128 + sided);
  addFeature(list, 216, (t0 * 32 + t1) * 128 + sided);
  addFeature(list, 304, (tagAt(view, at - 2) * 32 + t0) * 128 + sided);
  addFeature(list, 305, (tagAt(view, at + 2) * 32 + t1) * 128 + sided);
  addFeature(
    list,
    306,
    (tagAt(view, at + 3) * 32 + tagAt(view, at - 3)) * 4 + side,
  );
}

/** Outside of quotations: how close the next one is. */
function outsideFeatures({ columns, side, list }: TokenView, at: number): void {
  const quotes = quoteNear(columns, at, 1) * 4 + quoteNear(columns, at, -1);
  addFeature(list, 235, (quotes * 32 + (columns.tag[at] ?? 0)) * 4 + side);
  addFeature(list, 236, join(columns.word[at] ?? 0, quotes * 4 + side));
}

/** Inside: how far from its ends, how long it is, whether it fills the paragraph. */
function insideFeatures({ columns, side, list }: TokenView, at: number): void {
  const first = columns.runFirst[at] ?? 0;
  const last = columns.runLast[at] ?? 0;
  const edges = Math.min(at - first, 3) * 4 + Math.min(last - at, 3);
  addFeature(list, 232, edges * 4 + side);
  addFeature(list, 233, distanceClass(last - first) * 4 + side);
  addFeature(
    list,
    234,
    ((first === 0 ? 2 : 0) + (last === columns.size - 1 ? 1 : 0)) * 4 + side,
  );
}

function chunkFeatures(view: TokenView, at: number): void {
  const { columns, side, list } = view;
  if (columns.chunkClass[at] !== NOUN_CHUNK) return;
  const last = columns.chunkLast[at] ?? at;
  addFeature(list, 258, join(columns.word[last] ?? 0, side));
  addFeature(
    list,
    261,
    join(join(columns.suffix[last] ?? 0, wordAt(view, last + 1)), side),
  );
}
