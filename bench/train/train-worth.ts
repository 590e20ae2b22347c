import {
  MEANING_BITS,
  MEANING_START,
  WORTH_BITS,
} from "@/lib/extraction/worth/worth-features";
import { quantise } from "./quantise";
import { type WordVectors, wordVectors } from "./word-vectors";
import { type Example, readExamples, readMeanings } from "./worth-corpus";
import {
  applySpread,
  type Design,
  fit,
  type Fit,
  foldMeanings,
  judge,
  meanVectors,
  type Spread,
  spreadOf,
} from "./worth-design";
import {
  averagePrecision,
  chooseThreshold,
  f1At,
  type Judged,
  nestedF1,
} from "./worth-figures";

const VECTOR_SIZE = 40;
/** What fewer sentences have says nothing about others. */
const MIN_COUNT = 5;
/** Numbers of a sentence are scaled to this spread: held down harder than words, which are small each. */
const VECTOR_SPREAD = 0.2;
const WORTH_SPREAD = 0.5;
const WORTH = { looseness: 0.5, rounds: 50 };
const CLAIM = { looseness: 1, rounds: 60 };
/** Counted to every word before its share among claims is compared with its share among the rest. */
const PRIOR = 0.5;
/** Debates in the order of their sentences' numbers, in eight blocks: a block has seen none of its own debate. */
const BLOCK = 4500;

type Log = (line: string) => void;
type Meanings = { readonly vectors: WordVectors; readonly spread: Spread };

/**
 * Trains the ranking model on debates and, on top of it, the claim model on speeches.
 *
 * @param isMeasured also learns from all but a block of debates four times, to see how the ranking travels.
 */
export function trainWorth(directory: string, log: Log, isMeasured = false) {
  const debates = readExamples(directory, "checkworthy.train.jsonl");
  const speeches = readExamples(directory, "verifiable.train.jsonl");
  const news = readMeanings(directory, "attribution.train.jsonl");
  log(`${debates.length + speeches.length} sentences read`);
  const vectors = wordVectors(
    [...debates.map(({ meanings }) => meanings), ...news],
    1 << MEANING_BITS,
    VECTOR_SIZE,
  );
  const spread = spreadOf(
    meanVectors(debates, vectors),
    VECTOR_SIZE,
    VECTOR_SPREAD,
  );
  log("words placed by their neighbours");
  const meanings = { vectors, spread };
  const often = oftenIn([...debates, ...speeches]);
  const design = designOf(debates, often, meanings);
  if (isMeasured) measureBlocks(design, log);
  const worth = fit(
    design,
    debates.map((_, index) => index),
    WORTH,
  );
  const claim = trainClaims(speeches, { often, worth, meanings, log });
  return {
    worthInClaim: claim.worthShare,
    claimThreshold: claim.threshold,
    worth: pack(foldMeanings(worth, vectors, spread)),
    claim: pack(foldMeanings(claim.fitted, vectors, spread)),
  };
}

/** 1 for buckets that enough sentences have, else 0. */
function oftenIn(examples: readonly Example[]): Float64Array {
  const counts = new Uint32Array(MEANING_START);
  for (const { ids } of examples)
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return Float64Array.from(counts, (count) => (count < MIN_COUNT ? 0 : 1));
}

/** How well debates are ranked that no sentence of theirs was learned from. */
function measureBlocks(design: Design, log: Log): void {
  const all = design.examples.map((_, index) => index);
  const blockOf = (index: number) => {
    const id = design.examples[index]?.id ?? "";
    return Math.floor(Number(id.replace(/^\D*\d*-/, "")) / BLOCK);
  };
  const figures = [1, 3, 5, 7].map((block) => {
    const seen = all.filter((index) => blockOf(index) !== block);
    const fitted = fit(design, seen, WORTH);
    return averagePrecision(
      all
        .filter((index) => blockOf(index) === block)
        .map((index) => judged(fitted, design, index)),
    );
  });
  const mean = figures.reduce((sum, one) => sum + one / figures.length, 0);
  log(
    `debates, a block of unseen ones each time: average precision ${mean.toFixed(3)} (${figures.map((one) => one.toFixed(3)).join(", ")})`,
  );
}

function designOf(
  examples: readonly Example[],
  scales: Float64Array,
  { vectors, spread }: Meanings,
): Design {
  const numbers = applySpread(meanVectors(examples, vectors), spread);
  return { examples, scales, numbers, width: VECTOR_SIZE };
}

function judged(fitted: Fit, design: Design, index: number): Judged {
  const example = design.examples[index];
  return {
    logOdds: judge(fitted, design, index),
    label: example?.label ?? 0,
    group: example?.group ?? null,
  };
}

type ClaimTask = {
  readonly often: Float64Array;
  readonly worth: Fit;
  readonly meanings: Meanings;
  readonly log: Log;
};

function trainClaims(speeches: readonly Example[], task: ClaimTask) {
  const plain = designOf(speeches, task.often, task.meanings);
  const ranks = Float64Array.from(speeches, (_, index) =>
    judge(task.worth, plain, index),
  );
  const spread = spreadOf(ranks, 1, WORTH_SPREAD);
  const design = withRanks(plain, applySpread(ranks, spread));
  const train = (chosen: readonly number[]) =>
    fit(
      { ...design, scales: claimShares(speeches, chosen, task.often) },
      chosen,
      CLAIM,
    );
  const threshold = leaveOneOut(design, train, task.log);
  const fitted = train(speeches.map((_, index) => index));
  const share = (fitted.shares[VECTOR_SIZE] ?? 0) * (spread.steps[0] ?? 0);
  return {
    fitted: { ...fitted, bias: fitted.bias - share * (spread.means[0] ?? 0) },
    worthShare: Math.round(share * 1e4) / 1e4,
    threshold,
  };
}

/** Puts the ranking's log-odds behind each sentence's vector. */
function withRanks(design: Design, ranks: Float64Array): Design {
  const width = design.width + 1;
  const numbers = new Float64Array(design.examples.length * width);
  ranks.forEach((rank, index) => {
    numbers.set(
      design.numbers.subarray(index * design.width, (index + 1) * design.width),
      index * width,
    );
    numbers[index * width + design.width] = rank;
  });
  return { ...design, numbers, width };
}

/** How much oftener claims have a feature than other sentences, as a logarithm (Wang & Manning 2012). */
function claimShares(
  examples: readonly Example[],
  chosen: readonly number[],
  often: Float64Array,
): Float64Array {
  const claims = new Float64Array(MEANING_START).fill(PRIOR);
  const others = new Float64Array(MEANING_START).fill(PRIOR);
  for (const index of chosen) {
    const example = examples[index];
    const counts = example?.label === 1 ? claims : others;
    for (const id of example?.ids ?? []) counts[id] = (counts[id] ?? 0) + 1;
  }
  const total = (counts: Float64Array) =>
    counts.reduce((sum, one) => sum + one - PRIOR, 0);
  const balance = Math.log(total(others) / total(claims));
  return often.map((is, id) => {
    const [claim = 0, other = 0] = [claims[id], others[id]];
    return is === 0 || claim + other < 2 * PRIOR + 2
      ? 0
      : Math.log(claim / other) + balance;
  });
}

/** Judges each speech by a model that has not seen it, prints how well, and returns the threshold. */
function leaveOneOut(
  design: Design,
  train: (chosen: readonly number[]) => Fit,
  log: Log,
): number {
  const all = design.examples.map((_, index) => index);
  const groupOf = (index: number) => design.examples[index]?.group;
  const groups = [...new Set(all.map(groupOf))];
  const results = groups.flatMap((group) => {
    const fitted = train(all.filter((index) => groupOf(index) !== group));
    return all
      .filter((index) => groupOf(index) === group)
      .map((index) => judged(fitted, design, index));
  });
  const threshold = chooseThreshold(results);
  const best = Math.max(
    ...Array.from({ length: 121 }, (_, step) => f1At(results, step / 40 - 2)),
  );
  log(
    `verifiable claims, one speech left out each time: F1 ${f1At(results, threshold).toFixed(1)} at log-odds ${threshold.toFixed(2)}, ${nestedF1(results).toFixed(1)} with each threshold from the other speeches, ${best.toFixed(1)} at best, ${f1At(results, 0).toFixed(1)} at one half; average precision ${averagePrecision(results).toFixed(3)}`,
  );
  return Math.round(1e4 / (1 + Math.exp(-threshold))) / 1e4;
}

function pack({
  weights,
  bias,
}: {
  readonly weights: Float32Array;
  readonly bias: number;
}) {
  const words = quantise(weights.subarray(0, 1 << WORTH_BITS));
  const meanings = quantise(weights.subarray(1 << WORTH_BITS));
  return {
    bias: Math.round(bias * 1e4) / 1e4,
    scale: words.scale,
    weights: words.base64,
    meaningScale: meanings.scale,
    meanings: meanings.base64,
  };
}
