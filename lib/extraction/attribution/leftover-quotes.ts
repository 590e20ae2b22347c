import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { claimContent, isFree } from "./claimed-words";

/** Shorter quoted runs are names, titles and words somebody keeps at a distance. */
const MIN_SPEECH_WORDS = 5;

/** A quotation this close behind another one's cue goes on with it: `"A," he said. "B."` */
const MAX_GAP_WORDS = 3;

/** Adds every quoted run of speech that no cue has claimed: to the quote right before it, or by itself. */
export function addLeftovers(
  paragraph: TaggedParagraph,
  kept: readonly Proposal[],
): readonly Proposal[] {
  const found = [...kept];
  const claimed = claimContent(paragraph.words.length, kept);
  const before = lastBefore(paragraph, kept);
  for (const range of quotedRanges(paragraph)) {
    if (!isFree(claimed, range) || !isSpeech(paragraph, range)) continue;
    const index = (before[range.first] ?? 0) - 1;
    const owner = found[index];
    if (owner && isRightBefore(paragraph, owner, range))
      found[index] = { ...owner, content: [...owner.content, range] };
    else found.push(continued(range));
  }
  return found.sort(
    (a, b) => (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0),
  );
}

/** For each word one more than the index of the proposal whose cue or speaker ends last before it, or 0. */
function lastBefore(
  { words }: TaggedParagraph,
  kept: readonly Proposal[],
): Int32Array {
  const before = new Int32Array(words.length + 1);
  kept.forEach((proposal, index) => {
    const end = attributionEnd(proposal);
    if (end >= 0) before[end + 1] = index + 1;
  });
  for (let at = 1; at < before.length; at++)
    before[at] = before[at] || (before[at - 1] ?? 0);
  return before;
}

function attributionEnd({ cue, speaker }: Proposal): number {
  return Math.max(cue?.last ?? -1, speaker?.last ?? -1);
}

/** True for a direct quotation whose cue or speaker ends right before this one opens. */
function isRightBefore(
  { runOf }: TaggedParagraph,
  proposal: Proposal,
  range: WordRange,
): boolean {
  const { content, cue } = proposal;
  const isDirect = content.some(({ last }) => (runOf[last] ?? -1) >= 0);
  const contentEnd = Math.max(...content.map(({ last }) => last));
  return (
    isDirect &&
    cue !== null &&
    contentEnd < range.first &&
    range.first - attributionEnd(proposal) - 1 <= MAX_GAP_WORDS
  );
}

function continued(range: WordRange): Proposal {
  return {
    content: [range],
    cue: null,
    speaker: null,
    isSpeech: true,
    isContinued: true,
    score: 0.6,
    reason: "words in quotation marks that go on from the running speaker",
  };
}

function quotedRanges({ runOf }: TaggedParagraph): readonly WordRange[] {
  const ranges: WordRange[] = [];
  runOf.forEach((run, at) => {
    if (run < 0) return;
    const last = ranges.at(-1);
    if (last && runOf[at - 1] === run)
      ranges[ranges.length - 1] = { first: last.first, last: at };
    else ranges.push({ first: at, last: at });
  });
  return ranges;
}

/** Speech is a clause of its own: it has a verb and ends like a sentence, or fills its paragraph. */
function isSpeech({ words }: TaggedParagraph, range: WordRange): boolean {
  const inside = words
    .slice(range.first, range.last + 1)
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  if (inside.length < MIN_SPEECH_WORDS || isTitle(inside)) return false;
  const hasVerb = inside.some(
    (word) => word.tag === "VERB" || word.tag === "AUX",
  );
  const fills = range.first === 0 && range.last >= words.length - 2;
  return (
    hasVerb &&
    (fills ||
      endsLikeSentence(words, range) ||
      /^\p{Lu}/u.test(inside[0]?.text ?? ""))
  );
}

/** "The Art of the Deal": nearly every word of some length is capitalised. */
function isTitle(words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  return (
    long.length > 0 &&
    long.filter((word) => /^\p{Lu}/u.test(word.text)).length >=
      0.8 * long.length
  );
}

function endsLikeSentence(words: readonly Word[], range: WordRange): boolean {
  const before = `${words[range.last - 1]?.text ?? ""}${words[range.last]?.text ?? ""}`;
  return /[.!?,…]["”’'»]*$/.test(before);
}
