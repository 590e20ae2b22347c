import type { Span } from "@/lib/text";
import type {
  ExtractedQuote,
  ExtractedSpeaker,
  ExtractedStatement,
  Extraction,
} from "./types";

type Pair = readonly [start: number, end: number];

/** So many things are made into one piece of JSON. */
const PIECE_LENGTH = 500;
const PIECE_CHARACTERS = 100_000;

/** The extraction as the command line prints it: spans as `[start, end]` pairs. */
export function toOutput(extraction: Extraction) {
  return {
    engineVersion: extraction.engineVersion,
    sentences: extraction.sentences.map(toPair),
    quotes: extraction.quotes.map(toQuote),
    statements: extraction.statements.map(toStatement),
    speakers: extraction.speakers.map(toSpeaker),
    uncovered: extraction.uncovered,
  };
}

/**
 * The same as JSON, with the text in front, piece by piece: in one piece the answer to a book takes more memory
 * than everything else together.
 */
export function* outputJson(
  text: string,
  extraction: Extraction,
): Generator<string, undefined> {
  yield '{"text":"';
  yield* textJson(text);
  yield `","engineVersion":${JSON.stringify(extraction.engineVersion)}`;
  yield* listJson("sentences", extraction.sentences, toPair);
  yield* listJson("quotes", extraction.quotes, toQuote);
  yield* listJson("statements", extraction.statements, toStatement);
  yield* listJson("speakers", extraction.speakers, toSpeaker);
  yield* listJson("uncovered", extraction.uncovered, (item) => item);
  yield "}";
}

/** A text as JSON has it between quotation marks; no piece ends between the two halves of a character. */
function* textJson(text: string): Generator<string, undefined> {
  let start = 0;
  while (start < text.length) {
    const end = start + PIECE_CHARACTERS;
    const isTorn = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    const piece = text.slice(start, isTorn ? end + 1 : end);
    yield JSON.stringify(piece).slice(1, -1);
    start += piece.length;
  }
}

function* listJson<Item>(
  name: string,
  items: readonly Item[],
  shape: (item: Item) => unknown,
): Generator<string, undefined> {
  yield `,"${name}":[`;
  for (let first = 0; first < items.length; first += PIECE_LENGTH) {
    const piece = items.slice(first, first + PIECE_LENGTH).map(shape);
    yield `${first > 0 ? "," : ""}${JSON.stringify(piece).slice(1, -1)}`;
  }
  yield "]";
}

function toQuote(quote: ExtractedQuote) {
  return {
    content: quote.content.map(toPair),
    cue: quote.cue.map(toPair),
    speaker: quote.speaker.map(toPair),
    speakerName: quote.speakerName,
    type: quote.type,
    score: quote.score,
    reasons: quote.reasons,
    ...(quote.isSpeech ? {} : { speech: false }),
  };
}

function toStatement({ spans, ...statement }: ExtractedStatement) {
  return { spans: spans.map(toPair), ...statement };
}

function toSpeaker({ mentions, ...speaker }: ExtractedSpeaker) {
  return { ...speaker, mentions: mentions.map(toPair) };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}
