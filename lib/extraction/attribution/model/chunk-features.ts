import { NOUN_CHUNK } from "./columns";
import type { CueView } from "./cue-view";
import { addFeature, join } from "./hashing";
import type { Relation } from "./relation";

/** Chunks further away than this are all alike. */
export const MAX_CHUNKS = 6;

/** The chunk a word lies in, and how many chunks away from the cue that is. */
export function chunkFeatures(view: CueView, r: Relation): void {
  const { list, columns, lemma, clause } = view;
  if (isSubject(view, r)) {
    addFeature(list, 462, view.subjectKind * 32 + r.tag);
    addFeature(list, 463, join(lemma, view.subjectKind));
  }
  const steps = chunkSteps(view, r.at);
  if (Math.abs(steps) > MAX_CHUNKS) return;
  const own = columns.chunkClass[r.at] ?? 0;
  const stepped = (steps + 8) * 4 + own;
  addFeature(list, 452, stepped);
  addFeature(list, 455, join(lemma, stepped));
  addFeature(list, 456, join(clause, stepped));
  if (own === NOUN_CHUNK) nounFeatures(view, r.at, steps);
}

export function chunkSteps({ columns, cue }: CueView, at: number): number {
  return (columns.chunk[at] ?? 0) - (columns.chunk[cue] ?? 0);
}

function isSubject({ columns, subject }: CueView, { at }: Relation): boolean {
  return subject >= 0 && columns.chunk[at] === columns.chunk[subject];
}

function nounFeatures({ list, columns }: CueView, at: number, by: number) {
  const { chunkFirst, chunkLast, shape, tag, word, size } = columns;
  const first = chunkFirst[at] ?? 0;
  const last = chunkLast[at] ?? 0;
  const steps = by + 8;
  const nearby = Math.abs(by) < 3 ? steps : 0;
  const end = (tag[last] ?? 0) * 8 + (shape[last] ?? 0);
  const behind = last + 1 < size ? (word[last + 1] ?? 0) : 2;
  addFeature(list, 457, steps * 256 + end);
  addFeature(
    list,
    458,
    join(word[last] ?? 0, nearby * 2 + (steps < 8 ? 0 : 1)),
  );
  addFeature(list, 459, join(steps, behind));
  addFeature(list, 460, join(steps, first > 0 ? (word[first - 1] ?? 0) : 1));
  addFeature(list, 513, (steps * 32 + (tag[first] ?? 0)) * 256 + end);
}
