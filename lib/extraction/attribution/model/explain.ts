import type { TaggedParagraph, WordRange } from "../../tagging/word";
import { blocksOf } from "./blocks";
import { fillColumns, makeColumns } from "./columns";
import { cueFeatures } from "./cue-features";
import { lookFrom, makeCueView } from "./cue-view";
import {
  CONTENT_FEATURE_NAMES,
  CUE_FEATURE_NAMES,
  type Told,
} from "./feature-names";
import { type FeatureList, makeFeatureList } from "./hashing";
import { makeRelation, relate } from "./relation";
import { SPAN_GROUPS } from "./span-features";
import { CONTENT_FIRST, CONTENT_NEXT, TAG_COUNT } from "./tags";
import { attributionModel } from "./weights";
import { wordFeatures } from "./word-features";

/** So many reasons are told, the strongest first. */
const TOLD = 3;

/**
 * Tells what spoke most for taking a word for the head of a cue, in words.
 *
 * @param at index of the word in its paragraph.
 */
export function explainCue(
  paragraph: TaggedParagraph,
  at: number,
): readonly string[] {
  const told = lookAt(paragraph, at);
  if (!told) return [];
  const { cueBits, cueWeights } = attributionModel();
  const list = makeFeatureList(cueBits, true);
  cueFeatures(told.columns, told.cue, list);
  const votes = gather(list, (id) => cueWeights[id] ?? 0);
  return strongest(votes, told, CUE_FEATURE_NAMES);
}

/**
 * Tells what spoke most for taking words for what a cue attributes, in words.
 *
 * @param at index of the cue's head in its paragraph; `content` counts words of the same paragraph.
 */
export function explainContent(
  paragraph: TaggedParagraph,
  at: number,
  content: WordRange,
): readonly string[] {
  const told = lookAt(paragraph, at);
  if (!told) return [];
  const { columns, cue, first } = told;
  const list = makeFeatureList(attributionModel().spanBits, true);
  const view = makeCueView(columns, list);
  const relation = makeRelation();
  lookFrom(view, cue);
  const votes = new Map<number, number>();
  for (let word = 0; word < columns.size; word++) {
    relate(view, relation, word);
    relation.changed = 0;
    if (word + first < content.first || word + first > content.last) continue;
    empty(list);
    wordFeatures({ columns, list }, word);
    const side = word < cue ? 0 : 1;
    merge(
      votes,
      gather(list, (id) => contentVote(id + side)),
    );
    empty(list);
    for (const group of SPAN_GROUPS) group.add(view, relation);
    merge(votes, gather(list, contentVote));
  }
  return strongest(votes, told, CONTENT_FEATURE_NAMES);
}

/** How much more a feature speaks for content than for nothing at all. */
function contentVote(id: number): number {
  const { spanWeights } = attributionModel();
  const row = id * TAG_COUNT;
  const content = Math.max(
    spanWeights[row + CONTENT_FIRST] ?? 0,
    spanWeights[row + CONTENT_NEXT] ?? 0,
  );
  return content - (spanWeights[row] ?? 0);
}

/** The part of the paragraph in which the model saw the word. */
function lookAt(
  paragraph: TaggedParagraph,
  at: number,
): (Told & { readonly first: number }) | null {
  const range = blocksOf(paragraph).find(
    ({ first, last }) => first <= at && at <= last,
  );
  if (!range) return null;
  const columns = makeColumns(range.last - range.first + 1);
  const { lexicon } = attributionModel();
  fillColumns(columns, { paragraph, range, lexicon });
  return {
    columns,
    cue: at - range.first,
    first: range.first,
    wordAt: (word) => paragraph.words[range.first + word]?.text ?? "",
  };
}

function empty(list: FeatureList): void {
  list.count = 0;
  if (list.templates) list.templates.length = 0;
}

function gather(
  { ids, count, templates }: FeatureList,
  vote: (id: number) => number,
): ReadonlyMap<number, number> {
  const votes = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    const template = templates?.[index] ?? 0;
    votes.set(template, (votes.get(template) ?? 0) + vote(ids[index] ?? 0));
  }
  return votes;
}

function merge(
  into: Map<number, number>,
  votes: ReadonlyMap<number, number>,
): void {
  for (const [template, vote] of votes)
    into.set(template, (into.get(template) ?? 0) + vote);
}

/** Adds up the votes by what they look at, and names what spoke for the decision most. */
function strongest(
  votes: ReadonlyMap<number, number>,
  told: Told,
  names: typeof CUE_FEATURE_NAMES,
): readonly string[] {
  const byName = new Map<string, number>();
  for (const [template, vote] of votes) {
    const name = names.get(template)?.(told);
    if (name !== undefined) byName.set(name, (byName.get(name) ?? 0) + vote);
  }
  return [...byName]
    .filter(([, vote]) => vote > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, TOLD)
    .map(([name]) => name);
}
