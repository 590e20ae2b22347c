import type { WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** For each word of a paragraph, one more than the index of the proposal that uses it, or 0. */
export type ClaimedWords = Int32Array;

/** Lines proposals up with the words of their content, cue and speaker; the first one to use a word has it. */
export function claimWords(
  size: number,
  proposals: readonly Proposal[],
): ClaimedWords {
  const claimed = new Int32Array(size);
  proposals.forEach(({ content, cue, speaker }, index) => {
    for (const range of [...content, cue, speaker]) {
      if (!range) continue;
      for (let at = range.first; at <= range.last; at++)
        if (claimed[at] === 0) claimed[at] = index + 1;
    }
  });
  return claimed;
}

/** The same for content alone: cues and speakers may stand inside quotation marks too. */
export function claimContent(
  size: number,
  proposals: readonly Proposal[],
): ClaimedWords {
  return claimWords(
    size,
    proposals.map((proposal) => ({ ...proposal, cue: null, speaker: null })),
  );
}

/** True when no word of a range is used. */
export function isFree(claimed: ClaimedWords, range: WordRange): boolean {
  for (let at = range.first; at <= range.last; at++)
    if (claimed[at] !== 0) return false;
  return true;
}
