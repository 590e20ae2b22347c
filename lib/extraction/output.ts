import type { Span } from "@/lib/text";
import type { Extraction } from "./types";

type Pair = readonly [start: number, end: number];

/** The extraction as the command line prints it: spans as `[start, end]` pairs. */
export function toOutput(extraction: Extraction) {
  return {
    engineVersion: extraction.engineVersion,
    sentences: extraction.sentences.map(toPair),
    quotes: extraction.quotes.map((quote) => ({
      content: quote.content.map(toPair),
      cue: quote.cue.map(toPair),
      speaker: quote.speaker.map(toPair),
      speakerName: quote.speakerName,
      type: quote.type,
      score: quote.score,
      reasons: quote.reasons,
      ...(quote.isSpeech ? {} : { speech: false }),
    })),
    statements: extraction.statements.map(({ spans, ...statement }) => ({
      spans: spans.map(toPair),
      ...statement,
    })),
    speakers: extraction.speakers.map(({ mentions, ...speaker }) => ({
      ...speaker,
      mentions: mentions.map(toPair),
    })),
    uncovered: extraction.uncovered,
  };
}

function toPair({ start, end }: Span): Pair {
  return [start, end];
}
