import { chunkSteps, MAX_CHUNKS } from "./chunk-features";
import { type CueView, MAX_PATH } from "./cue-view";
import { addFeature, join } from "./hashing";
import type { Relation } from "./relation";

/** A word this close to the cue is looked at together with it. */
const NEARBY = 12;
const CLOSE = 5;
const EDGE = 3;

/** How many commas, verbs and "that" lie between a word and the cue. */
export function betweenFeatures(
  { list, commas, verbs, thats }: CueView,
  r: Relation,
): void {
  const comma = Math.min(commas[r.at] ?? 0, 4);
  const verb = Math.min(verbs[r.at] ?? 0, 4);
  const that = Math.min(thats[r.at] ?? 0, 2);
  addFeature(list, 437, r.sided * 8 + comma);
  addFeature(list, 438, r.sided * 8 + verb);
  addFeature(
    list,
    439,
    ((r.sided * 8 + Math.min(comma, 3)) * 8 + Math.min(verb, 3)) * 4 + that,
  );
  addFeature(list, 440, r.sided * 4 + that);
}

/** How many words lie between, the fewer the finer. */
export function distanceFeatures(view: CueView, r: Relation): void {
  const { list, lemma, clause } = view;
  addFeature(list, 417, r.near);
  addFeature(list, 419, join(r.near, r.sided));
  addFeature(list, 423, join(lemma, r.near));
  addFeature(list, 479, join(clause, r.near));
  addFeature(list, 507, r.near * 2 + (r.quoted === 0 ? 0 : 1));
}

/** The word itself in its relation to the cue. */
export function ownFeatures(view: CueView, r: Relation): void {
  const { list, columns, lemma, commas, clause } = view;
  const sidedTag = r.side * 32 + r.tag;
  addFeature(list, 412, join(columns.shape[r.at] ?? 0, r.sided));
  addFeature(list, 418, r.near * 32 + r.tag);
  addFeature(list, 424, join(lemma, sidedTag));
  addFeature(list, 441, sidedTag * 8 + Math.min(commas[r.at] ?? 0, 4));
  addFeature(list, 482, join(clause, sidedTag));
  if (Math.abs(r.distance) < NEARBY) nearbyFeatures(view, r);
  edgeFeatures(view, r);
  const own = columns.cue[r.at] ?? 0;
  if (own <= 0.2) return;
  addFeature(list, 467, join(Math.floor(own * 5), r.sided));
  addFeature(list, 468, join(join(columns.lemma[r.at] ?? 0, lemma), r.side));
}

function nearbyFeatures(view: CueView, r: Relation): void {
  const { list, columns, lemma, path } = view;
  const word = columns.word[r.at] ?? 0;
  const distance = Math.abs(r.distance);
  addFeature(list, 420, (r.distance + NEARBY) * 32 + r.tag);
  addFeature(list, 428, join(join(lemma, word), r.side));
  if (distance <= CLOSE)
    addFeature(list, 425, join(join(lemma, r.distance), word));
  const steps = chunkSteps(view, r.at);
  if (Math.abs(steps) <= MAX_CHUNKS) {
    const stepped = (steps + 8) * 4 + (columns.chunkClass[r.at] ?? 0);
    addFeature(list, 453, stepped * 32 + r.tag);
    addFeature(list, 454, stepped * 8 + (columns.shape[r.at] ?? 0));
  }
  if (distance > MAX_PATH) return;
  const way = join(path[r.at] ?? 0, r.side);
  addFeature(list, 471, way);
  addFeature(list, 472, join(way, r.tag));
  addFeature(list, 473, join(way, lemma));
  addFeature(list, 516, join(way, word));
}

/** Whether the word opens or ends its segment, its sentence, its quotation or the whole text. */
function edgeFeatures(view: CueView, r: Relation): void {
  const { list, columns, segmentFirst, segmentLast, situation } = view;
  const { sentenceFirst, sentenceLast, word } = columns;
  const opens = segmentFirst[r.at] === r.at;
  const ends = segmentLast[r.at] === r.at;
  if (opens || ends) {
    const opening = word[segmentFirst[r.at] ?? 0] ?? 0;
    const edge = (opens ? 1 : 0) + (ends ? 2 : 0);
    addFeature(list, 534, join(opening, r.sided * 4 + edge));
  }
  const fromFirst = r.at - (sentenceFirst[r.at] ?? 0);
  const toLast = (sentenceLast[r.at] ?? 0) - r.at;
  if (fromFirst < EDGE || toLast < EDGE)
    addFeature(
      list,
      474,
      (r.sided * 4 + Math.min(fromFirst, EDGE)) * 4 + Math.min(toLast, EDGE),
    );
  if (fromFirst === 0)
    addFeature(list, 481, join(situation, r.sided * 4 + r.quoted));
  if (r.at === 0 || r.at === columns.size - 1)
    addFeature(list, 477, r.sided * 2 + (r.at === 0 ? 1 : 0));
  if (r.quoted > 0) quotationEdges(view, r);
}

function quotationEdges({ list, columns }: CueView, r: Relation): void {
  const fromFirst = r.at - (columns.runFirst[r.at] ?? 0);
  const toLast = (columns.runLast[r.at] ?? 0) - r.at;
  if (fromFirst >= EDGE && toLast >= EDGE) return;
  const edges = Math.min(fromFirst, EDGE) * 4 + Math.min(toLast, EDGE);
  addFeature(list, 432, edges * 32 + r.side * 8 + r.quoted);
}
