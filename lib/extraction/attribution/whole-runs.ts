import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { followsOn } from "./leftover-quotes";

/** From this share on, a torn quotation is taken whole; below it the scrap is left to whoever has the rest. */
const MIN_SHARE = 0.5;
/** Longer than this a run is most likely one whose closing mark was forgotten. */
const MAX_RUN_WORDS = 200;

/** A quotation is nobody's by half, unless cue or speaker stand inside it. */
export function takeWholeRuns(
  paragraph: TaggedParagraph,
  range: WordRange,
  { cue, speaker }: Proposal,
): readonly WordRange[] {
  const { runOf } = paragraph;
  const own = [cue, speaker].flatMap((other) =>
    other ? [runOf[other.first]] : [],
  );
  const mayTake = (at: number) =>
    (runOf[at] ?? -1) >= 0 && !own.includes(runOf[at]);
  const isBeside = (run: WordRange) => {
    const end = Math.max(cue?.last ?? -1, speaker?.last ?? -1);
    return end >= 0 && followsOn(paragraph, end, run.first);
  };
  let { first, last } = range;
  if (mayTake(first)) {
    const run = runAround(paragraph, first);
    const inside = Math.min(last, run.last) - first + 1;
    const isOurs = isBeside(run) || isMost(run, inside);
    if (run.first < first) first = isOurs ? run.first : run.last + 1;
  }
  if (first <= last && mayTake(last)) {
    const run = runAround(paragraph, last);
    const inside = last - Math.max(first, run.first) + 1;
    const isOurs = isBeside(run) || isMost(run, inside);
    if (run.last > last) last = isOurs ? run.last : run.first - 1;
  }
  return first <= last ? [{ first, last }] : [];
}

function isMost(run: WordRange, inside: number): boolean {
  return inside >= MIN_SHARE * (run.last - run.first + 1);
}

function runAround({ runOf }: TaggedParagraph, at: number): WordRange {
  let first = at;
  let last = at;
  while (runOf[first - 1] === runOf[at] && at - first < MAX_RUN_WORDS) first--;
  while (runOf[last + 1] === runOf[at] && last - at < MAX_RUN_WORDS) last++;
  return { first, last };
}
