import type { CueView } from "./cue-view";
import { clip, distanceClass } from "./hashing";

/** What can change from one word to the next; a group of features is asked again only where its own has. */
export const PLACE = 1;
export const SEGMENT = 2;
export const BETWEEN = 4;
export const NEAR = 8;
export const CHUNK = 16;
export const CUES = 32;
export const WORD_ITSELF = 64;
const EVERYTHING = 127;

/** A word in its relation to the cue; one object, moved from word to word. */
export type Relation = {
  at: number;
  side: number;
  distance: number;
  /** Side and distance in sentences. */
  sided: number;
  /** Side and distance in words. */
  near: number;
  /** 0 outside quotations, 1 in the cue's own, 2 in another. */
  quoted: number;
  tag: number;
  segments: number;
  /** What differs from the word before. */
  changed: number;
};

export function makeRelation(): Relation {
  return {
    at: 0,
    side: 0,
    distance: 0,
    sided: 0,
    near: 0,
    quoted: 0,
    tag: 0,
    segments: 0,
    changed: EVERYTHING,
  };
}

/** Moves on to the word at `at`, the next one or the first. */
export function relate(view: CueView, r: Relation, at: number): void {
  const { columns, cue } = view;
  const distance = at - cue;
  const side = distance === 0 ? 3 : 1 + Number(distance > 0);
  const near = side * 16 + distanceClass(Math.abs(distance));
  const isNewNear = near !== r.near;
  r.at = at;
  r.side = side;
  r.distance = distance;
  r.near = near;
  r.tag = columns.tag[at] ?? 0;
  r.segments = Math.min(view.segments[at] ?? 0, 6);
  if (isElsewhere(view, at)) {
    const run = columns.run[at] ?? 0;
    const other = run === columns.run[cue] ? 1 : 2;
    r.quoted = run === 0 ? 0 : other;
    r.sided =
      side * 8 +
      clip((columns.sentence[at] ?? 0) - (columns.sentence[cue] ?? 0), 3) +
      4;
    r.changed = EVERYTHING;
  } else r.changed = WORD_ITSELF | (isNewNear ? NEAR : 0) | changesAt(view, at);
}

/** True where side, sentence or quotation change. */
function isElsewhere({ columns, cue }: CueView, at: number): boolean {
  return (
    at === 0 ||
    at === cue ||
    at === cue + 1 ||
    columns.sentence[at] !== columns.sentence[at - 1] ||
    columns.run[at] !== columns.run[at - 1]
  );
}

function changesAt(view: CueView, at: number): number {
  const { columns, commas, verbs, thats, cueBefore, cueAfter, cues } = view;
  let changed = 0;
  if (view.segmentFirst[at] === at) changed |= SEGMENT;
  if (
    commas[at] !== commas[at - 1] ||
    verbs[at] !== verbs[at - 1] ||
    thats[at] !== thats[at - 1]
  )
    changed |= BETWEEN;
  if (columns.chunk[at] !== columns.chunk[at - 1]) changed |= CHUNK;
  if (
    cueBefore[at] !== cueBefore[at - 1] ||
    cueAfter[at] !== cueAfter[at - 1] ||
    cues[at] !== cues[at - 1]
  )
    changed |= CUES;
  return changed;
}
