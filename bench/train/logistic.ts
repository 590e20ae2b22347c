import { makeRandom, shuffle } from "./random";

/** Examples with lists of feature ids, put one behind the other. */
export type Examples = {
  readonly ids: Int32Array;
  /** `ids` of example i: from offsets[i] to offsets[i + 1]. */
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
};

type Settings = {
  readonly epochs: number;
  readonly rate: number;
  readonly seed: number;
  readonly buckets: number;
  readonly decay: number;
};

/** Smaller errors teach nothing and cost time. */
const SMALL_ERROR = 0.004;

/** Logistic regression by AdaGrad, the weights averaged over all epochs but the first. */
export function trainLogistic(
  examples: Examples,
  chosen: Int32Array,
  settings: Settings,
): Float32Array {
  const weights = new Float32Array(settings.buckets);
  const squares = new Float32Array(settings.buckets);
  const sum = new Float32Array(settings.buckets);
  const order = chosen.slice();
  const random = makeRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order)
      learn(examples, example, { weights, squares, ...settings });
    if (epoch > 0)
      for (let at = 0; at < sum.length; at++)
        sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0);
  }
  return sum.map((value) => value / Math.max(1, settings.epochs - 1));
}

type Learner = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly rate: number;
  readonly decay: number;
};

function learn(
  examples: Examples,
  example: number,
  { weights, squares, rate, decay }: Learner,
): void {
  const error =
    probability(examples, example, weights) - (examples.labels[example] ?? 0);
  if (Math.abs(error) < SMALL_ERROR) return;
  for (
    let at = examples.offsets[example] ?? 0;
    at < (examples.offsets[example + 1] ?? 0);
    at++
  ) {
    const id = examples.ids[at] ?? 0;
    const gradient = error + decay * (weights[id] ?? 0);
    const square = (squares[id] ?? 0) + gradient * gradient;
    squares[id] = square;
    weights[id] =
      (weights[id] ?? 0) - (rate * gradient) / (Math.sqrt(square) + 1e-3);
  }
}

export function probability(
  examples: Examples,
  example: number,
  weights: Float32Array,
): number {
  let sum = 0;
  for (
    let at = examples.offsets[example] ?? 0;
    at < (examples.offsets[example + 1] ?? 0);
    at++
  ) {
    sum += weights[examples.ids[at] ?? 0] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}
