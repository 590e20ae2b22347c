import stored from "@/lib/extraction/model/worth.json";
import {
  type FeatureList,
  makeFeatureList,
} from "../attribution/model/hashing";
import { signedBytes } from "../attribution/model/weights";
import { placeFeatures, type PlaceInSpeech } from "./place-in-speech";
import {
  groupScale,
  MEANING_START,
  type Sentence,
  WORTH_BITS,
  WORTH_BUCKETS,
  type WorthFeatures,
  worthFeatures,
} from "./worth-features";

export type Worth = {
  /** From 0 to 1, for ranking: how much a sentence like this was found worth checking. */
  readonly score: number;
  /** From 0 to 1: how likely it holds a claim that can be verified. */
  readonly verifiable: number;
  /** True from the engine's own threshold on; a reader may cut elsewhere by `score`. */
  readonly isClaim: boolean;
};

export type WorthModel = {
  readonly list: FeatureList;
  readonly worth: Table;
  readonly claim: Table;
};
type Table = { readonly weights: Float32Array; readonly bias: number };

/** What says nothing claims nothing. */
const NOTHING: Worth = { score: 0, verifiable: 0, isClaim: false };

let model: WorthModel | null = null;

/** The models, unpacked at first use and kept. */
export function worthModel(): WorthModel {
  model ??= {
    list: makeFeatureList(WORTH_BITS),
    worth: unpack(stored.worth),
    claim: unpack(stored.claim),
  };
  return model;
}

/**
 * Judges one sentence by two linear models: one ranks, one tells claims from the rest.
 *
 * @param place where in a speech it stands, if that is known; it moves `verifiable`, never `score`.
 */
export function judgeWorth(
  sentence: Sentence,
  place: PlaceInSpeech | null = null,
): Worth {
  if (sentence.words.length === 0) return NOTHING;
  const { list, worth, claim } = worthModel();
  list.count = 0;
  const features = worthFeatures(sentence, list);
  const rank = logOdds(features, worth);
  const verifiable = logistic(
    logOdds(features, claim) + stored.worthInClaim * rank + placeLogOdds(place),
  );
  return {
    score: round(logistic(rank)),
    verifiable: round(verifiable),
    isClaim: verifiable >= stored.claimThreshold,
  };
}

/** Two scales, because what a word means weighs more than how it is written. */
function unpack(table: (typeof stored)["worth"]): Table {
  const weights = new Float32Array(WORTH_BUCKETS);
  const words = signedBytes(table.weights);
  const meanings = signedBytes(table.meanings);
  for (let at = 0; at < words.length; at++)
    weights[at] = (words[at] ?? 0) * table.scale;
  for (let at = 0; at < meanings.length; at++)
    weights[MEANING_START + at] = (meanings[at] ?? 0) * table.meaningScale;
  return { weights, bias: table.bias };
}

function logOdds(
  { list, groupEnds }: WorthFeatures,
  { weights, bias }: Table,
): number {
  let sum = bias;
  let start = 0;
  groupEnds.forEach((end, index) => {
    let group = 0;
    for (let at = start; at < end; at++)
      group += weights[list.ids[at] ?? 0] ?? 0;
    sum += group * groupScale(index, end - start);
    start = end;
  });
  return sum;
}

function placeLogOdds(place: PlaceInSpeech | null): number {
  if (place === null) return 0;
  return placeFeatures(place).reduce(
    (sum, value, at) => sum + value * (stored.place[at] ?? 0),
    0,
  );
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
