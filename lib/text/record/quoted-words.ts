import { overlaps, type Span } from "../span";
import { type SpokenWord, spokenWords } from "./spoken-words";

/** A quote as it is compared: its words, and where it says itself that it left something out or put something in. */
export type QuotedWords = {
  /** The quote without the quotation marks around it, as a part of the text given. */
  readonly core: Span;
  readonly words: readonly SpokenWord[];
  /** By word: an ellipsis stands somewhere between the word before and this one. */
  readonly isAfterEllipsis: readonly boolean[];
  /** By word: it stands in square brackets, so it is the writer's own. */
  readonly isBracketed: readonly boolean[];
  /** It begins, or ends, with an ellipsis. */
  readonly isOpen: { readonly head: boolean; readonly tail: boolean };
};

const OUTER = /^[\s"'“”‘’„«»‹›]+|[\s"'“”‘’„«»‹›]+$/g;
const ELLIPSIS =
  /\[\s*(?:…|\.\s*\.\s*\.)\s*\]|\(\s*(?:…|\.\s*\.\s*\.)\s*\)|…|\.\s?\.\s?\./g;
const BRACKETS = /\[[^\]]*\]/g;

/** Reads a quote for comparison. */
export function readQuote(text: string): QuotedWords {
  const core = coreOf(text);
  const words = spokenWords(text, quotedParts(text, core));
  const ellipses = spansOf(text, ELLIPSIS);
  const brackets = spansOf(text, BRACKETS);
  return {
    core,
    words,
    isAfterEllipsis: words.map(({ start }, at) => {
      const before = words[at - 1]?.end ?? core.start;
      return (
        at > 0 &&
        ellipses.some((one) => one.start >= before && one.end <= start)
      );
    }),
    isBracketed: words.map((word) =>
      brackets.some((one) => overlaps(one, word) && !isCapital(one, word)),
    ),
    isOpen: {
      head: ellipses.some(({ end }) => end <= (words[0]?.start ?? 0)),
      tail: ellipses.some(({ start }) => start >= (words.at(-1)?.end ?? 0)),
    },
  };
}

/** "[W]e": only the capital is the writer's own. */
function isCapital(bracket: Span, word: Span): boolean {
  const isOneLetter = bracket.end - bracket.start === "[W]".length;
  return isOneLetter && bracket.start === word.start;
}

/** Something between a closing mark and the next opening one is the article's: “We paid,” she said, “too much.” */
const INTERRUPTION =
  /”[^“”]*“|[,.!?…]["»][^"«»]{1,120}["«](?=[\p{L}\p{N}….[])/gu;

function quotedParts(text: string, core: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = core.start;
  for (const { index, 0: found } of text.matchAll(INTERRUPTION)) {
    // A quote within the quote opens before it closes.
    const nested = isNested(text.slice(start, index + 1), found);
    if (index < start || index + found.length > core.end || nested) continue;
    parts.push({ start, end: index });
    start = index + found.length;
  }
  return [...parts, { start, end: core.end }];
}

/** Straight marks look alike: the second of a pair closes what the first opened. */
function isNested(before: string, found: string): boolean {
  if (found.startsWith("”")) return before.slice(0, -1).includes("“");
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function coreOf(text: string): Span {
  const head = /^[\s"'“”‘’„«»‹›]*/.exec(text)?.[0].length ?? 0;
  const body = text.slice(head).replace(OUTER, "");
  return { start: head, end: head + body.length };
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => {
    return { start: index, end: index + found.length };
  });
}
