import { BOUNDARIES } from "@/lib/extraction/attribution/model/boundaries";
import { mayFollow, TAG_COUNT } from "@/lib/extraction/attribution/model/tags";
import type { FrozenExamples } from "./example-store";
import { makeRandom, shuffle } from "./random";

const K = TAG_COUNT;
/** Transition weights: [boundary class][tag before, the last row for "no word before"][tag]. */
const ROW = K;
const TABLE = (K + 1) * ROW;
const SMALL_ERROR = 0.004;

export type CrfSettings = {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of features left out of each example at random. */
  readonly dropout: number;
  readonly seed: number;
  readonly log: (line: string) => void;
};

export type CrfWeights = {
  readonly features: Float32Array;
  readonly transitions: Float32Array;
};

type Trainer = {
  readonly data: FrozenExamples;
  readonly settings: CrfSettings;
  readonly weights: CrfWeights;
  readonly squares: CrfWeights;
  readonly random: () => number;
  readonly scratch: Scratch;
};

type Scratch = {
  readonly kept: Int32Array;
  readonly keptOffsets: Int32Array;
  readonly emission: Float64Array;
  readonly scaled: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly norm: Float64Array;
  readonly link: Float64Array;
  readonly gradient: Float64Array;
};

/** Longer sequences than this are cut when the data is made. */
export const MAX_LENGTH = 512;
const MAX_FEATURES = 160;

function emptyWeights(buckets: number): CrfWeights {
  return {
    features: new Float32Array(buckets * K),
    transitions: new Float32Array(BOUNDARIES * TABLE),
  };
}

/** A linear-chain CRF (Lafferty, McCallum, Pereira 2001) by AdaGrad with feature dropout and averaged weights. */
export function trainCrf(
  data: FrozenExamples,
  settings: CrfSettings,
): CrfWeights {
  const trainer: Trainer = {
    data,
    settings,
    weights: emptyWeights(settings.buckets),
    squares: emptyWeights(settings.buckets),
    random: makeRandom(settings.seed),
    scratch: makeScratch(),
  };
  const sum = emptyWeights(settings.buckets);
  const order = Int32Array.from(
    { length: data.starts.length - 1 },
    (_, index) => index,
  );
  const quarter = Math.max(1, Math.floor(order.length / 4));
  let snapshots = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, trainer.random);
    const started = performance.now();
    let loss = 0;
    order.forEach((sequence, index) => {
      if (index % 4 === 0) fillLinks(trainer);
      loss += learn(trainer, sequence);
      if (epoch === 0 || index % quarter !== quarter - 1) return;
      snapshots++;
      addInto(sum.features, trainer.weights.features);
      addInto(sum.transitions, trainer.weights.transitions);
    });
    settings.log(
      `  epoch ${epoch + 1}: loss ${(loss / data.labels.length).toFixed(4)} a word, ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
  if (snapshots === 0) return trainer.weights;
  return {
    features: sum.features.map((value) => value / snapshots),
    transitions: sum.transitions.map((value) => value / snapshots),
  };
}

function makeScratch(): Scratch {
  const cells = () => new Float64Array(MAX_LENGTH * K);
  return {
    kept: new Int32Array(MAX_LENGTH * MAX_FEATURES),
    keptOffsets: new Int32Array(MAX_LENGTH + 1),
    emission: cells(),
    scaled: cells(),
    forward: cells(),
    backward: cells(),
    norm: new Float64Array(MAX_LENGTH),
    link: new Float64Array(BOUNDARIES * TABLE),
    gradient: new Float64Array(BOUNDARIES * TABLE),
  };
}

function addInto(sum: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sum.length; at++)
    sum[at] = (sum[at] ?? 0) + (values[at] ?? 0);
}

function fillLinks({ weights, scratch }: Trainer): void {
  for (let boundary = 0; boundary < BOUNDARIES; boundary++) {
    for (let before = 0; before <= K; before++) {
      for (let tag = 0; tag < K; tag++) {
        const at = boundary * TABLE + before * ROW + tag;
        scratch.link[at] = mayFollow(before === K ? -1 : before, tag)
          ? Math.exp(weights.transitions[at] ?? 0)
          : 0;
      }
    }
  }
}

/** One step on one sequence; returns its loss. */
function learn(trainer: Trainer, sequence: number): number {
  const { data } = trainer;
  const start = data.starts[sequence] ?? 0;
  const length = (data.starts[sequence + 1] ?? 0) - start;
  if (length === 0) return 0;
  dropFeatures(trainer, start, length);
  emit(trainer, length);
  const logZ = forwardBackward(trainer, start, length);
  const gold = goldScore(trainer, start, length);
  stepTransitions(trainer, start, length);
  stepFeatures(trainer, start, length);
  return logZ - gold;
}

function dropFeatures(
  { data, settings, random, scratch }: Trainer,
  start: number,
  length: number,
): void {
  let count = 0;
  for (let t = 0; t < length; t++) {
    scratch.keptOffsets[t] = count;
    for (
      let at = data.offsets[start + t] ?? 0;
      at < (data.offsets[start + t + 1] ?? 0);
      at++
    ) {
      if (random() >= settings.dropout)
        scratch.kept[count++] = data.ids[at] ?? 0;
    }
  }
  scratch.keptOffsets[length] = count;
}

function emit({ weights, scratch }: Trainer, length: number): void {
  const { emission, kept, keptOffsets } = scratch;
  const { features } = weights;
  for (let t = 0; t < length; t++) {
    const row = t * K;
    emission.fill(0, row, row + K);
    for (let at = keptOffsets[t] ?? 0; at < (keptOffsets[t + 1] ?? 0); at++) {
      const bucket = (kept[at] ?? 0) * K;
      for (let k = 0; k < K; k++)
        emission[row + k] =
          (emission[row + k] ?? 0) + (features[bucket + k] ?? 0);
    }
  }
}

/** Scaled forward-backward; returns the log of the sum over all tag sequences. */
function forwardBackward(
  { data, scratch }: Trainer,
  start: number,
  length: number,
): number {
  const { emission, scaled, forward, backward, norm, link } = scratch;
  let logZ = 0;
  for (let t = 0; t < length; t++) {
    const row = t * K;
    let top = -Infinity;
    for (let k = 0; k < K; k++) top = Math.max(top, emission[row + k] ?? 0);
    const table = (data.boundaries[start + t] ?? 0) * TABLE;
    let total = 0;
    for (let k = 0; k < K; k++) {
      const own = Math.exp((emission[row + k] ?? 0) - top);
      scaled[row + k] = own;
      let value = 0;
      if (t === 0) value = link[table + K * ROW + k] ?? 0;
      else
        for (let j = 0; j < K; j++)
          value +=
            (forward[row - K + j] ?? 0) * (link[table + j * ROW + k] ?? 0);
      forward[row + k] = value * own;
      total += value * own;
    }
    norm[t] = total;
    logZ += top + Math.log(total);
    for (let k = 0; k < K; k++)
      forward[row + k] = (forward[row + k] ?? 0) / total;
  }
  backward.fill(1, (length - 1) * K, length * K);
  for (let t = length - 2; t >= 0; t--) {
    const row = t * K;
    const table = (data.boundaries[start + t + 1] ?? 0) * TABLE;
    for (let j = 0; j < K; j++) {
      let value = 0;
      for (let k = 0; k < K; k++)
        value +=
          (link[table + j * ROW + k] ?? 0) *
          (scaled[row + K + k] ?? 0) *
          (backward[row + K + k] ?? 0);
      backward[row + j] = value / (norm[t + 1] ?? 1);
    }
  }
  return logZ;
}

function goldScore(
  { data, weights, scratch }: Trainer,
  start: number,
  length: number,
): number {
  let score = 0;
  for (let t = 0; t < length; t++) {
    const tag = data.labels[start + t] ?? 0;
    const before = t === 0 ? K : (data.labels[start + t - 1] ?? 0);
    score += scratch.emission[t * K + tag] ?? 0;
    score +=
      weights.transitions[
        (data.boundaries[start + t] ?? 0) * TABLE + before * ROW + tag
      ] ?? 0;
  }
  return score;
}

function stepTransitions(
  { data, weights, squares, settings, scratch }: Trainer,
  start: number,
  length: number,
): void {
  const { forward, backward, scaled, norm, link, gradient } = scratch;
  gradient.fill(0);
  for (let t = 0; t < length; t++) {
    const table = (data.boundaries[start + t] ?? 0) * TABLE;
    const row = t * K;
    for (let k = 0; k < K; k++) {
      if (t === 0) {
        gradient[table + K * ROW + k] =
          (gradient[table + K * ROW + k] ?? 0) +
          (forward[k] ?? 0) * (backward[k] ?? 0);
        continue;
      }
      const arrives =
        ((scaled[row + k] ?? 0) * (backward[row + k] ?? 0)) / (norm[t] ?? 1);
      for (let j = 0; j < K; j++) {
        const at = table + j * ROW + k;
        gradient[at] =
          (gradient[at] ?? 0) +
          (forward[row - K + j] ?? 0) * (link[at] ?? 0) * arrives;
      }
    }
    const before = t === 0 ? K : (data.labels[start + t - 1] ?? 0);
    const gold = table + before * ROW + (data.labels[start + t] ?? 0);
    gradient[gold] = (gradient[gold] ?? 0) - 1;
  }
  for (let at = 0; at < gradient.length; at++) {
    const g = gradient[at] ?? 0;
    if (g === 0) continue;
    const square = (squares.transitions[at] ?? 0) + g * g;
    squares.transitions[at] = square;
    weights.transitions[at] =
      (weights.transitions[at] ?? 0) -
      (settings.rate * g) / (Math.sqrt(square) + 1e-3);
  }
}

function stepFeatures(
  { data, weights, squares, settings, scratch }: Trainer,
  start: number,
  length: number,
): void {
  const { forward, backward, kept, keptOffsets } = scratch;
  const errors = new Float64Array(K);
  for (let t = 0; t < length; t++) {
    const gold = data.labels[start + t] ?? 0;
    let isBig = false;
    for (let k = 0; k < K; k++) {
      const error =
        (forward[t * K + k] ?? 0) * (backward[t * K + k] ?? 0) -
        (k === gold ? 1 : 0);
      errors[k] = error;
      if (Math.abs(error) > SMALL_ERROR) isBig = true;
    }
    if (!isBig) continue;
    for (let at = keptOffsets[t] ?? 0; at < (keptOffsets[t + 1] ?? 0); at++) {
      const bucket = (kept[at] ?? 0) * K;
      for (let k = 0; k < K; k++) {
        const error = errors[k] ?? 0;
        const square = (squares.features[bucket + k] ?? 0) + error * error;
        squares.features[bucket + k] = square;
        weights.features[bucket + k] =
          (weights.features[bucket + k] ?? 0) -
          (settings.rate * error) / (Math.sqrt(square) + 1e-3);
      }
    }
  }
}
