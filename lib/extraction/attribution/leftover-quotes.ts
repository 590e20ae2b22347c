import type { TaggedParagraph, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { claimContent, isFree } from "./claimed-words";
import { isQuotedSpeech } from "./quoted-speech";

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
  const after = insertedAt(paragraph, kept);
  for (const range of quotedRanges(paragraph)) {
    if (!isFree(claimed, range) || !isQuotedSpeech(paragraph, range)) continue;
    const index = (before[range.first] ?? 0) - 1;
    const owner = found[index];
    const next = followerOf(paragraph, after, range);
    const follower = found[next];
    if (follower) found[next] = withFirst(follower, range);
    else if (owner && isRightBefore(paragraph, owner, range))
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

/** Where attributions start that go on with a quotation, `"That," he added, "is new."`, and whose they are. */
function insertedAt(
  { runOf }: TaggedParagraph,
  kept: readonly Proposal[],
): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  kept.forEach(({ cue, speaker, content }, index) => {
    const first = content[0]?.first ?? -1;
    if (!cue || !speaker || (runOf[first] ?? -1) < 0) return;
    const start = Math.min(cue.first, speaker.first);
    if (start < first) starts.set(start, index);
  });
  return starts;
}

/** The proposal whose attribution comes right behind a quotation in the same sentence, or -1. */
function followerOf(
  { sentenceOf }: TaggedParagraph,
  starts: ReadonlyMap<number, number>,
  { last }: WordRange,
): number {
  for (const at of [last + 1, last + 2])
    if (sentenceOf[at] === sentenceOf[last] && starts.has(at))
      return starts.get(at) ?? -1;
  return -1;
}

function withFirst(proposal: Proposal, range: WordRange): Proposal {
  return { ...proposal, content: [range, ...proposal.content] };
}

function attributionEnd({ cue, speaker }: Proposal): number {
  return Math.max(cue?.last ?? -1, speaker?.last ?? -1);
}

/** True for a direct quotation whose cue or speaker ends right before this one opens. */
function isRightBefore(
  paragraph: TaggedParagraph,
  proposal: Proposal,
  range: WordRange,
): boolean {
  const { content, cue } = proposal;
  const isDirect = content.some(
    ({ last }) => (paragraph.runOf[last] ?? -1) >= 0,
  );
  const contentEnd = Math.max(...content.map(({ last }) => last));
  return (
    isDirect &&
    cue !== null &&
    contentEnd < range.first &&
    followsOn(paragraph, attributionEnd(proposal), range.first)
  );
}

/** True for a quotation that opens right behind an attribution, or with the next sentence. */
export function followsOn(
  { sentences, sentenceOf }: TaggedParagraph,
  end: number,
  first: number,
): boolean {
  const sentence = sentenceOf[first] ?? 0;
  const opensNext =
    sentenceOf[end] === sentence - 1 && sentences[sentence]?.first === first;
  return first > end && (first - end - 1 <= MAX_GAP_WORDS || opensNext);
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
