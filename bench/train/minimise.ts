/** Fills the gradient at a point and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Steps that are remembered; more gains nothing. */
const MEMORY = 10;
/** A step must lower the value by at least this share of what the slope promises. */
const ENOUGH = 1e-4;

/** Finds the lowest point of a convex function (L-BFGS with halved steps; Nocedal & Wright, algorithm 7.5). */
export function minimise(
  objective: Objective,
  size: number,
  rounds: number,
): Float64Array {
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const memory: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = descent(gradient, memory);
    const slope = dot(direction, gradient);
    if (slope > -1e-9) break;
    let step = round === 0 ? 1 / Math.sqrt(-slope) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextValue = Infinity;
    for (let halving = 0; halving < 30; halving++, step /= 2) {
      next = point.map((at, index) => at + step * (direction[index] ?? 0));
      nextGradient = new Float64Array(size);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH * step * slope) break;
    }
    const s = next.map((at, index) => at - (point[index] ?? 0));
    const y = nextGradient.map((at, index) => at - (gradient[index] ?? 0));
    const curvature = dot(s, y);
    if (curvature > 1e-12) memory.push({ s, y, rho: 1 / curvature });
    if (memory.length > MEMORY) memory.shift();
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return point;
}

function descent(
  gradient: Float64Array,
  memory: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const shares: number[] = [];
  for (const { s, y, rho } of memory.toReversed()) {
    const share = rho * dot(s, q);
    shares.push(share);
    addTimes(q, y, -share);
  }
  const last = memory.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1;
  for (let at = 0; at < q.length; at++) q[at] = (q[at] ?? 0) * scale;
  for (const { s, y, rho } of memory)
    addTimes(q, s, (shares.pop() ?? 0) - rho * dot(y, q));
  return q.map((value) => -value);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addTimes(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++)
    to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}
