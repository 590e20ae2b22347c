import { type Columns, NOUN_CHUNK } from "./columns";
import type { CueView } from "./cue-view";
import { addFeature, join } from "./hashing";
import type { Relation } from "./relation";

/** How a word lies to the other likely cues of its paragraph: they bound what this one can claim. */
export function otherCueFeatures(view: CueView, r: Relation): void {
  const { list, columns, cues, cueBefore, cueAfter } = view;
  const { lemma, word, chunkClass } = columns;
  const before = cueBefore[r.at] ?? -1;
  const after = cueAfter[r.at] ?? -1;
  const left = placeOf(view, before, r.at);
  const right = placeOf(view, after, r.at);
  const count = Math.min(cues[r.at] ?? 0, 4);
  addFeature(list, 464, join(left * 8 + right, r.sided));
  addFeature(list, 465, r.sided * 8 + count);
  addFeature(list, 466, (r.sided * 4 + Math.min(count, 3)) * 4 + r.quoted);
  if (left % 2 === 1) {
    addFeature(list, 469, join(lemma[before] ?? 0, left * 4 + r.side));
    addFeature(
      list,
      514,
      join(
        word[before + 1] ?? 0,
        left * 2 + (chunkClass[before - 1] === NOUN_CHUNK ? 1 : 0),
      ),
    );
  }
  if (right % 2 === 1)
    addFeature(list, 470, join(lemma[after] ?? 0, right * 4 + r.side));
  const sure = sureness(columns, before) * 8 + sureness(columns, after);
  addFeature(list, 515, join(sure, (r.side * 8 + left) * 8 + right));
}

/** On which side of the cue another one lies, and whether in the word's own sentence. */
function placeOf({ columns, cue }: CueView, other: number, at: number): number {
  if (other < 0) return 0;
  const { sentence } = columns;
  return (other < cue ? 2 : 4) + (sentence[other] === sentence[at] ? 1 : 0);
}

function sureness({ cue }: Columns, other: number): number {
  return other < 0 ? 5 : Math.floor((cue[other] ?? 0) * 4);
}
