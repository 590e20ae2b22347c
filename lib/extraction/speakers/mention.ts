import type { Span } from "@/lib/text";

export type Gender = "he" | "she";

/** What a stretch of text calls somebody. */
export type Mention = {
  readonly span: Span;
  /** The words as they stand there. */
  readonly text: string;
  readonly kind: "person" | "body" | "role" | "pronoun" | "group" | "other";
  /** The proper name without titles and roles: "Gilad Cohen", "Cohen", "White House". */
  readonly name: string | null;
  /** What the text says the person is: "Israeli Ambassador to Japan". */
  readonly role: string | null;
  /** Lower-case head noun of the phrase: "ambassador", "officials", "he". */
  readonly head: string;
  readonly gender: Gender | null;
  readonly paragraph: number;
  /** Sentence number within the article's paragraph. */
  readonly sentence: number;
};
