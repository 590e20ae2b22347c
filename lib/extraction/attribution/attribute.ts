import { describeMention } from "../speakers/describe-mention";
import type { NamePhrase } from "../speakers/name-phrases";
import {
  rangeSpan,
  type TaggedParagraph,
  type WordRange,
} from "../tagging/word";
import type { Attribution, Proposal } from "./attribution";
import { proposeByCues } from "./cue-rules";
import { proposeByLayout } from "./layouts";
import { proposeLeftovers } from "./leftover-quotes";

/** Finds every attribution of one paragraph. */
export function attributeParagraph(
  paragraph: TaggedParagraph,
  phrases: readonly NamePhrase[],
): readonly Attribution[] {
  const kept = keepBest([
    ...proposeByLayout(paragraph),
    ...proposeByCues(paragraph),
  ]);
  const claimed = kept.flatMap((proposal) => proposal.content);
  return [...kept, ...proposeLeftovers(paragraph, claimed)]
    .sort((a, b) => firstWord(a) - firstWord(b))
    .map((proposal) => toAttribution(proposal, paragraph, phrases));
}

/** Where proposals claim the same words the surer one wins; what stands inside a quote is not a quote of its own. */
function keepBest(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  const ranked = [...proposals].sort(
    (a, b) => b.score - a.score || firstWord(a) - firstWord(b),
  );
  for (const proposal of ranked) {
    const isTaken = kept.some(
      (other) =>
        touches(other.content, proposal.content) ||
        (proposal.cue !== null && touches(other.content, [proposal.cue])) ||
        (other.cue !== null && touches(proposal.content, [other.cue])),
    );
    if (!isTaken) kept.push(proposal);
  }
  return kept;
}

function touches(a: readonly WordRange[], b: readonly WordRange[]): boolean {
  return a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));
}

function firstWord(proposal: Proposal): number {
  return proposal.content[0]?.first ?? 0;
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
    reasons: [proposal.reason],
  };
}
