import stored from "@/lib/extraction/model/worth.json";
import { placeFeatures, type PlaceInSpeech } from "./place-in-speech";
import {
  groupScale,
  MEANING_GROUP,
  type Sentence,
  worthFeatures,
} from "./worth-features";
import { BIAS, worthModel } from "./worth-model";

export type Worth = {
  /** From 0 to 1, for ranking: how much a sentence like this was found worth checking. */
  readonly score: number;
  /** From 0 to 1: how likely it holds a claim that can be verified. */
  readonly verifiable: number;
  /** True from the engine's own threshold on; a reader may cut elsewhere by `score`. */
  readonly isClaim: boolean;
};

/** What says nothing claims nothing. */
const NOTHING: Worth = { score: 0, verifiable: 0, isClaim: false };

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
  const { rank, claim } = logOdds(sentence);
  const verifiable = logistic(
    claim + stored.worthInClaim * rank + placeLogOdds(place),
  );
  return {
    score: round(logistic(rank)),
    verifiable: round(verifiable),
    isClaim: verifiable >= stored.claimThreshold,
  };
}

/** Both models in one walk over the features; two scales, because what a word means weighs more than how it is written. */
function logOdds(sentence: Sentence) {
  const { list, pairs } = worthModel();
  const { worth, claim: label } = stored;
  list.count = 0;
  const { groupEnds } = worthFeatures(sentence, list);
  const { ids } = list;
  let rank = worth.bias;
  let claim = label.bias;
  let start = 0;
  for (let group = 0; group < groupEnds.length; group++) {
    const end = groupEnds[group] ?? start;
    let low = 0;
    let high = 0;
    for (let at = start; at < end; at++) {
      const pair = pairs[ids[at] ?? 0] ?? 0;
      low += pair & 0xff;
      high += pair >>> 8;
    }
    const bias = BIAS * (end - start);
    const scale = groupScale(group, end - start);
    const isMeaning = group === MEANING_GROUP;
    rank +=
      (low - bias) * scale * (isMeaning ? worth.meaningScale : worth.scale);
    claim +=
      (high - bias) * scale * (isMeaning ? label.meaningScale : label.scale);
    start = end;
  }
  return { rank, claim };
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
