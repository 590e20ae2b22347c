import { tagWords } from "../tagging/tagger";
import type { PlaceInSpeech } from "./place-in-speech";
import { judgeWorth, type Worth } from "./worth";

/**
 * Judges a sentence that stands alone: how much it is worth a check, and whether it holds a claim at all.
 *
 * @param place where in its speech it stands, from 0 to 1, if it comes from a speech.
 */
export function judgeSentence(
  text: string,
  place: PlaceInSpeech | null = null,
): Worth {
  const words = tagWords(text, { start: 0, end: text.length });
  return judgeWorth({ text, words }, place);
}
