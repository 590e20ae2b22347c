import { makeRandom } from "./random";
import { symmetricAxes } from "./symmetric-axes";

/** For each bucket of a word the row of its vector, or -1; the rarer the word, the longer its vector, up to one. */
export type WordVectors = {
  readonly rowOf: Int32Array;
  readonly size: number;
  readonly values: Float64Array;
};

type Sparse = {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
};

/** Column vectors side by side: `values[row * width + column]`. */
type Block = {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
};

/** Words that are rarer have met too few others. */
const MIN_COUNT = 8;
/** Neighbours up to this far count, by one over their distance. */
const WINDOW = 4;
/** Frequent neighbours are held down by this power (Levy, Goldberg & Dagan 2015). */
const SMOOTHING = 0.75;
/** A word with this share of all words counts half. */
const RARITY = 1e-3;
const EXTRA = 10;
const ROUNDS = 5;

/**
 * Gives words that stand in like places like vectors: counts of neighbours on either side, positive pointwise
 * mutual information, and its strongest directions (Levy & Goldberg 2014; subspace iteration of Halko et al. 2011).
 *
 * @param sentences lists of word buckets
 */
export function wordVectors(
  sentences: readonly Int32Array[],
  buckets: number,
  size: number,
): WordVectors {
  const counts = new Uint32Array(buckets);
  for (const sentence of sentences)
    for (const word of sentence) counts[word] = (counts[word] ?? 0) + 1;
  const rowOf = new Int32Array(buckets).fill(-1);
  let rows = 0;
  counts.forEach((count, bucket) => {
    if (count >= MIN_COUNT) rowOf[bucket] = rows++;
  });
  const matrix = sharpen(neighbours(sentences, rowOf, rows));
  const values = strongestDirections(matrix, size);
  weighByRarity(values, { rowOf, counts, size });
  return { rowOf, size, values };
}

/** Frequent words say little of what a sentence is about (Arora, Liang & Ma 2017). */
function weighByRarity(
  values: Float64Array,
  {
    rowOf,
    counts,
    size,
  }: {
    readonly rowOf: Int32Array;
    readonly counts: Uint32Array;
    readonly size: number;
  },
): void {
  const total = counts.reduce((sum, count) => sum + count, 0);
  rowOf.forEach((row, bucket) => {
    if (row < 0) return;
    const share = (counts[bucket] ?? 0) / total;
    const weight = RARITY / (RARITY + share);
    for (let k = 0; k < size; k++)
      values[row * size + k] = (values[row * size + k] ?? 0) * weight;
  });
}

/** Counts left neighbours in the first half of the columns, right ones in the second. */
function neighbours(
  sentences: readonly Int32Array[],
  rowOf: Int32Array,
  rows: number,
): Sparse {
  const columns = 2 * rows;
  const counts = new Map<number, number>();
  const add = (row: number, column: number, by: number) => {
    const key = row * columns + column;
    counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const sentence of sentences) {
    sentence.forEach((bucket, at) => {
      const row = rowOf[bucket] ?? -1;
      if (row < 0) return;
      for (let back = 1; back <= WINDOW && back <= at; back++) {
        const other = rowOf[sentence[at - back] ?? 0] ?? -1;
        if (other < 0) continue;
        add(row, other, 1 / back);
        add(other, rows + row, 1 / back);
      }
    });
  }
  return sparse(counts, rows, columns);
}

function sparse(
  counts: ReadonlyMap<number, number>,
  rows: number,
  columns: number,
): Sparse {
  const keys = Float64Array.from(counts.keys()).sort();
  const starts = new Int32Array(rows + 1);
  const ids = new Int32Array(keys.length);
  const values = new Float64Array(keys.length);
  keys.forEach((key, at) => {
    const row = Math.floor(key / columns);
    starts[row + 1] = at + 1;
    ids[at] = key - row * columns;
    values[at] = counts.get(key) ?? 0;
  });
  for (let row = 1; row <= rows; row++)
    starts[row] = Math.max(starts[row] ?? 0, starts[row - 1] ?? 0);
  return { rows, columns, starts, ids, values };
}

/** Positive pointwise mutual information, for the left and the right half apart. */
function sharpen(matrix: Sparse): Sparse {
  const { rows, columns, starts, ids } = matrix;
  const half = columns / 2;
  const rowSums = [new Float64Array(rows), new Float64Array(rows)];
  const columnSums = new Float64Array(columns);
  const side = (column: number) => rowSums[column < half ? 0 : 1];
  eachEntry(matrix, (row, at) => {
    const column = ids[at] ?? 0;
    const sums = side(column);
    if (sums) sums[row] = (sums[row] ?? 0) + (matrix.values[at] ?? 0);
    columnSums[column] = (columnSums[column] ?? 0) + (matrix.values[at] ?? 0);
  });
  const smooth = columnSums.map((sum) => sum ** SMOOTHING);
  const total = smooth.subarray(0, half).reduce((sum, one) => sum + one, 0);
  const values = matrix.values.slice();
  eachEntry(matrix, (row, at) => {
    const column = ids[at] ?? 0;
    const expected = (side(column)?.[row] ?? 0) * (smooth[column] ?? 0);
    values[at] = Math.max(
      0,
      Math.log(((values[at] ?? 0) * total) / (expected + 1e-9)),
    );
  });
  return { rows, columns, starts, ids, values };
}

function eachEntry(
  { rows, starts }: Sparse,
  visit: (row: number, at: number) => void,
): void {
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      visit(row, at);
  }
}

function strongestDirections(matrix: Sparse, size: number): Float64Array {
  const width = size + EXTRA;
  const random = makeRandom(11);
  let basis: Block = {
    rows: matrix.rows,
    width,
    values: new Float64Array(matrix.rows * width).map(() => random() - 0.5),
  };
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(basis);
    basis = squareTimes(matrix, basis);
  }
  orthonormalise(basis);
  const { turned, strengths } = turnToAxes(basis, squareTimes(matrix, basis));
  return shaped(turned, strengths, size);
}

/** The matrix times its transpose times a block of vectors. */
function squareTimes(
  matrix: Sparse,
  { rows, width, values: from }: Block,
): Block {
  const { columns, ids, values } = matrix;
  const middle = new Float64Array(columns * width);
  const result = new Float64Array(rows * width);
  eachEntry(matrix, (row, at) => {
    const to = (ids[at] ?? 0) * width;
    const by = values[at] ?? 0;
    for (let k = 0; k < width; k++)
      middle[to + k] =
        (middle[to + k] ?? 0) + by * (from[row * width + k] ?? 0);
  });
  eachEntry(matrix, (row, at) => {
    const start = (ids[at] ?? 0) * width;
    const by = values[at] ?? 0;
    for (let k = 0; k < width; k++)
      result[row * width + k] =
        (result[row * width + k] ?? 0) + by * (middle[start + k] ?? 0);
  });
  return { rows, width, values: result };
}

/** Makes the columns of a block orthonormal, in place (Gram–Schmidt). */
function orthonormalise({ rows, width, values }: Block): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < values.length; at += width)
      sum += (values[at + a] ?? 0) * (values[at + b] ?? 0);
    return sum;
  };
  for (let k = 0; k < width; k++) {
    for (let j = 0; j < k; j++) {
      const share = dot(j, k);
      for (let row = 0; row < rows; row++)
        values[row * width + k] =
          (values[row * width + k] ?? 0) -
          share * (values[row * width + j] ?? 0);
    }
    const length = Math.sqrt(dot(k, k)) || 1;
    for (let row = 0; row < rows; row++)
      values[row * width + k] = (values[row * width + k] ?? 0) / length;
  }
}

/** Turns a basis so that its columns are the matrix's own directions, the strongest first (Rayleigh–Ritz). */
function turnToAxes(basis: Block, times: Block) {
  const { rows, width } = basis;
  const small = Array.from({ length: width }, (_, a) =>
    Float64Array.from({ length: width }, (_, b) => {
      let sum = 0;
      for (let row = 0; row < rows; row++)
        sum +=
          (basis.values[row * width + a] ?? 0) *
          (times.values[row * width + b] ?? 0);
      return sum;
    }),
  );
  const { directions, strengths } = symmetricAxes(small);
  const values = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) {
    directions.forEach((direction, k) => {
      let sum = 0;
      for (let a = 0; a < width; a++)
        sum += (basis.values[row * width + a] ?? 0) * (direction[a] ?? 0);
      values[row * width + k] = sum;
    });
  }
  return { turned: { rows, width, values }, strengths };
}

/** The first columns, each by the fourth root of its strength, every row brought to length one. */
function shaped(
  { rows, width, values: from }: Block,
  strengths: readonly number[],
  size: number,
): Float64Array {
  const values = new Float64Array(rows * size);
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let k = 0; k < size; k++) {
      const value =
        (from[row * width + k] ?? 0) * Math.max(0, strengths[k] ?? 0) ** 0.25;
      values[row * size + k] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < size; k++)
      values[row * size + k] = (values[row * size + k] ?? 0) / length;
  }
  return values;
}
