import type { FeatureList } from "./hashing";
import { TAG_COUNT } from "./tags";

const K = TAG_COUNT;
/** Signed bytes are stored with this added, so that several can be added up side by side in one number. */
const BIAS = 128;
/** Every other byte of a number: two bytes with room for 257 of them. */
const LANES = 0x00ff00ff;

/**
 * The second model's weights as they are added up: for each bucket two numbers beside each other, the first with
 * the bytes of tags 0 to 3, the second with those of tags 4 and 5, sixteen bits apart.
 */
export type WeightRows = Int32Array;

/** Packs weights, six in a row for each bucket. */
export function packRows(weights: Int8Array): WeightRows {
  const rows = new Int32Array((weights.length / K) * 2);
  const byte = (at: number) => (weights[at] ?? 0) + BIAS;
  for (let bucket = 0, at = 0; at < weights.length; bucket += 2, at += K) {
    rows[bucket] =
      byte(at) |
      (byte(at + 1) << 8) |
      (byte(at + 2) << 16) |
      (byte(at + 3) << 24);
    rows[bucket + 1] = byte(at + 4) | (byte(at + 5) << 16);
  }
  return rows;
}

/**
 * Six sums in one walk over the features, of which there may be 256: sums of two tags share a number.
 *
 * @param side 1 for the second of two rows of weights that lie side by side.
 */
export function sumRows(
  rows: WeightRows,
  list: FeatureList,
  { into, row, side }: Target,
): void {
  const { ids, count } = list;
  let even = 0;
  let odd = 0;
  let last = 0;
  for (let at = 0; at < count; at++) {
    const bucket = ((ids[at] ?? 0) + side) * 2;
    const four = rows[bucket] ?? 0;
    even = (even + (four & LANES)) | 0;
    odd = (odd + ((four >>> 8) & LANES)) | 0;
    last = (last + (rows[bucket + 1] ?? 0)) | 0;
  }
  const bias = BIAS * count;
  into[row] = (even & 0xffff) - bias;
  into[row + 1] = (odd & 0xffff) - bias;
  into[row + 2] = (even >>> 16) - bias;
  into[row + 3] = (odd >>> 16) - bias;
  into[row + 4] = (last & 0xffff) - bias;
  into[row + 5] = (last >>> 16) - bias;
}

export type Target = {
  readonly into: Int32Array;
  readonly row: number;
  readonly side: 0 | 1;
};
