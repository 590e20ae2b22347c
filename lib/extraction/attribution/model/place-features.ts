import type { CueView } from "./cue-view";
import { addFeature, distanceClass, join } from "./hashing";
import type { Relation } from "./relation";

/** Which sentence and which quotation a word stands in, seen from the cue. */
export function placeFeatures(view: CueView, r: Relation): void {
  const { list, lemma, thatAfter, situation, clause, columns } = view;
  const sidedLemma = join(lemma, r.sided);
  addFeature(list, 400, r.sided);
  addFeature(list, 421, join(lemma, r.side));
  addFeature(list, 422, sidedLemma);
  addFeature(list, 508, join(sidedLemma, thatAfter));
  addFeature(list, 426, join(lemma, r.side * 4 + r.quoted));
  addFeature(list, 429, join(r.sided, r.quoted));
  addFeature(list, 430, join(r.side * 8 + r.quoted, situation));
  addFeature(list, 478, join(situation, r.sided));
  addFeature(list, 480, join(join(situation, clause), r.side * 4 + r.quoted));
  addFeature(list, 520, join(join(clause, lemma), r.sided));
  addFeature(list, 521, view.probability * 4 + r.side);
  addFeature(list, 522, (columns.isFirst * 64 + r.sided) * 4 + r.quoted);
  sentenceFeatures(view, r);
  if (r.quoted > 0) quotationFeatures(view, r);
}

function sentenceFeatures({ list, columns }: CueView, r: Relation): void {
  const { sentenceFirst, sentenceLast, word, run } = columns;
  const first = sentenceFirst[r.at] ?? 0;
  const last = sentenceLast[r.at] ?? 0;
  const quotedEdges = (run[first] === 0 ? 0 : 1) + (run[last] === 0 ? 0 : 2);
  addFeature(list, 475, join(word[first] ?? 0, r.sided));
  addFeature(list, 476, join(word[last] ?? 0, r.sided * 4 + r.quoted));
  addFeature(list, 517, (r.sided * 4 + quotedEdges) * 4 + r.quoted);
}

function quotationFeatures(view: CueView, r: Relation): void {
  const { list, columns, quoteEdges, strong, situation } = view;
  const first = columns.runFirst[r.at] ?? 0;
  const last = columns.runLast[r.at] ?? 0;
  const edges = Math.min(quoteEdges[r.at] ?? 0, 5);
  const sidedQuote = r.side * 8 + r.quoted;
  addFeature(list, 431, sidedQuote * 8 + edges);
  addFeature(
    list,
    433,
    (distanceClass(last - first) * 32 + sidedQuote) * 2 + strong,
  );
  addFeature(
    list,
    434,
    join((first === 0 ? 2 : 0) + (last === columns.size - 1 ? 1 : 0), r.sided),
  );
  addFeature(list, 509, join(join(edges, r.sided), situation));
  addFeature(
    list,
    510,
    join(first > 0 ? (columns.word[first - 1] ?? 0) : 1, r.sided),
  );
}
