import { matchQuoteMarks, paragraphs, type Span } from "@/lib/text";
import { attributeParagraph } from "./attribution/attribute";
import type { Attribution } from "./attribution/attribution";
import { quoteType } from "./attribution/quote-type";
import type { Mention } from "./speakers/mention";
import { findMentions } from "./speakers/find-mentions";
import { findNamePhrases } from "./speakers/name-phrases";
import {
  type ResolvedSpeakers,
  resolveSpeakers,
  type SpeakerChoice,
} from "./speakers/resolve-speakers";
import type { StatementDraft } from "./statements/draft";
import { findStatements } from "./statements/find-statements";
import { wordingOf } from "./statements/wording";
import { type ParagraphInput, tagParagraph } from "./tagging/paragraph";
import type {
  ExtractedQuote,
  ExtractedStatement,
  Extraction,
  ExtractOptions,
  UncoveredSentence,
} from "./types";

/** Stored with everything the engine suggests: the same version and text give the same answer. */
export const ENGINE_VERSION = "2.1.0";

/** What is kept of the paragraphs once their words are gone. */
type Gathered = {
  readonly sentences: Span[];
  readonly attributions: Attribution[];
  readonly mentions: Mention[];
  readonly statements: {
    readonly draft: StatementDraft;
    readonly quote: number | null;
  }[];
  readonly uncovered: UncoveredSentence[];
};

/**
 * Splits an article into sentences, quotes with their speakers, and statements. Pure and linear in the
 * length; never alters the text. All spans are half-open ranges of UTF-16 code units into `text`.
 */
export function extract(
  text: string,
  options: ExtractOptions = {},
): Extraction {
  const spans = paragraphs(text);
  const runs = matchQuoteMarks(text, spans);
  const gathered: Gathered = {
    sentences: [],
    attributions: [],
    mentions: [],
    statements: [],
    uncovered: [],
  };
  let firstRun = 0;
  const withBeliefs = options.withBeliefs ?? false;
  spans.forEach((span, index) => {
    while (firstRun < runs.length && (runs[firstRun]?.end ?? 0) <= span.start)
      firstRun++;
    readParagraph(gathered, { text, index, span, runs, firstRun }, withBeliefs);
    options.onProgress?.(index + 1, spans.length);
  });
  return assemble(gathered, { text, runs });
}

function readParagraph(
  gathered: Gathered,
  input: ParagraphInput,
  withBeliefs: boolean,
): void {
  const paragraph = tagParagraph(input);
  const phrases = findNamePhrases(paragraph);
  const attributions = attributeParagraph({ paragraph, phrases, withBeliefs });
  const { drafts, uncovered } = findStatements(
    paragraph,
    attributions,
    phrases,
  );
  const firstQuote = gathered.attributions.length;
  const firstSentence = gathered.sentences.length;
  gathered.sentences.push(...paragraph.sentenceSpans);
  gathered.mentions.push(...findMentions(paragraph, phrases));
  gathered.attributions.push(...attributions);
  for (const draft of drafts) {
    gathered.statements.push({
      draft,
      quote: draft.within === null ? null : firstQuote + draft.within,
    });
  }
  uncovered.forEach((reason, index) => {
    if (reason !== null)
      gathered.uncovered.push({ sentence: firstSentence + index, reason });
  });
}

function assemble(
  gathered: Gathered,
  { text, runs }: Pick<ParagraphInput, "text" | "runs">,
): Extraction {
  const pronouns = gathered.statements
    .map(({ draft }) => draft.opening)
    .filter((mention) => mention !== null);
  const resolved = resolveSpeakers({ text, ...gathered, pronouns });
  gathered.mentions.length = 0;
  return {
    engineVersion: ENGINE_VERSION,
    sentences: gathered.sentences,
    quotes: handOver(gathered.attributions, (attribution, index) =>
      toQuote(attribution, resolved.choices[index], { text, runs }),
    ),
    statements: distinctStatements(gathered, resolved),
    speakers: resolved.speakers,
    uncovered: gathered.uncovered,
  };
}

/** Makes something of each of a list, in order, and lets go of it at once: all of both are too much of a book. */
function handOver<From, To>(
  list: From[],
  make: (item: From, index: number) => To | null,
): To[] {
  const made: To[] = [];
  const { length } = list;
  list.reverse();
  for (let index = 0; index < length; index++) {
    const item = list.pop();
    const next = item === undefined ? null : make(item, index);
    if (next !== null) made.push(next);
  }
  return made;
}

function toQuote(
  attribution: Attribution,
  choice: SpeakerChoice | undefined,
  article: Pick<ParagraphInput, "text" | "runs">,
): ExtractedQuote {
  const { content, cue, mention, isSpeech, score, reasons } = attribution;
  return {
    content,
    cue,
    speaker: mention ? [mention.span] : [],
    speakerName: choice?.name ?? null,
    type: quoteType(article, content),
    isSpeech,
    score,
    reasons: choice ? [...reasons, choice.reason] : reasons,
  };
}

/** Says everything once: a person's role is stated where it first stands. */
function distinctStatements(
  { statements }: Gathered,
  { choices, pronounNames }: ResolvedSpeakers,
): readonly ExtractedStatement[] {
  const said = new Set<string>();
  return handOver(statements, ({ draft, quote }) => {
    const { opening, features, spans } = draft;
    const text = wordingOf(draft, {
      opening: opening ? (pronounNames.get(opening.span.start) ?? null) : null,
      speaker: quote === null ? null : (choices[quote]?.name ?? null),
    });
    const isRepeatedRole =
      features.reasons[0] === "gives a person’s role" && said.has(text);
    said.add(text);
    return isRepeatedRole
      ? null
      : { spans, text, withinQuote: quote, ...features };
  });
}
