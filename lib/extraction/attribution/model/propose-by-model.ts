import type { TaggedParagraph, WordRange } from "../../tagging/word";
import type { Proposal } from "../attribution";
import { blocksOf, MAX_BLOCK_WORDS } from "./blocks";
import { type Columns, fillColumns, makeColumns } from "./columns";
import { contentProbability } from "./content-probability";
import { cueCandidates } from "./cue-candidates";
import { cueFeatures } from "./cue-features";
import { type CueView, lookFrom, makeCueView } from "./cue-view";
import { decode, makeSearch, type Search } from "./decode";
import { makeSums, scoreFromCue, scoreWords, type Sums } from "./emissions";
import { type FeatureList, makeFeatureList } from "./hashing";
import { type Lattice, makeLattice } from "./lattice";
import { makeRelation, type Relation } from "./relation";
import { CONTENT_FIRST, CUE, SPEAKER_FIRST } from "./tags";
import { packRows, type WeightRows } from "./weight-rows";
import { type AttributionModel, attributionModel } from "./weights";

/** Below this nobody reads on: the second model is asked about likely cues only. */
const MIN_CUE = 0.28;
/** No prose has more cues than one in so many words; it bounds the work on text that is not prose. */
const WORDS_PER_CUE = 12;
const MIN_CUE_LIMIT = 6;

/** What is needed again and again: made once, used for every paragraph. */
type Reader = {
  readonly model: AttributionModel;
  readonly columns: Columns;
  readonly cueList: FeatureList;
  readonly list: FeatureList;
  readonly view: CueView;
  readonly relation: Relation;
  readonly rows: WeightRows;
  readonly scale: number;
  readonly sums: Sums;
  readonly lattice: Lattice;
  readonly search: Search;
};

let reader: Reader | null = null;

function makeReader(): Reader {
  const model = attributionModel();
  const columns = makeColumns(MAX_BLOCK_WORDS);
  const list = makeFeatureList(model.spanBits);
  return {
    model,
    columns,
    cueList: makeFeatureList(model.cueBits),
    list,
    view: makeCueView(columns, list),
    relation: makeRelation(),
    rows: packRows(model.spanWeights),
    scale: model.spanScale,
    sums: makeSums(MAX_BLOCK_WORDS),
    lattice: makeLattice(MAX_BLOCK_WORDS, model.transitions),
    search: makeSearch(MAX_BLOCK_WORDS),
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
  const { model, columns } = reader;
  const found: Proposal[] = [];
  for (const range of blocksOf(paragraph)) {
    fillColumns(columns, { paragraph, range, lexicon: model.lexicon });
    const cues = likelyCues(reader, columns).filter((at) =>
      isWanted(at + range.first),
    );
    if (cues.length === 0) continue;
    scoreWords(reader, columns, outermost(cues));
    for (const cue of cues)
      found.push(shift(readCue(reader, cue), range.first));
  }
  return found;
}

function outermost(cues: readonly number[]): WordRange {
  return { first: Math.min(...cues), last: Math.max(...cues) };
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

function readCue(reader: Reader, cue: number): Proposal {
  const { view, lattice, search } = reader;
  lookFrom(view, cue);
  scoreFromCue(reader, view, reader);
  const holds = contentProbability(lattice);
  return toProposal(view, decode(lattice, search), holds);
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
  const next = first === CUE ? CUE : first + 1;
  const spans: WordRange[] = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== first) continue;
    const opening = at;
    while (tags[at + 1] === next) at++;
    spans.push({ first: opening, last: at });
  }
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
