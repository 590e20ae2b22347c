import type { CommentAbout } from "@/lib/discussion/schema";
import type { Colleague, ThreadView } from "@/lib/discussion/view";
import type { Failure } from "@/lib/server/handle";

/** A comment as its form holds it. */
export type Said = {
  readonly about: CommentAbout;
  readonly body: string;
  readonly isBlocking: boolean;
  readonly mentionedIds: readonly string[];
};

/** The discussion of one claim or sentence, and the ways to take part in it. */
export type Talk = {
  /** Null while they are fetched. */
  readonly threads: readonly ThreadView[] | null;
  readonly about: CommentAbout;
  readonly isSending: boolean;
  readonly failure: Failure | null;
  /** True when it was stored. */
  readonly say: (said: Said) => Promise<boolean>;
  /** Resolves an open thread, reopens a resolved one. */
  readonly settle: (thread: ThreadView) => Promise<boolean>;
};

/** Who takes part. */
export type TalkPeople = {
  readonly viewerId: string;
  readonly mayTalk: boolean;
  /** Who can be mentioned. */
  readonly colleagues: readonly Colleague[];
};
