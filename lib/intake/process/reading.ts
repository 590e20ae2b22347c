import { z } from "zod";

/*
 * What the worker and the process that reads for it say to one another: one JSON line down, JSON lines up. The process
 * has seen hostile bytes, so whatever it says is checked like anything else from outside.
 */

/** In base64. Whatever is in it, decoding takes; a pattern over millions of characters would not. */
const bytes = z.string();

/** What is to be read: what a website has at an address, or a file somebody uploaded. */
export const readingTask = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("page"), url: z.string() }),
  z.strictObject({
    kind: z.literal("file"),
    name: z.string(),
    type: z.string(),
    bytes,
  }),
]);
export type ReadingTask = z.infer<typeof readingTask>;

/** A place in a document's text. Which members it has besides depends on its kind. */
const mark = z
  .object({ at: z.int().min(0), kind: z.string().max(40) })
  .catchall(
    z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]),
  );

const line = z.string().max(2_000).nullable();

/** A document as it was read: see `readDocument`. */
const readDocument = z.object({
  kind: z.literal("document"),
  format: z.enum([
    "html",
    "docx",
    "pdf",
    "text",
    "markdown",
    "srt",
    "vtt",
    "transcript",
  ]),
  title: line,
  author: line,
  site: line,
  publishedOn: z.iso.date().nullable(),
  canonicalUrl: line,
  language: line,
  text: z.string(),
  marks: z.array(mark).readonly(),
  notices: z.array(z.string().max(2_000)).max(100).readonly(),
});

const refused = z.object({
  kind: z.literal("refused"),
  sentence: z.string().max(1_000),
  isPassing: z.boolean(),
  /** Why, in one word. */
  reason: z.string().max(40),
});

/** What the reading process says, line by line; it ends with a document or a refusal. */
export const readingWord = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reading") }),
  z.object({
    kind: z.literal("fetched"),
    finalUrl: z.url({ protocol: /^https?$/ }),
    name: z.string().max(500),
    type: z.string().max(500),
    bytes,
  }),
  readDocument,
  refused,
]);
export type ReadingWord = z.infer<typeof readingWord>;
export type ReadDocument = z.infer<typeof readDocument>;
export type ReadingRefusal = z.infer<typeof refused>;

/** How far a reading is. */
export type ReadingStep = "fetching" | "reading";

/** The file a document was read from, and where it was found. */
export type ReadFile = {
  /** Null for an upload. */
  readonly finalUrl: string | null;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** How a reading ended. */
export type ReadingAnswer =
  | {
      readonly kind: "read";
      readonly file: ReadFile;
      readonly document: ReadDocument;
    }
  | ReadingRefusal;
