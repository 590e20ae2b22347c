import { describe, expect, it } from "vitest";
import { extract } from "@/lib/extraction";
import type { Span } from "@/lib/text";
import { readMarked, wordOverlap } from "./marked-text";
import { NEWS_ARTICLES } from "./news-articles";

/** From this share of common words on, two spans are the same quotation. */
const SAME = 0.5;
/** Of all spans, indirect ones included, so many must be found, and so many of those found be right. */
const MIN_SHARE = 0.85;

type Read = {
  readonly text: string;
  readonly speech: readonly Span[];
  readonly found: readonly Span[];
};

function read(marked: string): Read {
  const { text, speech } = readMarked(marked.trim());
  const found = extract(text).quotes.flatMap(({ content }) => content);
  return { text, speech, found };
}

function isQuoted(text: string, { start, end }: Span): boolean {
  return /^["“«].*["”»]\.?$/su.test(text.slice(start, end));
}

/** Line ends and marks as other desks set them. */
const SETTINGS: readonly (readonly [string, (marked: string) => string])[] = [
  ["as written", (marked) => marked],
  ["with single line breaks", (marked) => marked.replace(/\n+/g, "\n")],
  ["with straight marks", (marked) => marked.replace(/[“”]/g, '"')],
  [
    "with curly marks",
    (marked) => marked.replace(/(^|[\s⟦])"/gm, "$1“").replaceAll('"', "”"),
  ],
  [
    "with typewriter marks",
    (marked) =>
      marked.replace(/(^|[\s⟦])["“]/gm, "$1``").replace(/["”]/g, "''"),
  ],
];

describe.each(SETTINGS)("news style, %s", (_setting, set) => {
  it.each(NEWS_ARTICLES)("finds every quotation once: $name", ({ marked }) => {
    const { text, speech, found } = read(set(marked));
    const missed = speech
      .filter((span) => isQuoted(text, span))
      .filter(
        (span) =>
          found.filter((one) => wordOverlap(text, one, span) >= SAME).length !==
          1,
      );
    expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
  it("takes nothing in marks for speech that is none, and finds most of what is indirect", () => {
    const all = NEWS_ARTICLES.map(({ marked }) => read(set(marked)));
    const wrong = all.flatMap(({ text, speech, found }) =>
      found
        .filter((one) => isQuoted(text, one))
        .filter(
          (one) => !speech.some((span) => wordOverlap(text, one, span) > 0),
        )
        .map(({ start, end }) => text.slice(start, end)),
    );
    const share = (
      of: (one: Read) => readonly Span[],
      among: (one: Read) => readonly Span[],
    ) => {
      const spans = all.flatMap((one) =>
        of(one).map((span) => ({ one, span })),
      );
      const right = spans.filter(({ one, span }) =>
        among(one).some((other) => wordOverlap(one.text, other, span) >= SAME),
      );
      return right.length / spans.length;
    };
    expect(wrong).toEqual([]);
    expect(
      share(
        (one) => one.speech,
        (one) => one.found,
      ),
    ).toBeGreaterThan(MIN_SHARE);
    expect(
      share(
        (one) => one.found,
        (one) => one.speech,
      ),
    ).toBeGreaterThan(MIN_SHARE);
  });
});
