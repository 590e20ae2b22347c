import type { Span } from "@/lib/text";

export type Gender = "he" | "she";

/** What a mention does in its sentence; a name in a heading or inside somebody's words says little about who acts. */
export type MentionUse = "subject" | "object" | "owner" | "quoted" | "heading";

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
  readonly use?: MentionUse;
  /** Capitalised perhaps only because a sentence begins: a name if it is one elsewhere. */
  readonly isWeak?: boolean;
  /** The short form in parentheses behind a body's name: "OPP". */
  readonly shortForm?: string;
};
