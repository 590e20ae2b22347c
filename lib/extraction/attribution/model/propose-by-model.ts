import type { TaggedParagraph, WordRange } from "../../tagging/word";
import type { Proposal } from "../attribution";
import { blockOf, blocksOf } from "./blocks";
import { type Columns, makeColumns } from "./columns";
import { cueFeatures } from "./cue-features";
import { cueCandidates } from "./cue-candidates";
import { type CueView, makeCueView } from "./cue-view";
import { contentProbability, linkTable } from "./content-probability";
import { decode, transitionTable } from "./decode";
import { type FeatureList, makeFeatureList } from "./hashing";
import { boundaryClass } from "./boundaries";
import { spanFeatures } from "./span-features";
import { CONTENT_FIRST, CUE, SPEAKER_FIRST, TAG_COUNT } from "./tags";
import {
  AT_CUE,
  LEFT,
  RIGHT,
  tokenFeatures,
  type TokenView,
} from "./token-features";
import { type AttributionModel, attributionModel } from "./weights";

const K = TAG_COUNT;
/** Below this nobody reads on: the second model is asked about likely cues only. */
const MIN_CUE = 0.28;
/** No prose has more cues than one in so many words; it bounds the work on text that is not prose. */
const WORDS_PER_CUE = 12;
const MIN_CUE_LIMIT = 6;

/** What is needed again and again while one article is read. */
type Reader = {
  readonly model: AttributionModel;
  readonly table: Float32Array;
  readonly links: Float64Array;
  readonly cueList: FeatureList;
  readonly spanList: FeatureList;
};

let reader: Reader | null = null;

function makeReader(): Reader {
  const model = attributionModel();
  const table = transitionTable(model.transitions);
  return {
    model,
    table,
    links: linkTable(table),
    cueList: makeFeatureList(model.cueBits),
    spanList: makeFeatureList(model.spanBits),
  };
}

/**
 * Asks the two models: which words head cues, and for each of them whose words are where.
 *
 * @param isWanted spares the second model what the caller would drop anyway.
 */
export function proposeByModel(
  paragraph: TaggedParagraph,
  isWanted: (at: number) => boolean,
): readonly Proposal[] {
  reader ??= makeReader();
  const found: Proposal[] = [];
  for (const range of blocksOf(paragraph)) {
    const block = blockOf(paragraph, range);
    const columns = makeColumns(block, reader.model.lexicon);
    const cues = likelyCues(reader, columns).filter((at) =>
      isWanted(at + range.first),
    );
    if (cues.length === 0) continue;
    const sides = sumSides(reader, columns, cues);
    for (const cue of cues)
      found.push(
        shift(
          readCue(reader, makeCueView(columns, cue, reader.spanList), sides),
          range.first,
        ),
      );
  }
  return found;
}

function likelyCues(
  { model, cueList }: Reader,
  columns: Columns,
): readonly number[] {
  const cues: number[] = [];
  for (const at of cueCandidates(columns, model.lexicon)) {
    cueList.count = 0;
    cueFeatures(columns, at, cueList);
    let sum = 0;
    for (let i = 0; i < cueList.count; i++)
      sum += model.cueWeights[cueList.ids[i] ?? 0] ?? 0;
    const probability = 1 / (1 + Math.exp(-sum * model.cueScale));
    columns.cue[at] = probability;
    if (probability > MIN_CUE) cues.push(at);
  }
  const limit = Math.max(
    MIN_CUE_LIMIT,
    Math.ceil(columns.size / WORDS_PER_CUE),
  );
  if (cues.length <= limit) return cues;
  const surest = [...cues].sort(
    (a, b) => (columns.cue[b] ?? 0) - (columns.cue[a] ?? 0) || a - b,
  );
  return surest.slice(0, limit);
}

function sumSides(
  reader: Reader,
  columns: Columns,
  cues: readonly number[],
): Sides {
  const list = reader.spanList;
  const left = { columns, side: LEFT, list } as const;
  const right = { columns, side: RIGHT, list } as const;
  return {
    [LEFT]: sumTokens(reader, left, { first: 0, last: Math.max(...cues) - 1 }),
    [RIGHT]: sumTokens(reader, right, {
      first: Math.min(...cues) + 1,
      last: columns.size - 1,
    }),
  };
}

/** The part of the scores that no cue changes, for the words some cue has on that side. */
function sumTokens(
  { model, spanList }: Reader,
  { columns, side, list }: TokenView,
  range: WordRange,
): Int32Array {
  const sums = new Int32Array(columns.size * K);
  for (let at = range.first; at <= range.last; at++) {
    spanList.count = 0;
    tokenFeatures({ columns, side, list }, at);
    addWeights(model, spanList, sums.subarray(at * K, at * K + K));
  }
  return sums;
}

function addWeights(
  { spanWeights }: AttributionModel,
  { ids, count }: FeatureList,
  sums: Int32Array,
): void {
  let s0 = 0,
    s1 = 0,
    s2 = 0,
    s3 = 0,
    s4 = 0,
    s5 = 0;
  for (let i = 0; i < count; i++) {
    const bucket = (ids[i] ?? 0) * K;
    s0 += spanWeights[bucket] ?? 0;
    s1 += spanWeights[bucket + 1] ?? 0;
    s2 += spanWeights[bucket + 2] ?? 0;
    s3 += spanWeights[bucket + 3] ?? 0;
    s4 += spanWeights[bucket + 4] ?? 0;
    s5 += spanWeights[bucket + 5] ?? 0;
  }
  sums[0] = (sums[0] ?? 0) + s0;
  sums[1] = (sums[1] ?? 0) + s1;
  sums[2] = (sums[2] ?? 0) + s2;
  sums[3] = (sums[3] ?? 0) + s3;
  sums[4] = (sums[4] ?? 0) + s4;
  sums[5] = (sums[5] ?? 0) + s5;
}

type Sides = { readonly [LEFT]: Int32Array; readonly [RIGHT]: Int32Array };

function readCue(
  { model, table, links }: Reader,
  view: CueView,
  sides: Sides,
): Proposal {
  const { columns, cue, list } = view;
  const length = columns.size;
  const emission = new Float32Array(length * K);
  const boundaries = new Uint8Array(length);
  const sums = new Int32Array(K);
  for (let at = 0; at < length; at++) {
    const side = at < cue ? LEFT : RIGHT;
    list.count = 0;
    if (at === cue) {
      sums.fill(0);
      tokenFeatures({ columns, side: AT_CUE, list }, at);
    } else for (let k = 0; k < K; k++) sums[k] = sides[side][at * K + k] ?? 0;
    spanFeatures(view, at);
    addWeights(model, list, sums);
    for (let k = 0; k < K; k++)
      emission[at * K + k] = (sums[k] ?? 0) * model.spanScale;
    boundaries[at] = boundaryClass(view, at);
  }
  const lattice = { length, emission, boundaries, table };
  const holds = contentProbability(lattice, links);
  return toProposal(view, decode(lattice), holds);
}

function toProposal(
  { columns, cue }: CueView,
  tags: Uint8Array,
  holds: number,
): Proposal {
  const cueWords = spansOf(tags, CUE);
  const speaker = spansOf(tags, SPEAKER_FIRST);
  const own = cueWords.find(
    (range) => range.first <= cue && cue <= range.last,
  ) ?? { first: cue, last: cue };
  const score = Math.round(1000 * (columns.cue[cue] ?? 0) * holds) / 1000;
  return {
    content: spansOf(tags, CONTENT_FIRST),
    cue: own,
    speaker: speaker[0] ?? null,
    isSpeech: true,
    score,
    reason: "what stands around the cue, read as the model learned",
  };
}

/** Spans of one kind: the tag itself opens, the next one goes on; a cue's words are simply neighbours. */
function spansOf(tags: Uint8Array, first: number): readonly WordRange[] {
  const spans: WordRange[] = [];
  tags.forEach((tag, at) => {
    const last = spans.at(-1);
    const goesOn =
      last?.last === at - 1 &&
      (first === CUE ? tag === CUE : tag === first + 1);
    if (last && goesOn)
      spans[spans.length - 1] = { first: last.first, last: at };
    else if (tag === first) spans.push({ first: at, last: at });
  });
  return spans;
}

function shift(proposal: Proposal, by: number): Proposal {
  if (by === 0) return proposal;
  const move = ({ first, last }: WordRange) => ({
    first: first + by,
    last: last + by,
  });
  return {
    ...proposal,
    content: proposal.content.map(move),
    cue: proposal.cue && move(proposal.cue),
    speaker: proposal.speaker && move(proposal.speaker),
  };
}
