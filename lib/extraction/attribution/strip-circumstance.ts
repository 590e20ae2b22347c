import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const MEDIUM =
  /^(?:statement|release|interview|email|e-mail|tweet|letter|post|report|filing|memo|speech|conference|briefing|brief|update)$/;
/** "in a written news release" */
const MAX_MEDIUM_WORDS = 5;

/** `said Tuesday his government …`, `said in a release the car …`: when and where it was said is not what was said. */
export function stripCircumstance(
  paragraph: TaggedParagraph,
  proposal: Proposal,
): Proposal {
  const { cue } = proposal;
  if (!cue) return proposal;
  const content = proposal.content.map((range) =>
    range.first > cue.last ? stripped(paragraph, range) : range,
  );
  return { ...proposal, content };
}

function stripped(
  { words, runOf }: TaggedParagraph,
  range: WordRange,
): WordRange {
  if ((runOf[range.first] ?? -1) >= 0) return range;
  const first = behindMedium(words, behindDay(words, range.first));
  const opensClause = /^(?:DET|PRON|PROPN|NOUN|ADJ|SCONJ)$/.test(
    words[first]?.tag ?? "",
  );
  return opensClause && first < range.last ? { ...range, first } : range;
}

function behindDay(words: readonly Word[], first: number): number {
  if (!DAY.test(words[first]?.lower ?? "")) return first;
  const next = first + 1;
  return PART_OF_DAY.test(words[next]?.lower ?? "") ? next + 1 : next;
}

/** Behind "a news release", when "in" or its like stands before it. */
function behindMedium(words: readonly Word[], first: number): number {
  if (words[first - 1]?.tag !== "ADP" || words[first]?.tag !== "DET")
    return first;
  for (let at = first + 1; at <= first + MAX_MEDIUM_WORDS; at++) {
    if (MEDIUM.test(words[at]?.lower ?? "")) return behindDay(words, at + 1);
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(words[at]?.tag ?? "")) return first;
  }
  return first;
}
