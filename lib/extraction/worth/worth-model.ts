import stored from "@/lib/extraction/model/worth.json";
import {
  type FeatureList,
  makeFeatureList,
} from "../attribution/model/hashing";
import { signedBytes } from "../attribution/model/weights";
import { MEANING_START, WORTH_BITS, WORTH_BUCKETS } from "./worth-features";

/** Signed bytes are stored with this added, so that two of them lie side by side in one number. */
export const BIAS = 128;

/** The weights of both models for each bucket: the low byte is of the one that ranks, the high one of the one that labels. */
export type WorthModel = {
  readonly list: FeatureList;
  readonly pairs: Uint16Array;
};

let model: WorthModel | null = null;

/** The models, unpacked at first use and kept. */
export function worthModel(): WorthModel {
  model ??= {
    list: makeFeatureList(WORTH_BITS),
    pairs: packPairs(stored.worth, stored.claim),
  };
  return model;
}

/** What a bucket adds to the log-odds of the model that labels. */
export function claimWeight(bucket: number): number {
  const { scale, meaningScale } = stored.claim;
  const byte = ((worthModel().pairs[bucket] ?? 0) >>> 8) - BIAS;
  return byte * (bucket < MEANING_START ? scale : meaningScale);
}

type StoredTable = { readonly weights: string; readonly meanings: string };

function packPairs(worth: StoredTable, claim: StoredTable): Uint16Array {
  const pairs = new Uint16Array(WORTH_BUCKETS).fill(BIAS | (BIAS << 8));
  const lay = (base64: string, first: number, factor: number) => {
    signedBytes(base64).forEach((byte, at) => {
      pairs[first + at] = (pairs[first + at] ?? 0) + byte * factor;
    });
  };
  lay(worth.weights, 0, 1);
  lay(worth.meanings, MEANING_START, 1);
  lay(claim.weights, 0, 1 << 8);
  lay(claim.meanings, MEANING_START, 1 << 8);
  return pairs;
}
