import {
  ADV,
  AUX,
  type Columns,
  NOUN_CHUNK,
  PART,
  quoteNear,
  VERB,
  WORD,
} from "./columns";
import {
  addFeature,
  distanceClass,
  type FeatureList,
  hashText,
  join,
} from "./hashing";

/** Words before a verb that change whether it reports: modals, negations, auxiliaries. */
const MODIFIERS = new Set(
  "would could will should may might can if not n't to did do does has have had was is are were be been who that what when as by"
    .split(" ")
    .map(hashText),
);
const BEFORE = 1;
const AFTER = 2;

type View = {
  readonly columns: Columns;
  readonly at: number;
  readonly list: FeatureList;
  readonly lemma: number;
};

/** Everything the first model looks at to tell whether the word at `at` heads a cue. */
export function cueFeatures(
  columns: Columns,
  at: number,
  list: FeatureList,
): void {
  const view = { columns, at, list, lemma: columns.lemma[at] ?? 0 };
  neighbourFeatures(view);
  quotationFeatures(view);
  positionFeatures(view);
  followingFeatures(view);
  subjectFeatures(view);
  objectFeatures(view);
  otherCueFeatures(view);
}

function wordAt({ columns }: View, at: number): number {
  if (at < 0) return BEFORE;
  return at >= columns.size ? AFTER : (columns.word[at] ?? 0);
}

function tagAt({ columns }: View, at: number): number {
  if (at < 0) return 30;
  return at >= columns.size ? 31 : (columns.tag[at] ?? 0);
}

function neighbourFeatures(view: View): void {
  const { columns, at, list, lemma } = view;
  const tag = columns.tag[at] ?? 0;
  const own = columns.word[at] ?? 0;
  const w1 = wordAt(view, at + 1);
  const w0 = wordAt(view, at - 1);
  const tags = join(tagAt(view, at - 1), tagAt(view, at + 1));
  addFeature(list, 1, 0);
  addFeature(list, 2, own);
  addFeature(list, 3, join(lemma, tag));
  addFeature(list, 4, join(columns.suffix[at] ?? 0, tag));
  addFeature(list, 5, w0);
  addFeature(list, 6, w1);
  addFeature(list, 7, wordAt(view, at - 2));
  addFeature(list, 8, wordAt(view, at + 2));
  addFeature(list, 9, tags);
  addFeature(list, 10, join(tagAt(view, at - 2), tagAt(view, at - 1)));
  addFeature(list, 11, join(tagAt(view, at + 1), tagAt(view, at + 2)));
  addFeature(list, 12, join(lemma, w1));
  addFeature(list, 13, join(lemma, w0));
  addFeature(list, 14, join(lemma, tagAt(view, at - 1)));
  addFeature(list, 15, join(lemma, tagAt(view, at + 1)));
  addFeature(list, 16, join(w1, wordAt(view, at + 2)));
  addFeature(list, 17, join(join(lemma, w1), wordAt(view, at + 2)));
  addFeature(list, 18, join(wordAt(view, at - 2), w0));
  addFeature(
    list,
    19,
    join(join(tagAt(view, at - 2), tagAt(view, at - 1)), tag),
  );
  addFeature(
    list,
    20,
    join(join(tagAt(view, at + 1), tagAt(view, at + 2)), tagAt(view, at + 3)),
  );
  addFeature(list, 23, join(own, tags));
}

function quotationFeatures(view: View): void {
  const { columns, at, list, lemma } = view;
  const { run } = columns;
  const inside = run[at] === 0 ? 0 : 1;
  const before = quoteNear(columns, at, -1);
  const after = quoteNear(columns, at, 1);
  let quotedBefore = 0;
  let quotedAfter = 0;
  for (
    let other = columns.sentenceFirst[at] ?? 0;
    other <= (columns.sentenceLast[at] ?? 0);
    other++
  ) {
    if (run[other] === 0 || run[other] === run[at]) continue;
    if (other < at) quotedBefore++;
    else quotedAfter = 1;
  }
  const sides = join((quotedBefore > 0 ? 2 : 0) + quotedAfter, inside);
  addFeature(list, 21, inside);
  addFeature(list, 22, join(lemma, inside));
  addFeature(list, 24, join(before * 3 + after, inside));
  addFeature(list, 25, sides);
  addFeature(list, 26, join(lemma, sides));
  addFeature(list, 27, join(lemma, before * 3 + after));
  addFeature(list, 28, join(distanceClass(quotedBefore), sides));
  if (inside === 0) distanceToQuotes(view);
}

function distanceToQuotes({ columns, at, list }: View): void {
  const { run, size, word, sentenceLast } = columns;
  let left = at - 1;
  while (left >= 0 && run[left] === 0) left--;
  let right = at + 1;
  while (right < size && run[right] === 0) right++;
  const end = sentenceLast[at] ?? 0;
  addFeature(list, 29, left >= 0 ? distanceClass(at - 1 - left) : 20);
  addFeature(list, 30, right < size ? distanceClass(right - at - 1) : 20);
  addFeature(
    list,
    31,
    (word[size - 1] === WORD.colon ? 2 : 0) + (size - 1 - at < 6 ? 1 : 0),
  );
  addFeature(
    list,
    32,
    (end + 1 < size && run[end + 1] !== 0 ? 2 : 0) +
      (word[end] === WORD.colon ? 1 : 0),
  );
}

function positionFeatures({ columns, at, list, lemma }: View): void {
  const fromStart = distanceClass(at - (columns.sentenceFirst[at] ?? 0));
  const toEnd = distanceClass((columns.sentenceLast[at] ?? 0) - at);
  addFeature(list, 33, fromStart);
  addFeature(list, 34, toEnd);
  addFeature(list, 35, join(lemma, Math.min(toEnd, 4)));
  addFeature(list, 36, join(lemma, Math.min(fromStart, 4)));
  addFeature(list, 37, columns.strong[at] ?? 0);
  addFeature(list, 65, columns.word[columns.sentenceFirst[at] ?? 0] ?? 0);
  addFeature(list, 66, columns.isFirst);
  addFeature(list, 67, join(columns.isFirst, lemma));
}

function followingFeatures({ columns, at, list, lemma }: View): void {
  const { word, tag } = columns;
  const end = columns.sentenceLast[at] ?? 0;
  let that = 0;
  for (let next = at + 1; next <= Math.min(end, at + 6); next++) {
    if (word[next] === WORD.that) that = next - at;
    if (that > 0 || tag[next] === VERB) break;
  }
  addFeature(list, 38, that);
  addFeature(list, 39, join(lemma, that > 0 ? 1 : 0));
  for (let next = at + 1; next <= Math.min(end, at + 8); next++) {
    if (tag[next] !== VERB && tag[next] !== AUX) continue;
    addFeature(list, 40, join(distanceClass(next - at), word[next - 1] ?? 0));
    addFeature(list, 41, columns.lemma[next] ?? 0);
    break;
  }
}

function subjectFeatures({ columns, at, list, lemma }: View): void {
  const { word, tag, chunk, chunkClass, chunkFirst, shape } = columns;
  const start = columns.sentenceFirst[at] ?? 0;
  for (let before = at - 1; before >= Math.max(start, at - 4); before--) {
    const own = word[before] ?? 0;
    if (!MODIFIERS.has(own)) continue;
    addFeature(list, 42, own);
    addFeature(list, 43, join(own, lemma));
    addFeature(list, 44, join(own, at - before));
  }
  let subject = at - 1;
  while (
    subject >= start &&
    (tag[subject] === AUX || tag[subject] === ADV || tag[subject] === PART)
  )
    subject--;
  if (subject < start) return addFeature(list, 51, lemma);
  const subjectTag = tag[subject] ?? 0;
  addFeature(list, 45, word[subject] ?? 0);
  addFeature(list, 46, join(subjectTag, lemma));
  addFeature(list, 47, join(shape[subject] ?? 0, subjectTag));
  addFeature(
    list,
    48,
    join(subjectTag, chunk[subject] === chunk[start] ? 1 : 0),
  );
  if (chunkClass[subject] !== NOUN_CHUNK)
    return addFeature(list, 50, join(word[subject] ?? 0, lemma));
  const first = Math.max(start, chunkFirst[subject] ?? 0);
  addFeature(list, 49, first > start ? (word[first - 1] ?? 0) : 1);
}

function objectFeatures(view: View): void {
  const { columns, at, list, lemma } = view;
  const end = columns.sentenceLast[at] ?? 0;
  let object = at + 1;
  while (object <= end && columns.tag[object] === ADV) object++;
  if (object > end || columns.chunkClass[object] !== NOUN_CHUNK) return;
  const last = columns.chunkLast[object] ?? object;
  const behind = last < end ? wordAt(view, last + 1) : 0;
  addFeature(list, 52, columns.word[object] ?? 0);
  addFeature(list, 53, join(columns.tag[last] ?? 0, columns.shape[last] ?? 0));
  addFeature(list, 54, join(behind, lemma));
  addFeature(list, 55, join(behind, columns.tag[last] ?? 0));
}

function otherCueFeatures(view: View): void {
  const { columns, at, list, lemma } = view;
  const { strong, word, tag } = columns;
  const start = columns.sentenceFirst[at] ?? 0;
  const end = columns.sentenceLast[at] ?? 0;
  let before = at - 1;
  while (before >= start && strong[before] === 0) before--;
  let after = at + 1;
  while (after <= end && strong[after] === 0) after++;
  const hasBefore = before >= start;
  const hasAfter = after <= end;
  if (hasBefore) {
    const other = columns.lemma[before] ?? 0;
    addFeature(list, 56, join(other, distanceClass(at - before) > 5 ? 1 : 0));
    addFeature(list, 57, join(other, lemma));
    addFeature(
      list,
      70,
      join(distanceClass(at - before), word[before + 1] === WORD.that ? 1 : 0),
    );
  }
  if (hasAfter) {
    const other = columns.lemma[after] ?? 0;
    addFeature(list, 58, join(other, distanceClass(after - at) > 5 ? 1 : 0));
    addFeature(list, 59, join(other, lemma));
    addFeature(list, 71, join(distanceClass(after - at), word[after - 1] ?? 0));
  }
  const both = (hasBefore ? 2 : 0) + (hasAfter ? 1 : 0);
  addFeature(list, 60, both);
  addFeature(list, 61, join(both, lemma));
  let verbs = 0;
  let commas = 0;
  for (let other = start; other < at; other++) {
    if (tag[other] === VERB) verbs++;
    if (word[other] === WORD.comma) commas++;
  }
  addFeature(list, 62, Math.min(verbs, 4));
  addFeature(list, 63, join(Math.min(verbs, 2), lemma));
  addFeature(list, 64, Math.min(commas, 3));
  if (start > 0)
    addFeature(
      list,
      68,
      (columns.run[start - 1] ? 2 : 0) + (columns.run[start] ? 1 : 0),
    );
}
