import type { CueView } from "./cue-view";
import { clip, distanceClass } from "./hashing";

/** A word in its relation to the cue; computed once, used by every group of features. */
export type Relation = {
  readonly at: number;
  readonly side: number;
  readonly distance: number;
  /** Side and distance in sentences. */
  readonly sided: number;
  /** Side and distance in words. */
  readonly near: number;
  /** 0 outside quotations, 1 in the cue's own, 2 in another. */
  readonly quoted: number;
  readonly tag: number;
  readonly segments: number;
};

export function relate(
  { columns, cue, segments }: CueView,
  at: number,
): Relation {
  const distance = at - cue;
  const side = distance === 0 ? 3 : 1 + Number(distance > 0);
  const run = columns.run[at] ?? 0;
  const other = run === columns.run[cue] ? 1 : 2;
  return {
    at,
    side,
    distance,
    sided:
      side * 8 +
      clip((columns.sentence[at] ?? 0) - (columns.sentence[cue] ?? 0), 3) +
      4,
    near: side * 16 + distanceClass(Math.abs(distance)),
    quoted: run === 0 ? 0 : other,
    tag: columns.tag[at] ?? 0,
    segments: Math.min(segments[at] ?? 0, 6),
  };
}
