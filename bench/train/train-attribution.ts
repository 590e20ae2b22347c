import { blocksOf } from "@/lib/extraction/attribution/model/blocks";
import {
  type Columns,
  fillColumns,
  makeColumns,
} from "@/lib/extraction/attribution/model/columns";
import { cueFeatures } from "@/lib/extraction/attribution/model/cue-features";
import { cueCandidates } from "@/lib/extraction/attribution/model/cue-candidates";
import type { CueLexicon } from "@/lib/extraction/attribution/model/cue-lexicon";
import {
  type CueView,
  lookFrom,
  makeCueView,
} from "@/lib/extraction/attribution/model/cue-view";
import {
  addId,
  type FeatureList,
  hashText,
} from "@/lib/extraction/attribution/model/hashing";
import { boundaryClass } from "@/lib/extraction/attribution/model/boundaries";
import {
  makeRelation,
  relate,
} from "@/lib/extraction/attribution/model/relation";
import { SPAN_GROUPS } from "@/lib/extraction/attribution/model/span-features";
import { wordFeatures } from "@/lib/extraction/attribution/model/word-features";
import type { StoredModel } from "@/lib/extraction/attribution/model/weights";
import type { TaggedArticle } from "./corpus";
import { type CrfWeights, trainCrf } from "./crf";
import {
  endExample,
  endSequence,
  type ExampleStore,
  freeze,
  makeStore,
} from "./example-store";
import { countHeads, goldCues, goldTags } from "./gold";
import { probability, trainLogistic } from "./logistic";
import { quantise } from "./quantise";

/** One part of a paragraph with its annotated attributions. */
type Block = {
  readonly article: number;
  readonly columns: Columns;
  /** For each annotated head its tags. */
  readonly gold: ReadonlyMap<number, Uint8Array>;
  readonly candidates: readonly number[];
};

export type Settings = {
  readonly cueBits: number;
  readonly spanBits: number;
  readonly epochs: number;
  readonly dropout: number;
  readonly minCount: number;
  readonly seed: number;
  readonly log: (line: string) => void;
};

/** Out-of-fold cue probabilities keep the second model from trusting the first too much. */
const FOLDS = 5;
const SEEDS = [1, 2, 3, 4, 5];
const CUE_TRAINING = { epochs: 8, rate: 0.02, decay: 1e-6 };

/** Trains both models on annotated articles and returns what is stored. */
export function trainAttribution(
  articles: readonly TaggedArticle[],
  settings: Settings,
): StoredModel {
  const lexicon = gatherLexicon(articles);
  const blocks = makeBlocks(articles, lexicon.sets);
  const cueWeights = trainCues(blocks, settings);
  settings.log("cue heads trained");
  const store = makeStore(settings.spanBits);
  for (const block of blocks) addSequences(store, block);
  const data = freeze(store, settings.minCount);
  settings.log(
    `${data.starts.length - 1} sequences, ${data.ids.length} features`,
  );
  const crf = averageOf(
    SEEDS.map((seed) =>
      trainCrf(data, {
        ...settings,
        seed,
        buckets: 1 << settings.spanBits,
        rate: 0.04,
      }),
    ),
  );
  const cue = quantise(cueWeights);
  const span = quantise(crf.features);
  return {
    ...lexicon.stored,
    cueBits: settings.cueBits,
    cueScale: cue.scale,
    cueWeights: cue.base64,
    spanBits: settings.spanBits,
    spanScale: span.scale,
    spanWeights: span.base64,
    transitions: [...crf.transitions].map(
      (value) => Math.round(value * 1e4) / 1e4,
    ),
  };
}

/** The mean of several trainings: dropout makes each see something else, and their loss is convex. */
function averageOf(trained: readonly CrfWeights[]): CrfWeights {
  const mean = (pick: (weights: CrfWeights) => Float32Array) => {
    const sum = new Float32Array(trained[0] ? pick(trained[0]).length : 0);
    for (const weights of trained)
      pick(weights).forEach(
        (value, at) => (sum[at] = (sum[at] ?? 0) + value / trained.length),
      );
    return sum;
  };
  return {
    features: mean((weights) => weights.features),
    transitions: mean((weights) => weights.transitions),
  };
}

/** Seen this often, a lemma's own rate decides; below, its part of speech does. */
const OFTEN = 3;
const MIN_RATE = 0.006;
const STRONG = { count: 8, rate: 0.35 };

function gatherLexicon(articles: readonly TaggedArticle[]) {
  const counts = countHeads(articles);
  const seen = new Map<string, number>();
  const heads = new Map<string, number>();
  const add = (map: Map<string, number>, lemma: string) =>
    map.set(lemma, (map.get(lemma) ?? 0) + 1);
  for (const article of articles) {
    for (const paragraph of article.paragraphs)
      for (const word of paragraph.words) add(seen, word.lemma);
    for (const [paragraph, cues] of goldCues(article, counts)) {
      for (const { head } of cues)
        add(heads, paragraph.words[head]?.lemma ?? "");
    }
  }
  const lists = {
    known: [] as number[],
    barred: [] as number[],
    rare: [] as number[],
    strong: [] as number[],
  };
  for (const [lemma, count] of [...heads].sort((a, b) =>
    a[0] < b[0] ? -1 : 1,
  )) {
    const rate = count / (seen.get(lemma) ?? count);
    const hash = hashText(lemma);
    if (count < OFTEN) lists.rare.push(hash);
    else if (rate > MIN_RATE) lists.known.push(hash);
    else lists.barred.push(hash);
    if (count >= STRONG.count && rate >= STRONG.rate) lists.strong.push(hash);
  }
  const sets: CueLexicon = {
    known: new Set(lists.known),
    barred: new Set(lists.barred),
    rare: new Set(lists.rare),
    strong: new Set(lists.strong),
  };
  return { stored: lists, sets };
}

function makeBlocks(
  articles: readonly TaggedArticle[],
  lexicon: CueLexicon,
): readonly Block[] {
  const counts = countHeads(articles);
  return articles.flatMap((article, index) => {
    const gold = goldCues(article, counts);
    return article.paragraphs.flatMap((paragraph) =>
      blocksOf(paragraph).map((range) => {
        const columns = makeColumns(range.last - range.first + 1);
        fillColumns(columns, { paragraph, range, lexicon });
        const inside = (gold.get(paragraph) ?? []).filter(
          ({ head }) => head >= range.first && head <= range.last,
        );
        const tags = inside.map(
          ({ head, quote }) =>
            [
              head - range.first,
              goldTags(paragraph, quote).subarray(range.first, range.last + 1),
            ] as const,
        );
        return {
          article: index,
          columns,
          gold: new Map(tags),
          candidates: cueCandidates(columns, lexicon),
        };
      }),
    );
  });
}

/** Trains the first model on everything, and fills in each block's probabilities from the folds it is not in. */
function trainCues(blocks: readonly Block[], settings: Settings): Float32Array {
  const store = makeStore(settings.cueBits);
  const owners: { readonly block: Block; readonly at: number }[] = [];
  for (const block of blocks) {
    for (const at of block.candidates) {
      cueFeatures(block.columns, at, store.list);
      endExample(store, block.gold.has(at) ? 1 : 0);
      owners.push({ block, at });
    }
  }
  const examples = freeze(store, 2);
  const training = {
    ...CUE_TRAINING,
    seed: settings.seed,
    buckets: 1 << settings.cueBits,
  };
  const indices = owners.map((_, index) => index);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (index: number) =>
      (owners[index]?.block.article ?? 0) % FOLDS === fold;
    const weights = trainLogistic(
      examples,
      Int32Array.from(indices.filter((index) => !isOut(index))),
      training,
    );
    for (const index of indices.filter(isOut)) {
      const owner = owners[index];
      if (owner)
        owner.block.columns.cue[owner.at] = probability(
          examples,
          index,
          weights,
        );
    }
  }
  return trainLogistic(examples, Int32Array.from(indices), training);
}

/** One sequence for each annotated cue; groups of features go on as long as what they depend on does. */
function addSequences(store: ExampleStore, block: Block): void {
  const { columns, gold } = block;
  for (const [cue, tags] of gold) {
    const view = makeCueView(columns, store.list);
    const relation = makeRelation();
    const groups = SPAN_GROUPS.map((): readonly number[] => []);
    lookFrom(view, cue);
    for (let at = 0; at < columns.size; at++) {
      addWord(store.list, view, at);
      relate(view, relation, at);
      SPAN_GROUPS.forEach((group, index) => {
        const { list } = store;
        const first = list.count;
        if ((relation.changed & group.dependsOn) === 0)
          for (const id of groups[index] ?? []) addId(list, id);
        else {
          group.add(view, relation);
          groups[index] = [...list.ids.subarray(first, list.count)];
        }
      });
      endExample(store, tags[at] ?? 0, boundaryClass(view, at));
    }
    endSequence(store);
  }
}

/** A word's own features, with the row of weights for its side of the cue. */
function addWord(list: FeatureList, view: CueView, at: number): void {
  const first = list.count;
  wordFeatures({ columns: view.columns, list }, at);
  if (at < view.cue) return;
  for (let index = first; index < list.count; index++)
    list.ids[index] = (list.ids[index] ?? 0) + 1;
}
