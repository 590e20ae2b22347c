import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Clause } from "./clause";
import { holdsFiniteVerb, isFinite } from "./finite-verbs";
import type { Zone } from "./voices";

/** A heading shorter than this asserts nothing. */
const MIN_HEADING_WORDS = 4;
/** From this length on a sentence without a verb is the tagger's mistake. */
const MIN_VERBLESS_WORDS = 8;

/** True when a clause asks its reader to believe something. */
export function asserts(
  paragraph: TaggedParagraph,
  zone: Zone,
  clause: Clause,
): boolean {
  const { words } = paragraph;
  if (/^(?:apposition|participle)$/.test(clause.shape))
    return clause.subject !== null;
  if (clause.shape === "fronted") return true;
  const first = clause.ranges[0];
  if (!first || isCredit(words, first)) return false;
  if (clause.subject === null && lacksSubject(paragraph, zone, first))
    return false;
  if (clause.ranges.some((range) => holdsFiniteVerb(words, range)))
    return !isImperative(words, clause) && !isWish(words, zone, clause);
  if (clause.shape !== "main") return false;
  // "the tunnel cost 40 million": the tagger takes some verbs for nouns, and a number is worth the doubt.
  if (zone.within !== null)
    return clause.ranges.some((range) => hasNumber(words, range));
  const reachesEnd = (clause.ranges.at(-1)?.last ?? 0) >= zone.last - 1;
  if (reachesEnd && isWholeSentence(paragraph, zone)) return true;
  const hasVerb = clause.ranges.some((range) => hasVerbTag(words, range));
  return hasVerb && isHeading(paragraph, zone);
}

/** Says in words why a sentence holds nothing to check. */
export function whyNot({ words }: TaggedParagraph, range: WordRange): string {
  const inside = words.slice(range.first, range.last + 1);
  if (inside.at(-1)?.text === "?" || inside.at(-2)?.text === "?")
    return "a question";
  if (isCredit(words, range)) return "a credit line";
  if (!inside.some((word) => word.tag === "VERB" || word.tag === "AUX"))
    return "no verb: a heading, a label or a fragment";
  return "nothing in it is asserted";
}

/** True where a stretch is a question or the end of one. */
export function isQuestion(
  { words, sentences }: TaggedParagraph,
  zone: Zone,
): boolean {
  const last = sentences[zone.sentence]?.last ?? zone.last;
  const end = Math.max(zone.last, Math.min(last, zone.last + 1));
  return (
    [words[end]?.text, words[end - 1]?.text, words[last]?.text].includes("?") &&
    zone.last >= last - 2
  );
}

/** "Reporting by Ola Moe", "Photo: Anna Berg". */
function isCredit(words: readonly Word[], range: WordRange): boolean {
  let at = words[range.first]?.text === "(" ? 1 : 0;
  if (words[range.first + at]?.lower === "additional") at++;
  const first = words[range.first + at]?.lower ?? "";
  const next = words[range.first + at + 1]?.lower ?? "";
  return (
    (/^(?:reporting|editing|writing|written|edited|compiled|photograph|photo|photos|image|video|by)$/.test(
      first,
    ) &&
      /^(?:by|:|courtesy)$/.test(next)) ||
    (first === "by" &&
      words[range.first + at + 1]?.tag === "PROPN" &&
      range.last - range.first < 8)
  );
}

function hasNumber(words: readonly Word[], range: WordRange): boolean {
  return words
    .slice(range.first, range.last + 1)
    .some((word) => word.tag === "NUM" && word.lower !== "one");
}

/** "is running for governor", "entrusting a seat …": the rest of a sentence whose beginning stands elsewhere. */
function lacksSubject(
  { words, sentences }: TaggedParagraph,
  zone: Zone,
  { first }: WordRange,
): boolean {
  if (sentences[zone.sentence]?.first === first) return false;
  const word = words[first];
  if (word?.tag === "VERB" && word.lower.endsWith("ing")) return true;
  if (/^(?:which|who|whose|whom)$/.test(word?.lower ?? "")) return true;
  return isFinite(words, first) && word?.lower !== word?.lemma;
}

function hasVerbTag(words: readonly Word[], range: WordRange): boolean {
  return words
    .slice(range.first, range.last + 1)
    .some((word) => word.tag === "VERB" || word.tag === "AUX");
}

/** A long sentence with a stop asserts something even where the tagger saw no verb in it. */
function isWholeSentence(
  { words, sentences }: TaggedParagraph,
  zone: Zone,
): boolean {
  const range = sentences[zone.sentence];
  const isLong =
    range !== undefined &&
    zone.first === range.first &&
    zone.last - range.first >= MIN_VERBLESS_WORDS;
  return isLong && zone.last === range.last && words[zone.last]?.text === ".";
}

function isImperative(words: readonly Word[], clause: Clause): boolean {
  const first = words[clause.ranges[0]?.first ?? 0];
  return (
    clause.shape === "main" &&
    first !== undefined &&
    first.tag === "VERB" &&
    first.lower === first.lemma &&
    /^(?:read|click|see|watch|sign|subscribe|follow|share|listen|let|please|note|imagine|look)$/.test(
      first.lower,
    )
  );
}

const ASKED =
  /^(?:request|demand|urge|ask|insist|recommend|propose|suggest|order|require)/;

/** "asked that Japan remove its warning": what is asked for is not yet so. */
function isWish(words: readonly Word[], zone: Zone, clause: Clause): boolean {
  if (zone.within === null || clause.shape !== "main") return false;
  const before = words
    .slice(Math.max(0, zone.first - 3), zone.first + 1)
    .some((word) => ASKED.test(word.lemma));
  const range = clause.ranges[0];
  if (!before || !range) return false;
  for (let at = range.first + 1; at <= range.last; at++) {
    const word = words[at];
    if (word?.tag === "AUX") return word.lower === "be";
    if (word?.tag === "VERB")
      return (
        word.lower === word.lemma && !/s$/.test(words[at - 1]?.lower ?? "")
      );
  }
  return false;
}

function isHeading({ words, sentences }: TaggedParagraph, zone: Zone): boolean {
  const size = words.filter((word) => word.form.hasLetters).length;
  return (
    sentences.length <= 2 &&
    size >= MIN_HEADING_WORDS &&
    zone.sentence === 0 &&
    !/^[.!?]$/.test(words.at(-1)?.text ?? "")
  );
}
