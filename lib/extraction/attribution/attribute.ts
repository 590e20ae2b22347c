import { describeMention } from "../speakers/describe-mention";
import { joinWords, type NamePhrase } from "../speakers/name-phrases";
import {
  rangeSpan,
  type TaggedParagraph,
  type WordRange,
} from "../tagging/word";
import type { Attribution, Proposal } from "./attribution";
import { keepBest } from "./keep-best";
import { proposeByLayout } from "./layouts";
import { findSpeaker } from "./find-speaker";
import { addLeftovers } from "./leftover-quotes";
import { proposeByModel } from "./model/propose-by-model";
import { isSpeech, mayReport } from "./speech";
import { tidyContent } from "./tidy-content";

/** Below this a cue is more often wrong than right. */
const MIN_SCORE = 0.28;
/** Words that nobody is named for must be surer: an attribution to nobody helps nobody. */
const MIN_SCORE_UNNAMED = 0.7;

export type AttributionInput = {
  readonly paragraph: TaggedParagraph;
  readonly phrases: readonly NamePhrase[];
  readonly withBeliefs: boolean;
};

/** Finds every attribution of one paragraph: layout, then the models, then quotations nobody has claimed. */
export function attributeParagraph({
  paragraph,
  phrases,
  withBeliefs,
}: AttributionInput): readonly Attribution[] {
  const isWanted = (at: number) => withBeliefs || mayReport(paragraph, at);
  const likely = proposeByModel(paragraph, isWanted)
    .map((proposal) => tidyContent(paragraph, proposal))
    .map((proposal) => findSpeaker(paragraph, proposal))
    .map((proposal) => ({
      ...proposal,
      isSpeech: isSpeech(paragraph, proposal),
    }))
    .filter((proposal) => withBeliefs || proposal.isSpeech)
    .filter(isSure);
  const kept = keepBest([...proposeByLayout(paragraph), ...likely]);
  return addLeftovers(paragraph, kept).map((proposal) =>
    toAttribution(proposal, paragraph, phrases),
  );
}

function isSure({ speaker, score }: Proposal): boolean {
  return score >= (speaker === null ? MIN_SCORE_UNNAMED : MIN_SCORE);
}

function toAttribution(
  proposal: Proposal,
  paragraph: TaggedParagraph,
  phrases: readonly NamePhrase[],
): Attribution {
  const { words } = paragraph;
  const spanOf = (range: WordRange) => rangeSpan(words, range);
  return {
    paragraph: paragraph.index,
    content: proposal.content.map(spanOf),
    cue: proposal.cue ? [spanOf(proposal.cue)] : [],
    mention: proposal.speaker
      ? describeMention(paragraph, proposal.speaker, phrases)
      : null,
    isSpeech: proposal.isSpeech,
    isContinued: proposal.isContinued ?? false,
    score: proposal.score,
    reasons: [proposal.reason, ...cueReason(paragraph, proposal)],
  };
}

function cueReason(
  { words }: TaggedParagraph,
  { cue, score }: Proposal,
): readonly string[] {
  if (!cue) return [];
  return [`cue “${joinWords(words, cue)}”, sure to ${score.toFixed(2)}`];
}
