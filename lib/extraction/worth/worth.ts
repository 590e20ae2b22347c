import stored from "@/lib/extraction/model/worth.json";
import {
  type FeatureList,
  makeFeatureList,
} from "../attribution/model/hashing";
import { signedBytes } from "../attribution/model/weights";
import {
  type Sentence,
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

type Model = {
  readonly list: FeatureList;
  readonly worth: Table;
  readonly claim: Table;
};
type Table = {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
};

let model: Model | null = null;

/** Judges one sentence by two linear models: one ranks, one tells claims from the rest. */
export function judgeWorth(sentence: Sentence): Worth {
  model ??= {
    list: makeFeatureList(stored.bits),
    worth: { ...stored.worth, weights: signedBytes(stored.worth.weights) },
    claim: { ...stored.claim, weights: signedBytes(stored.claim.weights) },
  };
  model.list.count = 0;
  const features = worthFeatures(sentence, model.list);
  const worth = logOdds(features, model.worth);
  const claim = logOdds(features, model.claim) + stored.worthInClaim * worth;
  const verifiable = logistic(claim);
  return {
    score: round(logistic(worth)),
    verifiable: round(verifiable),
    isClaim: verifiable >= stored.claimThreshold,
  };
}

function logOdds(
  { list, groupEnds }: WorthFeatures,
  { weights, scale, bias }: Table,
): number {
  let sum = bias;
  let start = 0;
  for (const end of groupEnds) {
    let group = 0;
    for (let at = start; at < end; at++)
      group += weights[list.ids[at] ?? 0] ?? 0;
    sum += (group * scale) / Math.sqrt(Math.max(1, end - start));
    start = end;
  }
  return sum;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
