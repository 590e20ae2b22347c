import { describeMention } from "../speakers/describe-mention";
import { joinWords, type NamePhrase } from "../speakers/name-phrases";
import {
  rangeSpan,
  type TaggedParagraph,
  type WordRange,
} from "../tagging/word";
import type { Attribution, Proposal } from "./attribution";
import { takeBothSides } from "./both-sides";
import { cutContent } from "./cut-content";
import { keepBest } from "./keep-best";
import { proposeByLayout } from "./layouts";
import { findSpeaker } from "./find-speaker";
import { addLeftovers } from "./leftover-quotes";
import { proposeByModel } from "./model/propose-by-model";
import { shareSpeaker } from "./share-speaker";
import { nameQuoted } from "./quoted-as-saying";
import { isSpeech, mayReport } from "./speech";
import { reachThroughAside } from "./through-aside";
import { tidyContent } from "./tidy-content";
import { stripCircumstance } from "./strip-circumstance";
import { findWhatWasTold } from "./told-somebody";
import { turnAround } from "./turn-around";

/** Below this a cue is more often wrong than right. */
const MIN_SCORE = 0.33;
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
  const likely = proposalsOf(paragraph, withBeliefs)
    .filter(({ fate }) => fate === "kept")
    .map(({ proposal }) => proposal);
  const kept = keepBest([...proposeByLayout(paragraph), ...likely]);
  return addLeftovers(paragraph, takeBothSides(paragraph, kept)).map(
    (proposal) => toAttribution(proposal, paragraph, phrases),
  );
}

/** What became of a proposal before proposals were held against each other. */
export type JudgedProposal = {
  readonly proposal: Proposal;
  readonly fate: "kept" | "unsure" | "belief";
};

/** Everything the models propose for a paragraph, in the shape rules give it, and whether it is good enough. */
export function proposalsOf(
  paragraph: TaggedParagraph,
  withBeliefs = false,
): readonly JudgedProposal[] {
  const isWanted = (at: number) => withBeliefs || mayReport(paragraph, at);
  const shaped = proposeByModel(paragraph, isWanted)
    .map((proposal) => findWhatWasTold(paragraph, proposal))
    .map((proposal) => stripCircumstance(paragraph, proposal))
    .map((proposal) => turnAround(paragraph, proposal))
    .map((proposal) => reachThroughAside(paragraph, proposal))
    .map((proposal) => cutContent(paragraph, proposal))
    .map((proposal) => tidyContent(paragraph, proposal))
    .map((proposal) => findSpeaker(paragraph, proposal))
    .map((proposal) => nameQuoted(paragraph, proposal));
  return shareSpeaker(paragraph, shaped).map((found) => {
    const proposal = { ...found, isSpeech: isSpeech(paragraph, found) };
    return { proposal, fate: fateOf(proposal, withBeliefs) };
  });
}

function fateOf(
  proposal: Proposal,
  withBeliefs: boolean,
): JudgedProposal["fate"] {
  if (!withBeliefs && !proposal.isSpeech) return "belief";
  return isSure(proposal) ? "kept" : "unsure";
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
