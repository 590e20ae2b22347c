import type { WordRange } from "../tagging/word";

export type ClauseShape =
  | "main"
  | "apposition"
  | "relative"
  | "coordinated"
  | "participle"
  | "fronted"
  | "role";

/** A part of a sentence that asserts something by itself. */
export type Clause = {
  readonly shape: ClauseShape;
  /** What is marked; two ranges when an apposition or aside stands in the middle. */
  readonly ranges: readonly WordRange[];
  /** The phrase that the clause says something about, when it stands elsewhere. */
  readonly subject: WordRange | null;
};
