import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TaggedParagraph } from "@/lib/extraction/tagging/word";
import { tagParagraph } from "@/lib/extraction/tagging/paragraph";
import { matchQuoteMarks, paragraphs } from "@/lib/text";
import { z } from "zod";

const spans = z.array(z.tuple([z.number(), z.number()]));
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ content: spans, cue: spans, speaker: spans })),
});

export type GoldQuote = z.output<typeof articleSchema>["quotes"][number];
export type TaggedArticle = {
  readonly id: string;
  readonly quotes: readonly GoldQuote[];
  readonly paragraphs: readonly TaggedParagraph[];
};

/** Reads the lines of a JSONL file. */
export function readLines(directory: string, file: string): readonly unknown[] {
  return readFileSync(join(directory, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}

/** Reads annotated articles and tags them the way the engine does. */
export function readArticles(
  directory: string,
  file: string,
): readonly TaggedArticle[] {
  return readLines(directory, file).map((line) => {
    const article = articleSchema.parse(line);
    return {
      id: article.id,
      quotes: article.quotes,
      paragraphs: tagText(article.text),
    };
  });
}

/** Tags a text the way the engine does, paragraph by paragraph. */
export function tagText(text: string): readonly TaggedParagraph[] {
  const within = paragraphs(text);
  const runs = matchQuoteMarks(text, within);
  let firstRun = 0;
  return within.map((span, index) => {
    while (firstRun < runs.length && (runs[firstRun]?.end ?? 0) <= span.start)
      firstRun++;
    return tagParagraph({ text, index, span, runs, firstRun });
  });
}
