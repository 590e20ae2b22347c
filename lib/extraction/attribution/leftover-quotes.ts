import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";

/** Shorter quoted runs are names, titles and words somebody keeps at a distance. */
const MIN_SPEECH_WORDS = 5;

/** Every quoted run of speech that no cue has claimed; it belongs to whoever is speaking. */
export function proposeLeftovers(
  paragraph: TaggedParagraph,
  claimed: readonly WordRange[],
): readonly Proposal[] {
  return quotedRanges(paragraph)
    .filter(
      (range) =>
        !claimed.some(
          (other) => other.first <= range.last && range.first <= other.last,
        ),
    )
    .filter((range) => isSpeech(paragraph, range))
    .map((range) => ({
      content: [range],
      cue: null,
      speaker: null,
      isSpeech: true,
      isContinued: true,
      score: 0.6,
      reason: "words in quotation marks that go on from the running speaker",
    }));
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
