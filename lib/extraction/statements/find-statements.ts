import type { Attribution } from "../attribution/attribution";
import type { Mention } from "../speakers/mention";
import { joinWords, type NamePhrase } from "../speakers/name-phrases";
import {
  rangeSpan,
  type TaggedParagraph,
  type Word,
  type WordRange,
} from "../tagging/word";
import type { Clause } from "./clause";
import type { ParagraphStatements, StatementDraft } from "./draft";
import { statementFeatures } from "./features";
import { holdsFiniteVerb } from "./finite-verbs";
import { splitClauses } from "./split-clauses";
import { findZones, type Zone } from "./voices";

/** A heading shorter than this asserts nothing. */
const MIN_HEADING_WORDS = 4;
/** From this length on a sentence without a verb is the tagger's mistake. */
const MIN_VERBLESS_WORDS = 8;

/** Finds everything one paragraph asks its reader to believe, in the author's voice and inside quotes. */
export function findStatements(
  paragraph: TaggedParagraph,
  attributions: readonly Attribution[],
  phrases: readonly NamePhrase[],
): ParagraphStatements {
  const drafts: StatementDraft[] = [];
  const covered = new Set<number>();
  for (const zone of findZones(paragraph, attributions)) {
    if (zone.within !== null) covered.add(zone.sentence);
    if (isQuestion(paragraph, zone)) continue;
    const start = skipConjunction(paragraph.words, zone);
    for (const clause of splitClauses(paragraph.words, {
      first: start,
      last: zone.last,
    })) {
      if (!asserts(paragraph, zone, clause)) continue;
      drafts.push(draftOf(paragraph, zone, clause));
      covered.add(zone.sentence);
    }
  }
  drafts.push(...roleDrafts(paragraph, phrases));
  const uncovered = paragraph.sentences.map((range, index) =>
    covered.has(index) ? null : whyNot(paragraph, range),
  );
  return { drafts: drafts.sort((a, b) => startOf(a) - startOf(b)), uncovered };
}

function startOf(draft: StatementDraft): number {
  return draft.spans[0]?.start ?? 0;
}

function isQuestion(
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

/** "that the goal …": the conjunction is part of the quote, not of what is asserted in it. */
function skipConjunction(words: readonly Word[], zone: Zone): number {
  let first = zone.first;
  while (
    first < zone.last &&
    /^(?:that|“|"|‘|'|,|and|but|-|—|–)$/.test(words[first]?.lower ?? "")
  )
    first++;
  return first;
}

function asserts(
  paragraph: TaggedParagraph,
  zone: Zone,
  clause: Clause,
): boolean {
  const { words } = paragraph;
  if (
    clause.shape === "apposition" ||
    clause.shape === "participle" ||
    clause.shape === "fronted"
  ) {
    return (
      clause.shape !== "fronted" ||
      clause.ranges.some((range) => isEventOrClause(words, range))
    );
  }
  if (clause.ranges.some((range) => holdsFiniteVerb(words, range)))
    return !isImperative(words, clause);
  if (zone.within !== null)
    return clause.ranges.some((range) => range.last - range.first >= 2);
  if (clause.shape === "main" && isWholeSentence(paragraph, zone)) return true;
  const hasVerb = clause.ranges.some((range) => hasVerbTag(words, range));
  return hasVerb && isHeading(paragraph, zone);
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

/** "the recent election of …" tells what happened as well as a clause does. */
function isEventOrClause(words: readonly Word[], range: WordRange): boolean {
  if (holdsFiniteVerb(words, range)) return true;
  return words
    .slice(range.first, range.last + 1)
    .some(
      (word) =>
        word.tag === "NOUN" &&
        /(?:ion|ment|al|ure|ance|ence|death|war|visit|attack|talks|win|loss|vote|deal|fall|rise|end)$/.test(
          word.lower,
        ),
    );
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

function isHeading({ words, sentences }: TaggedParagraph, zone: Zone): boolean {
  const size = words.filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
  return (
    sentences.length <= 2 &&
    size >= MIN_HEADING_WORDS &&
    zone.sentence === 0 &&
    !/^[.!?]$/.test(words.at(-1)?.text ?? "")
  );
}

function draftOf(
  paragraph: TaggedParagraph,
  zone: Zone,
  clause: Clause,
): StatementDraft {
  const { words } = paragraph;
  const whole =
    clause.shape === "relative"
      ? clause.ranges.map((range) => dropRelative(words, range))
      : clause.ranges;
  const ranges = whole.map((range) => balanceMarks(words, range));
  const inside = ranges.flatMap((range) =>
    words.slice(range.first, range.last + 1),
  );
  const body = ranges.map((range) => joinWords(words, range)).join(" ");
  const pronoun = leadingPronoun(paragraph, clause, ranges);
  return {
    spans: ranges.map((range) => rangeSpan(words, range)),
    lead: leadOf(words, clause),
    body,
    within: zone.within,
    pronoun,
    features: statementFeatures({ words: inside, text: body }),
  };
}

/** A quotation mark whose partner lies outside is taken off, with the comma or stop beside it. */
function balanceMarks(words: readonly Word[], range: WordRange): WordRange {
  let { first, last } = range;
  const count = (pattern: RegExp) =>
    words.slice(first, last + 1).filter((word) => pattern.test(word.text))
      .length;
  const isStray = () => count(/^"$/) % 2 === 1 || count(/^“$/) !== count(/^”$/);
  while (
    last > first &&
    (/^[,.;:!]$/.test(words[last]?.text ?? "") ||
      (/^["”’']$/.test(words[last]?.text ?? "") && isStray()))
  )
    last--;
  while (first < last && /^["“‘]$/.test(words[first]?.text ?? "") && isStray())
    first++;
  return { first, last };
}

function dropRelative(words: readonly Word[], range: WordRange): WordRange {
  return /^(?:which|who|that)$/.test(words[range.first]?.lower ?? "") &&
    range.last > range.first
    ? { first: range.first + 1, last: range.last }
    : range;
}

function leadOf(words: readonly Word[], clause: Clause): string {
  if (!clause.subject) return "";
  const subject = joinWords(
    words,
    clause.shape === "apposition"
      ? ownerOf(words, clause.subject)
      : clause.subject,
  );
  switch (clause.shape) {
    case "apposition":
    case "role":
      return `${subject} is`;
    case "participle":
      return `${subject}:`;
    case "relative":
    case "coordinated":
      return subject;
    case "main":
    case "fronted":
      return "";
  }
}

/** "As a member of the G7, Japan's decision …": the member is Japan. */
function ownerOf(words: readonly Word[], subject: WordRange): WordRange {
  for (let at = subject.first; at < subject.last; at++) {
    if (/^'s?$/.test(words[at + 1]?.lower ?? "") && words[at]?.tag === "PROPN")
      return { first: subject.first, last: at };
  }
  return subject;
}

function leadingPronoun(
  paragraph: TaggedParagraph,
  clause: Clause,
  ranges: readonly WordRange[],
): Mention | null {
  const at = clause.subject ? clause.subject.first : (ranges[0]?.first ?? 0);
  const word = paragraph.words[at];
  if (!word || !/^(?:he|she)$/.test(word.lower)) return null;
  return {
    span: { start: word.start, end: word.end },
    text: word.text,
    kind: "pronoun",
    name: null,
    role: null,
    head: word.lower,
    gender: word.lower === "he" ? "he" : "she",
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[at] ?? 0,
  };
}

/** "Israeli Ambassador to Japan Gilad Cohen" asserts that he is just that. */
function roleDrafts(
  paragraph: TaggedParagraph,
  phrases: readonly NamePhrase[],
): readonly StatementDraft[] {
  const drafts: StatementDraft[] = [];
  for (const { mention, range, nameFirst } of phrases) {
    const hasRole =
      mention.kind === "person" &&
      nameFirst > range.first &&
      mention.role !== null &&
      nameFirst - range.first >= 2;
    if (!hasRole || !mention.name?.includes(" ")) continue;
    const words = paragraph.words.slice(range.first, nameFirst);
    const features = statementFeatures({ words, text: mention.role ?? "" });
    drafts.push({
      spans: [mention.span],
      lead: `${mention.name} is`,
      body: mention.role ?? "",
      within: null,
      pronoun: null,
      features: {
        kinds: ["status"],
        reasons: ["gives a person’s role", "names a person or body"],
        checkWorthiness: Math.min(0.35, features.checkWorthiness),
      },
    });
  }
  return drafts;
}

function whyNot({ words }: TaggedParagraph, range: WordRange): string {
  const inside = words.slice(range.first, range.last + 1);
  if (inside.at(-1)?.text === "?" || inside.at(-2)?.text === "?")
    return "a question";
  if (!inside.some((word) => word.tag === "VERB" || word.tag === "AUX"))
    return "no verb: a heading, a label or a fragment";
  return "nothing in it is asserted";
}
