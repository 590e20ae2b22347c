import type { TaggedParagraph } from "../tagging/word";
import type { Proposal } from "./attribution";

/**
 * `Berg said … and warned …`: a reporting verb behind "and" has the speaker of the verb before it in the
 * sentence.
 */
export function shareSpeaker(
  { words, sentenceOf, runOf }: TaggedParagraph,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  let before: Proposal | null = null;
  return proposals.map((proposal) => {
    const { cue, speaker } = proposal;
    if (!cue) return proposal;
    let at = cue.first - 1;
    while (words[at]?.tag === "ADV" || words[at]?.tag === "AUX") at--;
    const isJoined = /^(?:and|but)$/.test(words[at]?.lower ?? "");
    const lender = before?.cue;
    const mayBorrow =
      speaker === null &&
      isJoined &&
      (runOf[at] ?? -1) < 0 &&
      lender !== null &&
      lender !== undefined &&
      sentenceOf[lender.first] === sentenceOf[cue.first];
    const shared: Proposal =
      mayBorrow && before ? { ...proposal, speaker: before.speaker } : proposal;
    if (shared.speaker !== null) before = shared;
    return shared;
  });
}
