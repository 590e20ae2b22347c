import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction";
import type { Span } from "@/lib/text";
import { CONSTRUCTIONS } from "./constructions";
import { readMarked, wordOverlap } from "./marked-text";

/** Quotations must be whole; where indirect speech ends is the models' reading. */
const WHOLE = 0.9;
const FOUND = 0.5;

function spansOf(marked: string) {
  const { text, speech } = readMarked(marked);
  const found = extract(text).quotes.flatMap(({ content }) => content);
  const isQuoted = ({ start, end }: Span) =>
    /^["“”„‘'`«‹]/.test(text.slice(start, end));
  const isFound = (span: Span) =>
    found.filter(
      (one) => wordOverlap(text, one, span) >= (isQuoted(span) ? WHOLE : FOUND),
    ).length === 1;
  const isSpeech = (span: Span) =>
    speech.some((one) => wordOverlap(text, one, span) >= FOUND);
  const cut = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return {
    missed: cut(speech.filter((span) => !isFound(span))),
    invented: cut(found.filter((span) => isQuoted(span) && !isSpeech(span))),
  };
}

describe("constructions", () => {
  it.each(CONSTRUCTIONS)("reads %s", (_name, marked) => {
    expect(spansOf(marked)).toEqual({ missed: [], invented: [] });
  });
});
