/** The share of weights that may be cut to the largest step: a few huge ones must not coarsen all. */
const CLIPPED_SHARE = 0.0005;

/** Turns weights into signed bytes with one scale, as base64; the largest are cut to the largest step. */
export function quantise(
  weights: Float32Array,
  clippedShare = CLIPPED_SHARE,
): {
  readonly scale: number;
  readonly base64: string;
} {
  const sizes = Float32Array.from(
    weights.filter((value) => value !== 0),
    Math.abs,
  ).sort();
  const top =
    sizes[
      Math.min(sizes.length - 1, Math.floor(sizes.length * (1 - clippedShare)))
    ] ?? 1;
  const scale = top / 127;
  const bytes = Int8Array.from(weights, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / scale))),
  );
  return { scale, base64: Buffer.from(bytes.buffer).toString("base64") };
}
