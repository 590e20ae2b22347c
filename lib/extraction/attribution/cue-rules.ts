import { BELIEVING, CALLING, FORECASTING, SAYING } from "../lexicon/cues";
import { GROUP_NOUNS } from "../lexicon/people";
import type { TaggedParagraph, Word, WordRange } from "../tagging/word";
import type { Proposal } from "./attribution";
import { contentStart, type Cue } from "./content-start";
import { subjectAfter, subjectBefore } from "./subjects";
import { holdsVerb, runRange, trimContent } from "./word-ranges";

/** Proposes attributions by rule: a reporting word, who does it, and what is said. */
export function proposeByCues(paragraph: TaggedParagraph): readonly Proposal[] {
  const found: Proposal[] = [];
  paragraph.words.forEach((word, at) => {
    if (paragraph.runOf[at] !== -1) return;
    const proposal =
      accordingTo(paragraph, at) ??
      verbCue({ at, lemma: word.lemma, paragraph });
    if (proposal) found.push(proposal);
  });
  return found;
}

function accordingTo(paragraph: TaggedParagraph, at: number): Proposal | null {
  const { words, sentences, sentenceOf } = paragraph;
  if (words[at]?.lower !== "according" || words[at + 1]?.lower !== "to")
    return null;
  const speaker = subjectAfter(paragraph, at + 1);
  const sentence = sentences[sentenceOf[at] ?? 0];
  if (!speaker || !sentence) return null;
  const opens = at - sentence.first <= 1;
  const first = opens ? speaker.last + 1 : sentence.first;
  const content = trimContent(words, {
    first,
    last: opens ? sentence.last : at - 1,
  });
  return content
    ? {
        content: [content],
        cue: { first: at, last: at + 1 },
        speaker,
        isSpeech: true,
        score: 0.8,
        reason: "“according to”",
      }
    : null;
}

function verbCue(cue: Cue): Proposal | null {
  const { words } = cue.paragraph;
  const word = words[cue.at];
  if (!word || !isCueVerb(word, words, cue.at)) return null;
  return quotedBefore(cue) ?? clauseBefore(cue) ?? contentAfter(cue);
}

function isCueVerb(word: Word, words: readonly Word[], at: number): boolean {
  const isKnown =
    SAYING.has(word.lemma) ||
    CALLING.has(word.lemma) ||
    FORECASTING.has(word.lemma) ||
    BELIEVING.has(word.lemma);
  if (!isKnown) return false;
  if (words[at - 1]?.text === "-") return false;
  if (word.tag === "VERB") return true;
  return /(?:ed|s|id|ing)$/.test(word.lower) && words[at + 1]?.lower === "that";
}

/** `"A," he said. "B."` and `"A," said Gilad Cohen`. */
function quotedBefore(cue: Cue): Proposal | null {
  const { words, runOf } = cue.paragraph;
  if (!SAYING.has(cue.lemma) && !CALLING.has(cue.lemma)) return null;
  const left = subjectBefore(cue.paragraph, cue.at);
  const edge = (left?.first ?? cue.at) - 1;
  const run = runOf[edge] ?? -1;
  const speaker =
    left ?? (run >= 0 ? subjectAfter(cue.paragraph, cue.at) : null);
  if (run < 0 || !speaker) return null;
  const content = [runRange(runOf, edge)];
  const next = nextRun(cue.paragraph, Math.max(cue.at, speaker.last));
  if (next) content.push(next);
  if (words[edge]?.lower === "that") return null;
  return {
    content,
    cue: { first: cue.at, last: cue.at },
    speaker,
    isSpeech: true,
    score: 0.95,
    reason: "words in quotation marks before a reporting verb",
  };
}

/** The quoted run that goes on behind the cue, unless it has a cue of its own behind it. */
function nextRun(
  { words, runOf, sentenceOf }: TaggedParagraph,
  from: number,
): WordRange | null {
  let at = from + 1;
  while (at < words.length && runOf[at] === -1 && at - from < 14) {
    const isStop = sentenceOf[at] !== sentenceOf[from];
    if (isStop && /^\p{L}/u.test(words[at]?.text ?? "")) return null;
    at++;
  }
  if ((runOf[at] ?? -1) < 0) return null;
  const range = runRange(runOf, at);
  const after = words.slice(range.last + 1, range.last + 5);
  const hasOwnCue =
    /[,?!—]["”]?$/.test(
      `${words[range.last - 1]?.text ?? ""}${words[range.last]?.text ?? ""}`,
    ) && after.some((word) => SAYING.has(word.lemma));
  return hasOwnCue ? null : range;
}

/** "Japan will return, Cohen said." */
function clauseBefore(cue: Cue): Proposal | null {
  const { words, sentences, sentenceOf, runOf } = cue.paragraph;
  const sentence = sentences[sentenceOf[cue.at] ?? 0];
  if (!sentence || !SAYING.has(cue.lemma)) return null;
  const left = subjectBefore(cue.paragraph, cue.at);
  const right = left ? null : subjectAfter(cue.paragraph, cue.at);
  const speaker = left ?? right;
  const comma = (left?.first ?? cue.at) - 1;
  if (!speaker || words[comma]?.text !== "," || comma <= sentence.first + 1)
    return null;
  const after = words[Math.max(cue.at, speaker.last) + 1];
  if (
    after &&
    !/^[.,;—–]$/.test(after.text) &&
    sentenceOf[Math.max(cue.at, speaker.last) + 1] === sentenceOf[cue.at]
  ) {
    if (!/^(?:on|in|during|at|to|after)$/.test(after.lower)) return null;
  }
  const first = trimContent(words, { first: sentence.first, last: comma - 1 });
  if (!first || !holdsVerb(words, first) || runOf[comma - 1] !== -1)
    return null;
  return {
    content: [first],
    cue: { first: cue.at, last: cue.at },
    speaker,
    isSpeech: true,
    score: 0.75,
    reason: "a clause before “X said”",
  };
}

function contentAfter(cue: Cue): Proposal | null {
  const { words, sentences, sentenceOf } = cue.paragraph;
  const sentence = sentences[sentenceOf[cue.at] ?? 0];
  const speaker = subjectBefore(cue.paragraph, cue.at) ?? clauseSubject(cue);
  if (!sentence || !speaker) return null;
  const start = contentStart(cue, sentence);
  if (!start) return null;
  const last = contentEnd(cue.paragraph, start.at, sentence);
  const content = trimContent(words, { first: start.at, last });
  const isForecast =
    FORECASTING.has(cue.lemma) &&
    GROUP_NOUNS.has(words[speaker.last]?.lower ?? "");
  const isSpeech =
    SAYING.has(cue.lemma) || CALLING.has(cue.lemma) || isForecast;
  if (!content || (!isSpeech && start.kind === "zero")) return null;
  return {
    content: [content],
    cue: { first: cue.at, last: cue.at },
    speaker,
    isSpeech,
    score: start.kind === "zero" ? 0.65 : 0.85,
    reason: start.reason,
  };
}

/** "Cohen shed light on the plans, stating that": the participle takes the subject of the sentence. */
function clauseSubject({ at, paragraph }: Cue): WordRange | null {
  const { words, sentences, sentenceOf } = paragraph;
  if (!words[at]?.lower.endsWith("ing") || words[at - 1]?.text !== ",")
    return null;
  const sentence = sentences[sentenceOf[at] ?? 0];
  for (let verb = sentence?.first ?? at; verb < at; verb++) {
    if (words[verb]?.tag === "VERB" || words[verb]?.tag === "AUX")
      return subjectBefore(paragraph, verb);
  }
  return null;
}

function contentEnd(
  paragraph: TaggedParagraph,
  first: number,
  sentence: WordRange,
): number {
  const { words, runOf } = paragraph;
  const run = runOf[first] ?? -1;
  let last = sentence.last;
  if (run >= 0) last = Math.max(runRange(runOf, first).last, first);
  for (let at = first + 2; at <= last; at++) {
    if (
      runOf[at] === -1 &&
      words[at]?.text === "," &&
      /^(?:according|adding|saying|noting|stressing|warning)$/.test(
        words[at + 1]?.lower ?? "",
      )
    )
      return at - 1;
  }
  const inner = firstQuotedEnd(paragraph, { first, last });
  if (inner >= 0) return inner;
  const atEnd = runOf[last] ?? -1;
  return run < 0 && atEnd >= 0
    ? Math.max(last, runRange(runOf, last).last)
    : last;
}

/** Where a quotation that closes with a comma ends: what follows belongs to the sentence around it. */
function firstQuotedEnd(
  { words, runOf }: TaggedParagraph,
  range: WordRange,
): number {
  for (let at = range.first; at < range.last; at++) {
    const closes = (runOf[at] ?? -1) >= 0 && runOf[at + 1] !== runOf[at];
    if (closes && words[at - 1]?.text === ",") return at;
  }
  return -1;
}
