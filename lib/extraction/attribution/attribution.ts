import type { Span } from "@/lib/text";
import type { Mention } from "../speakers/mention";
import type { WordRange } from "../tagging/word";

/** One attribution as it was found, before anybody knows whose name the mention stands for. */
export type Attribution = {
  readonly paragraph: number;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly mention: Mention | null;
  readonly isSpeech: boolean;
  /** True when the words follow on the running speaker's without a mention of their own. */
  readonly isContinued: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** The same inside one paragraph, in words; content and cue in reading order. */
export type Proposal = {
  readonly content: readonly WordRange[];
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
  readonly isSpeech: boolean;
  readonly isContinued?: boolean;
  readonly score: number;
  readonly reason: string;
};
