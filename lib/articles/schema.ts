import { z } from "zod";
import { findForeignCharacters } from "@/lib/intake/characters";
import { limits } from "@/lib/limits";
import { articleTextFault } from "./rules";

const FOREIGN_IN_LINE =
  "There is an invisible control character in it. Type it again instead of pasting it.";

/** One line of text as people type it: composed, runs of white space as one space, no control characters. */
function line(maxLength: number) {
  return z
    .string()
    .transform((value) => value.normalize("NFC").replace(/\s+/gu, " ").trim())
    .pipe(
      z
        .string()
        .max(maxLength, {
          error: `It may have at most ${maxLength} characters. Shorten it.`,
        })
        .refine((value) => findForeignCharacters(value) === null, {
          error: FOREIGN_IN_LINE,
        }),
    );
}

/** An address a reader could open; empty is none. Credentials in it would be printed in every report. */
const url = line(limits.urlLength)
  .refine((value) => value === "" || isWebAddress(value), {
    error:
      "This is no web address. It begins with http:// or https://; leave it empty when there is none.",
  })
  .transform((value) => (value === "" ? null : value));

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  const isWeb = protocol === "http:" || protocol === "https:";
  return isWeb && hostname !== "" && username === "" && password === "";
}

const day = z.iso
  .date({ error: "Give the day as year-month-day, such as 2026-03-14." })
  .or(z.literal(""))
  .transform((value) => (value === "" ? null : value));

const text = z.string().superRefine((value, context) => {
  const fault = articleTextFault(value);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
});

const details = {
  byline: line(limits.shortTextLength),
  publication: line(limits.shortTextLength),
  url,
  /** Calendar day, no time zone. */
  publishedOn: day,
  /** The person of this newsroom who wrote it. */
  authorId: z
    .uuid()
    .or(z.literal(""))
    .nullable()
    .transform((value) => (value === "" ? null : value)),
};

/** A new article. An empty title is taken from the text's first line. */
export const createArticleInput = z.strictObject({
  title: line(limits.titleLength),
  ...details,
  text,
  /** What the text was read from, when it was read from something. */
  documentId: z
    .uuid()
    .or(z.literal(""))
    .nullable()
    .default(null)
    .transform((value) => (value === "" ? null : value)),
});
export type CreateArticle = z.output<typeof createArticleInput>;
/** As the form sends it. */
export type CreateArticleFields = z.input<typeof createArticleInput>;

/** What is said about an article; its text is changed only by a new revision. */
export const editArticleInput = z.strictObject({
  articleId: z.uuid(),
  /** The version the form showed. */
  version: z.int().positive(),
  title: line(limits.titleLength).refine((value) => value !== "", {
    error: "An article needs a title.",
  }),
  ...details,
});
export type EditArticle = z.output<typeof editArticleInput>;
export type EditArticleFields = z.input<typeof editArticleInput>;

/** Names one article. */
export const articleInput = z.strictObject({ articleId: z.uuid() });

/** One page of the list: the newest, or those before or after the article named. */
export const listArticlesInput = z.strictObject({
  before: z.uuid().optional(),
  after: z.uuid().optional(),
});
export type ListArticles = z.output<typeof listArticlesInput>;
