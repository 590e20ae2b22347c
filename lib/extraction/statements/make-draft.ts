import { joinWords } from "../speakers/join-words";
import type { Mention } from "../speakers/mention";
import type { NamePhrase } from "../speakers/name-phrases";
import {
  rangeSpan,
  type TaggedParagraph,
  type Word,
  type WordRange,
} from "../tagging/word";
import type { Clause } from "./clause";
import type { StatementDraft } from "./draft";
import { statementFeatures } from "./features";

type Place = {
  readonly paragraph: TaggedParagraph;
  readonly phrases: readonly NamePhrase[];
  /** Index of the attribution whose content the clause stands in. */
  readonly within: number | null;
};

/** Makes a statement of a clause: where it stands, its words, and what has to stand in front of them. */
export function makeDraft(
  { paragraph, phrases, within }: Place,
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
  const opensAt = clause.subject?.first ?? ranges[0]?.first ?? 0;
  return {
    spans: ranges.map((range) => rangeSpan(words, range)),
    lead: leadOf(words, clause),
    body,
    within,
    opening: openingMention(paragraph, opensAt, phrases),
    features: statementFeatures({ words: inside, text: body }),
  };
}

/** A quotation mark whose partner lies outside is taken off, with the comma or stop beside it. */
function balanceMarks(words: readonly Word[], range: WordRange): WordRange {
  let { first, last } = range;
  while (
    last > first &&
    (/^[,.;:!]$/.test(words[last]?.text ?? "") ||
      (/^["”’']$/.test(words[last]?.text ?? "") &&
        holdsStray(words, { first, last })))
  )
    last--;
  while (
    first < last &&
    /^["“‘]$/.test(words[first]?.text ?? "") &&
    holdsStray(words, { first, last })
  )
    first++;
  return { first, last };
}

/** True where a quotation mark stands without its partner. */
function holdsStray(
  words: readonly Word[],
  { first, last }: WordRange,
): boolean {
  let straight = 0;
  let open = 0;
  for (let at = first; at <= last; at++) {
    const text = words[at]?.text;
    if (text === '"') straight++;
    else if (text === "“") open++;
    else if (text === "”") open--;
  }
  return straight % 2 === 1 || open !== 0;
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
      return `${subject} ${isMany(words, clause.subject) ? "are" : "is"}`;
    case "participle":
      return `${subject} ${isMany(words, clause.subject) ? "were" : "was"}`;
    case "relative":
    case "coordinated":
      return subject;
    case "main":
    case "fronted":
      return "";
  }
}

/** "the boats", "they", "Lund and Berg". */
function isMany(words: readonly Word[], { first, last }: WordRange): boolean {
  const head = words[last];
  if (!head) return false;
  if (/^(?:they|we|you)$/.test(head.lower)) return true;
  if (words.slice(first, last).some((word) => word.lower === "and"))
    return true;
  return head.tag === "NOUN" && /[^s]s$/.test(head.lower);
}

/** "As a member of the G7, Japan's decision …": the member is Japan. */
function ownerOf(words: readonly Word[], subject: WordRange): WordRange {
  for (let at = subject.first; at < subject.last; at++) {
    if (/^'s?$/.test(words[at + 1]?.lower ?? "") && words[at]?.tag === "PROPN")
      return { first: subject.first, last: at };
  }
  return subject;
}

/** The name, titled role or pronoun with which a statement begins. */
function openingMention(
  paragraph: TaggedParagraph,
  at: number,
  phrases: readonly NamePhrase[],
): Mention | null {
  const word = paragraph.words[at];
  if (!word) return null;
  const phrase = phrases.find(({ range }) => range.first === at);
  if (phrase && /^(?:person|role|pronoun)$/.test(phrase.mention.kind))
    return phrase.mention;
  const gender = /^(?:he|his)$/.test(word.lower) ? "he" : "she";
  if (!/^(?:he|she|his|her)$/.test(word.lower)) return null;
  return {
    span: { start: word.start, end: word.end },
    text: word.text,
    kind: "pronoun",
    name: null,
    role: null,
    head: word.lower,
    gender,
    paragraph: paragraph.index,
    sentence: paragraph.sentenceOf[at] ?? 0,
  };
}
