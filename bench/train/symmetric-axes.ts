/** Turns until what is left beside the diagonal is nothing; small matrices need far fewer. */
const MAX_SWEEPS = 30;

/** Directions and strengths of a small symmetric matrix, the strongest first (Jacobi's method). */
export function symmetricAxes(matrix: readonly Float64Array[]): {
  readonly directions: readonly Float64Array[];
  readonly strengths: readonly number[];
} {
  const size = matrix.length;
  const left = matrix.map((row) => row.slice());
  const axes = matrix.map((_, a) =>
    Float64Array.from({ length: size }, (_, b) => (a === b ? 1 : 0)),
  );
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) turn(left, axes, [p, q]);
  }
  const order = axes
    .map((_, k) => k)
    .sort((a, b) => at(left, b, b) - at(left, a, a));
  return {
    directions: order
      .map((k) => axes.map((row) => row[k] ?? 0))
      .map((column) => Float64Array.from(column)),
    strengths: order.map((k) => at(left, k, k)),
  };
}

function at(matrix: readonly Float64Array[], a: number, b: number): number {
  return matrix[a]?.[b] ?? 0;
}

/** One turn in the plane of two axes that brings their common entry to 0. */
function turn(
  left: readonly Float64Array[],
  axes: readonly Float64Array[],
  [p, q]: readonly [number, number],
): void {
  const off = at(left, p, q);
  if (Math.abs(off) < 1e-12) return;
  const theta = (at(left, q, q) - at(left, p, p)) / (2 * off);
  const tangent =
    (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const rotate = (row: Float64Array | undefined) => {
    if (!row) return;
    const [a = 0, b = 0] = [row[p], row[q]];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  };
  left.forEach(rotate);
  const [rowP, rowQ] = [left[p], left[q]];
  rowP?.forEach((a, k) => {
    const b = rowQ?.[k] ?? 0;
    rowP[k] = cosine * a - sine * b;
    if (rowQ) rowQ[k] = sine * a + cosine * b;
  });
  axes.forEach(rotate);
}
