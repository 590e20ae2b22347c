import { tagWords } from "../tagging/tagger";
import { SIGN_NAMES, signsOf } from "./signs";
import {
  groupScale,
  MEANING_GROUP,
  MEANING_START,
  meaningBucket,
  wordHash,
} from "./worth-features";
import { claimWeight, worthModel } from "./worth-model";
import { addFeature } from "../attribution/model/hashing";

/** One thing the claim model saw, and what it added to the log-odds. */
export type WorthEvidence = { readonly name: string; readonly weight: number };

/** Says which signs and words speak loudest for a claim or against one; the strongest first. */
export function explainWorth(
  text: string,
  count: number,
): readonly WorthEvidence[] {
  const words = tagWords(text, { start: 0, end: text.length });
  const { list } = worthModel();
  const weightOf = (template: number, value: number) => {
    list.count = 0;
    addFeature(list, template, value);
    return claimWeight(list.ids[0] ?? 0);
  };
  const signs = signsOf(words);
  // A sign counts by itself and with each other sign; together they share one group.
  const signScale = groupScale(2, (signs.length * (signs.length + 1)) / 2 + 2);
  const seen = signs.map((sign) => ({
    name: SIGN_NAMES[sign] ?? "",
    weight: weightOf(20, sign) * signScale,
  }));
  const wordScale = groupScale(0, words.length * 3 + 1);
  const spoken = words
    .filter((word) => /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/.test(word.tag))
    .map((word) => {
      const hash = wordHash(word);
      const meaning = claimWeight(MEANING_START + meaningBucket(hash));
      return {
        name: `“${word.text}”`,
        weight:
          weightOf(1, hash) * wordScale +
          meaning * groupScale(MEANING_GROUP, words.length),
      };
    });
  return [...seen, ...spoken]
    .filter(({ weight }) => Math.abs(weight) >= 0.005)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, count)
    .map(({ name, weight }) => ({
      name,
      weight: Math.round(weight * 100) / 100,
    }));
}
