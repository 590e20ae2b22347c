import { tagWords } from "../tagging/tagger";
import { judgeWorth, type Worth } from "./worth";

/** Judges a sentence that stands alone: how much it is worth a check, and whether it holds a claim at all. */
export function judgeSentence(text: string): Worth {
  const words = tagWords(text, { start: 0, end: text.length });
  return judgeWorth({ text, words });
}
