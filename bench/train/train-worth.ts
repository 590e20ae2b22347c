import { makeFeatureList } from "@/lib/extraction/attribution/model/hashing";
import { tagWords } from "@/lib/extraction/tagging/tagger";
import { worthFeatures } from "@/lib/extraction/worth/worth-features";
import { z } from "zod";
import { readLines } from "./corpus";
import { quantise } from "./quantise";
import { makeRandom, shuffle } from "./random";

const BITS = 17;
const sentenceSchema = z.object({
  text: z.string(),
  label: z.number(),
  context_id: z.string().nullable(),
});

type Example = {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly group: string | null;
};
type Fit = { readonly weights: Float32Array; readonly bias: number };
type Training = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
};
type Task = {
  readonly training: Training;
  readonly examples: readonly Example[];
  readonly offsets: Float32Array;
};

const WORTH_TRAINING: Training = {
  epochs: 6,
  rate: 0.15,
  decay: 2e-5,
  seed: 7,
};
/** Two thousand sentences need a stronger hold than twenty thousand. */
const CLAIM_TRAINING: Training = { ...WORTH_TRAINING, decay: 3e-3 };
/** Debate scores are spread wide; as evidence for speeches they count this much. */
const WORTH_IN_CLAIM = 0.6;
/** What fewer sentences have says nothing about others. */
const MIN_COUNT = 5;

/** Trains the ranking model on debates and, on top of it, the claim model on speeches. */
export function trainWorth(directory: string, log: (line: string) => void) {
  const debates = readExamples(directory, "checkworthy.train.jsonl");
  const speeches = readExamples(directory, "verifiable.train.jsonl");
  dropRare([...debates, ...speeches]);
  const worth = fit({
    training: WORTH_TRAINING,
    examples: debates,
    offsets: new Float32Array(debates.length),
  });
  log(`check-worthiness trained on ${debates.length} sentences`);
  const offsets = Float32Array.from(
    speeches,
    (example) => WORTH_IN_CLAIM * logOdds(worth, example),
  );
  const task = { training: CLAIM_TRAINING, examples: speeches, offsets };
  const claimThreshold = chooseThreshold(task, log);
  const claim = fit(task);
  return {
    bits: BITS,
    worthInClaim: WORTH_IN_CLAIM,
    claimThreshold,
    worth: pack(worth),
    claim: pack(claim),
  };
}

/** Features of few sentences count nothing. */
function dropRare(examples: readonly Example[]): void {
  const counts = new Uint32Array(1 << BITS);
  for (const { ids } of examples) {
    for (const id of new Set(ids)) counts[id] = (counts[id] ?? 0) + 1;
  }
  for (const { ids, values } of examples) {
    ids.forEach((id, at) => {
      if ((counts[id] ?? 0) < MIN_COUNT) values[at] = 0;
    });
  }
}

function pack({ weights, bias }: Fit) {
  const { scale, base64 } = quantise(weights);
  return { scale, bias: Math.round(bias * 1e4) / 1e4, weights: base64 };
}

function readExamples(directory: string, file: string): readonly Example[] {
  const list = makeFeatureList(BITS);
  return readLines(directory, file).map((line) => {
    const { text, label, context_id: group } = sentenceSchema.parse(line);
    list.count = 0;
    const { groupEnds } = worthFeatures(
      { text, words: tagWords(text, { start: 0, end: text.length }) },
      list,
    );
    const values = new Float32Array(list.count);
    let start = 0;
    for (const end of groupEnds) {
      values.fill(1 / Math.sqrt(Math.max(1, end - start)), start, end);
      start = end;
    }
    return { ids: list.ids.slice(0, list.count), values, label, group };
  });
}

/** Logistic regression by AdaGrad over weighted features, averaged over all epochs but the first. */
function fit({ examples, offsets, training }: Task): Fit {
  const size = 1 << BITS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sum = new Float32Array(size);
  const order = Int32Array.from(examples, (_, index) => index);
  const random = makeRandom(training.seed);
  let bias = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const error =
        1 /
          (1 +
            Math.exp(
              -logOdds({ weights, bias }, example) - (offsets[index] ?? 0),
            )) -
        example.label;
      bias -= 0.01 * error;
      step(example, error, { weights, squares, training });
    }
    if (epoch > 0)
      for (let at = 0; at < size; at++)
        sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) / (training.epochs - 1);
  }
  return { weights: sum, bias };
}

type Learner = {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly training: Training;
};

function step(
  { ids, values }: Example,
  error: number,
  { weights, squares, training }: Learner,
): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const gradient =
      error * (values[at] ?? 0) + training.decay * (weights[id] ?? 0);
    const square = (squares[id] ?? 0) + gradient * gradient;
    squares[id] = square;
    weights[id] =
      (weights[id] ?? 0) -
      (training.rate * gradient) / (Math.sqrt(square) + 1e-2);
  }
}

function logOdds({ weights, bias }: Fit, { ids, values }: Example): number {
  let sum = bias;
  for (let at = 0; at < ids.length; at++)
    sum += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** The threshold with the best F1 when each speech is judged by a model that has not seen it. */
function chooseThreshold(
  { examples, offsets, training }: Task,
  log: (line: string) => void,
): number {
  const groups = [...new Set(examples.map((example) => example.group))];
  const judged: { readonly probability: number; readonly label: number }[] = [];
  for (const group of groups) {
    const inside = examples.map((example, index) => ({ example, index }));
    const seen = inside.filter(({ example }) => example.group !== group);
    const model = fit({
      training,
      examples: seen.map(({ example }) => example),
      offsets: Float32Array.from(seen, ({ index }) => offsets[index] ?? 0),
    });
    for (const { example, index } of inside.filter(
      (one) => one.example.group === group,
    )) {
      judged.push({
        probability:
          1 / (1 + Math.exp(-logOdds(model, example) - (offsets[index] ?? 0))),
        label: example.label,
      });
    }
  }
  let best = { threshold: 0.5, f1: 0 };
  for (let threshold = 0.2; threshold < 0.8; threshold += 0.01) {
    const f1 = f1At(judged, threshold);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  log(
    `verifiable claims, one speech left out each time: F1 ${(100 * best.f1).toFixed(1)} at ${best.threshold.toFixed(2)}, ${(100 * f1At(judged, 0.5)).toFixed(1)} at 0.50`,
  );
  return Math.round(best.threshold * 100) / 100;
}

function f1At(
  judged: readonly { readonly probability: number; readonly label: number }[],
  threshold: number,
): number {
  const hits = judged.filter(
    ({ probability, label }) => probability >= threshold && label === 1,
  ).length;
  const found = judged.filter(
    ({ probability }) => probability >= threshold,
  ).length;
  const wanted = judged.filter(({ label }) => label === 1).length;
  return hits === 0 ? 0 : (2 * hits) / (found + wanted);
}
