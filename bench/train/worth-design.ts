import {
  MEANING_START,
  WORTH_BUCKETS,
} from "@/lib/extraction/worth/worth-features";
import { minimise } from "./minimise";
import type { WordVectors } from "./word-vectors";
import type { Example } from "./worth-corpus";

/** Sentences by features: buckets with a weight each, and a few numbers for every sentence. */
export type Design = {
  readonly examples: readonly Example[];
  /** What a bucket's value is multiplied with: 0 leaves it out. */
  readonly scales: Float64Array;
  /** `width` numbers for each sentence. */
  readonly numbers: Float64Array;
  readonly width: number;
};

/** Log-odds = bias + weights · buckets + shares · numbers. */
export type Fit = {
  readonly weights: Float64Array;
  readonly shares: Float64Array;
  readonly bias: number;
};

/** Logistic regression with squared weights held down by `1 / (2 · looseness)`. */
export function fit(
  design: Design,
  chosen: readonly number[],
  {
    looseness,
    rounds,
  }: { readonly looseness: number; readonly rounds: number },
): Fit {
  const { rows, used } = compress(design, chosen);
  const size = used.length + design.width + 1;
  const point = minimise(
    (at, gradient) => loss(rows, { at, gradient, looseness }),
    size,
    rounds,
  );
  const weights = new Float64Array(MEANING_START);
  used.forEach((bucket, column) => {
    weights[bucket] = (point[column] ?? 0) * (design.scales[bucket] ?? 0);
  });
  return {
    weights,
    shares: point.slice(used.length, size - 1),
    bias: point[size - 1] ?? 0,
  };
}

/** Rows one behind the other: the columns that are not 0, numbers and a constant 1 included. */
type Rows = {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly labels: readonly number[];
};

/** Leaves out the buckets that count nothing, so that as few columns as possible are learned. */
function compress(
  { examples, scales, numbers, width }: Design,
  chosen: readonly number[],
): { readonly rows: Rows; readonly used: readonly number[] } {
  const columnOf = new Int32Array(MEANING_START).fill(-1);
  const used: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(chosen.length + 1);
  chosen.forEach((index, row) => {
    const example = examples[index];
    example?.ids.forEach((bucket, at) => {
      const scale = scales[bucket] ?? 0;
      if (scale === 0) return;
      if (columnOf[bucket] === -1) columnOf[bucket] = used.push(bucket) - 1;
      columns.push(columnOf[bucket] ?? 0);
      values.push((example.values[at] ?? 0) * scale);
    });
    for (let k = 0; k <= width; k++) {
      columns.push(-1 - k);
      values.push(k === width ? 1 : (numbers[index * width + k] ?? 0));
    }
    starts[row + 1] = columns.length;
  });
  return {
    used,
    rows: {
      starts,
      columns: Int32Array.from(columns, (column) =>
        column < 0 ? used.length - 1 - column : column,
      ),
      values: Float32Array.from(values),
      labels: chosen.map((index) => examples[index]?.label ?? 0),
    },
  };
}

type Place = {
  readonly at: Float64Array;
  readonly gradient: Float64Array;
  readonly looseness: number;
};

function loss(
  { starts, columns, values, labels }: Rows,
  { at, gradient, looseness }: Place,
): number {
  let total = 0;
  const constant = at.length - 1;
  for (let k = 0; k < constant; k++) {
    const weight = at[k] ?? 0;
    total += (weight * weight) / (2 * looseness);
    gradient[k] = weight / looseness;
  }
  for (let row = 0; row < labels.length; row++) {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const label = labels[row] ?? 0;
    let logOdds = 0;
    for (let k = start; k < end; k++)
      logOdds += (at[columns[k] ?? 0] ?? 0) * (values[k] ?? 0);
    total += softplus(label === 1 ? -logOdds : logOdds);
    const error = 1 / (1 + Math.exp(-logOdds)) - label;
    for (let k = start; k < end; k++) {
      const column = columns[k] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + error * (values[k] ?? 0);
    }
  }
  return total;
}

function softplus(value: number): number {
  return value > 30 ? value : Math.log1p(Math.exp(value));
}

/** The log-odds a fit gives one sentence of a design. */
export function judge(
  { weights, shares, bias }: Fit,
  { examples, numbers, width }: Design,
  index: number,
): number {
  const example = examples[index];
  let total = bias;
  if (!example) return total;
  for (let k = 0; k < example.ids.length; k++)
    total += (weights[example.ids[k] ?? 0] ?? 0) * (example.values[k] ?? 0);
  for (let k = 0; k < width; k++)
    total += (shares[k] ?? 0) * (numbers[index * width + k] ?? 0);
  return total;
}

/** The mean vector of each sentence's words. */
export function meanVectors(
  examples: readonly Example[],
  { rowOf, size, values }: WordVectors,
): Float64Array {
  const means = new Float64Array(examples.length * size);
  examples.forEach(({ meanings }, index) => {
    for (const bucket of meanings) {
      const row = rowOf[bucket] ?? -1;
      if (row < 0) continue;
      for (let k = 0; k < size; k++)
        means[index * size + k] =
          (means[index * size + k] ?? 0) +
          (values[row * size + k] ?? 0) / meanings.length;
    }
  });
  return means;
}

/** How numbers are brought to mean 0 and the same spread, so that they can be taken back later. */
export type Spread = {
  readonly means: Float64Array;
  readonly steps: Float64Array;
};

export function spreadOf(
  numbers: Float64Array,
  width: number,
  to: number,
): Spread {
  const count = numbers.length / width;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  numbers.forEach((value, at) => {
    means[at % width] = (means[at % width] ?? 0) + value / count;
    squares[at % width] = (squares[at % width] ?? 0) + (value * value) / count;
  });
  const steps = squares.map(
    (square, k) => to / Math.sqrt(square - (means[k] ?? 0) ** 2 + 1e-12),
  );
  return { means, steps };
}

export function applySpread(
  numbers: Float64Array,
  { means, steps }: Spread,
): Float64Array {
  const width = means.length;
  return numbers.map(
    (value, at) =>
      (value - (means[at % width] ?? 0)) * (steps[at % width] ?? 0),
  );
}

/** What the vectors say, word by word, put behind the other buckets: one number a word replaces its vector. */
export function foldMeanings(
  fitted: Fit,
  { rowOf, size, values }: WordVectors,
  { means, steps }: Spread,
): { readonly weights: Float32Array; readonly bias: number } {
  const weights = new Float32Array(WORTH_BUCKETS);
  weights.set(fitted.weights);
  let { bias } = fitted;
  for (let k = 0; k < size; k++)
    bias -= (fitted.shares[k] ?? 0) * (steps[k] ?? 0) * (means[k] ?? 0);
  rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    let total = 0;
    for (let k = 0; k < size; k++)
      total +=
        (fitted.shares[k] ?? 0) *
        (steps[k] ?? 0) *
        (values[row * size + k] ?? 0);
    weights[MEANING_START + bucket] = total;
  });
  return { weights, bias };
}
