import { BEFORE, type Lattice, LINKS } from "./lattice";
import { isContent, TAG_COUNT } from "./tags";

const K = TAG_COUNT;

/** The shares of all tag sequences up to one word, by its tag: of any, and of those without content. */
type Shares = { readonly any: Float64Array; readonly none: Float64Array };

function makeShares(): Shares {
  return { any: new Float64Array(K), none: new Float64Array(K) };
}

let now = makeShares();
let next = makeShares();
const own = new Float64Array(K);

/**
 * How likely the model finds it that a cue has any content at all: one minus the share of all tag
 * sequences (by weight) that have none. Two forward passes in one walk, scaled against overflow.
 */
export function contentProbability(lattice: Lattice): number {
  let logNone = 0;
  for (let t = 0; t < lattice.length; t++) {
    expose(lattice.emission, t * K);
    if (t === 0) start(lattice, next);
    else advance(lattice, t, { before: now, after: next });
    const any = total(next.any);
    const none = total(next.none);
    if (any === 0 || none === 0) return 1;
    logNone += Math.log(none / any);
    scale(next.any, any);
    scale(next.none, none);
    [now, next] = [next, now];
  }
  return 1 - Math.min(1, Math.exp(logNone));
}

/** The scores of one word's tags as factors, the largest of them one. */
function expose(emission: Float32Array, row: number): void {
  let top = emission[row] ?? 0;
  for (let tag = 1; tag < K; tag++)
    top = Math.max(top, emission[row + tag] ?? 0);
  for (let tag = 0; tag < K; tag++)
    own[tag] = Math.exp((emission[row + tag] ?? 0) - top);
}

function start({ boundaries, factors }: Lattice, { any, none }: Shares): void {
  const table = (boundaries[0] ?? 0) * LINKS + K * K;
  for (let tag = 0; tag < K; tag++) {
    any[tag] = (factors[table + tag] ?? 0) * (own[tag] ?? 0);
    none[tag] = isContent(tag) ? 0 : (any[tag] ?? 0);
  }
}

function advance(
  { boundaries, factors }: Lattice,
  t: number,
  { before, after }: { readonly before: Shares; readonly after: Shares },
): void {
  const table = (boundaries[t] ?? 0) * LINKS;
  for (let tag = 0; tag < K; tag++) {
    const { from, to } = BEFORE[tag] ?? { from: 0, to: 0 };
    let any = 0;
    let none = 0;
    for (let other = from; other <= to; other++) {
      const link = factors[table + other * K + tag] ?? 0;
      any += (before.any[other] ?? 0) * link;
      none += (before.none[other] ?? 0) * link;
    }
    after.any[tag] = any * (own[tag] ?? 0);
    after.none[tag] = isContent(tag) ? 0 : none * (own[tag] ?? 0);
  }
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < K; at++) sum += values[at] ?? 0;
  return sum;
}

function scale(values: Float64Array, by: number): void {
  for (let at = 0; at < K; at++) values[at] = (values[at] ?? 0) / by;
}
