import { chunkFeatures } from "./chunk-features";
import type { CueView } from "./cue-view";
import { otherCueFeatures } from "./other-cue-features";
import { placeFeatures } from "./place-features";
import {
  BETWEEN,
  CHUNK,
  CUES,
  NEAR,
  PLACE,
  type Relation,
  SEGMENT,
  WORD_ITSELF,
} from "./relation";
import { segmentFeatures } from "./segment-features";
import {
  betweenFeatures,
  distanceFeatures,
  ownFeatures,
} from "./relative-features";

/** Features that stay the same from word to word as long as what they depend on does. */
export type FeatureGroup = {
  readonly dependsOn: number;
  readonly add: (view: CueView, relation: Relation) => void;
};

/** Everything the second model looks at in one word that depends on the cue. */
export const SPAN_GROUPS: readonly FeatureGroup[] = [
  { dependsOn: PLACE, add: placeFeatures },
  { dependsOn: SEGMENT, add: segmentFeatures },
  { dependsOn: BETWEEN, add: betweenFeatures },
  { dependsOn: CUES, add: otherCueFeatures },
  { dependsOn: CHUNK, add: chunkFeatures },
  { dependsOn: NEAR, add: distanceFeatures },
  { dependsOn: WORD_ITSELF, add: ownFeatures },
];
