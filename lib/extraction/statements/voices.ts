import type { Attribution } from "../attribution/attribution";
import type { TaggedParagraph, WordRange } from "../tagging/word";

/** Words that only attribute: the cue and the mention beside it. */
const FRAME = -2;
const AUTHOR = -1;

/** A stretch of one sentence in one voice. */
export type Zone = WordRange & {
  readonly sentence: number;
  /** Index of the attribution whose content this is, or null for the author. */
  readonly within: number | null;
};

/** Cuts a paragraph at every change of sentence or of voice. */
export function findZones(
  paragraph: TaggedParagraph,
  attributions: readonly Attribution[],
): readonly Zone[] {
  const voices = voiceOfWords(paragraph, attributions);
  const { sentenceOf } = paragraph;
  const zones: Zone[] = [];
  let first = 0;
  for (let at = 0; at < voices.length; at++) {
    const voice = voices[at] ?? AUTHOR;
    const goesOn =
      voices[at + 1] === voice && sentenceOf[at + 1] === sentenceOf[at];
    if (goesOn) continue;
    if (voice !== FRAME)
      zones.push({
        first,
        last: at,
        sentence: sentenceOf[at] ?? 0,
        within: voice === AUTHOR ? null : voice,
      });
    first = at + 1;
  }
  return zones;
}

function voiceOfWords(
  paragraph: TaggedParagraph,
  attributions: readonly Attribution[],
): Int32Array {
  const voices = new Int32Array(paragraph.words.length).fill(AUTHOR);
  const mark = (start: number, end: number, voice: number) => {
    for (let at = firstWordAt(paragraph, start); at < voices.length; at++) {
      const word = paragraph.words[at];
      if (!word || word.start >= end) break;
      voices[at] = voice;
    }
  };
  attributions.forEach((attribution, index) => {
    const cue = attribution.cue[0];
    const mention = attribution.mention?.span;
    if (cue) mark(cue.start, cue.end, FRAME);
    const isBeside =
      cue &&
      mention &&
      Math.min(
        Math.abs(cue.start - mention.end),
        Math.abs(mention.start - cue.end),
      ) < 12;
    if (mention && isBeside) mark(mention.start, mention.end, FRAME);
    for (const span of attribution.content) mark(span.start, span.end, index);
  });
  return voices;
}

/** Index of the first word that ends behind a place, by halving. */
function firstWordAt({ words }: TaggedParagraph, start: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
