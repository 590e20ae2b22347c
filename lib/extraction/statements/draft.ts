import type { Span } from "@/lib/text";
import type { Mention } from "../speakers/mention";
import type { StatementFeatures } from "./features";

/** A statement as one paragraph shows it; full names come later. */
export type StatementDraft = {
  readonly spans: readonly Span[];
  /** What stands in front in square brackets, without the brackets. */
  readonly lead: string;
  /** The words of the statement as the article has them. */
  readonly body: string;
  /** Index of the attribution of this paragraph whose content holds the statement, or null. */
  readonly within: number | null;
  /** Who is mentioned first, when lead or body begins with it: "he", "Minister Lund", "her". */
  readonly opening: Mention | null;
  readonly features: StatementFeatures;
};

export type ParagraphStatements = {
  readonly drafts: readonly StatementDraft[];
  /** For each sentence of the paragraph: null when something covers it, else why nothing does. */
  readonly uncovered: readonly (string | null)[];
};
