import {
  PLACE_WIDTH,
  placeFeatures,
} from "@/lib/extraction/worth/place-in-speech";
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
const VECTOR_SPREAD = 0.15;
const WORTH_SPREAD = 0.5;
const WORTH = { looseness: 0.5, rounds: 50 };
const CLAIM = { looseness: 0.5, rounds: 60 };
/** Debates in the order of their sentences' numbers, in eight blocks: a block has seen none of its own debate. */
const BLOCK = 4500;

/** The few large weights are the signs: cut, they cost half a point of F1. */
const UNCLIPPED = 0;

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
  const texts = ["attribution.train.jsonl", "matching.claims.jsonl"].flatMap(
    (file) => readMeanings(directory, file),
  );
  log(`${debates.length + speeches.length} sentences read`);
  const vectors = wordVectors(
    [...debates.map(({ meanings }) => meanings), ...texts],
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
    place: claim.place,
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
  const ranked = withNumbers(plain, applySpread(ranks, spread), 1);
  const design = withNumbers(ranked, places(speeches), PLACE_WIDTH);
  const train = (chosen: readonly number[]) => fit(design, chosen, CLAIM);
  const threshold = leaveOneOut(design, train, task.log);
  const fitted = train(speeches.map((_, index) => index));
  const share = (fitted.shares[VECTOR_SIZE] ?? 0) * (spread.steps[0] ?? 0);
  return {
    fitted: { ...fitted, bias: fitted.bias - share * (spread.means[0] ?? 0) },
    worthShare: toFourPlaces(share),
    place: [...fitted.shares.slice(VECTOR_SIZE + 1)].map(toFourPlaces),
    threshold,
  };
}

/** Where in its speech each sentence stands; the corpus has speeches whole and in order. */
function places(speeches: readonly Example[]): Float64Array {
  const numbers: number[] = [];
  const groups = speeches.map(({ group }) => group);
  groups.forEach((group, index) => {
    const first = groups.indexOf(group);
    const last = groups.lastIndexOf(group);
    numbers.push(...placeFeatures((index - first) / (last - first)));
  });
  return Float64Array.from(numbers);
}

/** Puts more numbers behind those each sentence has. */
function withNumbers(
  design: Design,
  added: Float64Array,
  addedWidth: number,
): Design {
  const width = design.width + addedWidth;
  const numbers = new Float64Array(design.examples.length * width);
  design.examples.forEach((_, index) => {
    const old = index * design.width;
    const more = index * addedWidth;
    numbers.set(
      design.numbers.subarray(old, old + design.width),
      index * width,
    );
    numbers.set(
      added.subarray(more, more + addedWidth),
      index * width + design.width,
    );
  });
  return { ...design, numbers, width };
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
  const nested = nestedF1(results);
  log(
    `verifiable claims, one speech left out each time: F1 ${f1At(results, threshold).toFixed(1)} at log-odds ${threshold.toFixed(2)}, ${nested.all.toFixed(1)} with each threshold from the other speeches (${nested.each.map((one) => one.toFixed(1)).join(", ")}), ${best.toFixed(1)} at best, ${f1At(results, 0).toFixed(1)} at one half; average precision ${averagePrecision(results).toFixed(3)}`,
  );
  return toFourPlaces(1 / (1 + Math.exp(-threshold)));
}

function toFourPlaces(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function pack({
  weights,
  bias,
}: {
  readonly weights: Float32Array;
  readonly bias: number;
}) {
  const words = quantise(weights.subarray(0, 1 << WORTH_BITS), UNCLIPPED);
  const meanings = quantise(weights.subarray(1 << WORTH_BITS), UNCLIPPED);
  return {
    bias: toFourPlaces(bias),
    scale: words.scale,
    weights: words.base64,
    meaningScale: meanings.scale,
    meanings: meanings.base64,
  };
}
