import type { ClaimStatus } from "@/lib/claims/statuses";
import type { CoverageForm, PersonRef } from "@/lib/claims/view";

/*
 * What the article screens show, as plain data: queries make it, components take it. Times are ISO, UTC.
 */

/** Counts that the list names, in the order in which work goes. */
export const countedStatuses = [
  "suggested",
  "open",
  "checking",
  "waiting",
  "proposed",
  "disputed",
  "stale",
  "approved",
] as const satisfies readonly ClaimStatus[];
export type CountedStatus = (typeof countedStatuses)[number];

export type StatusCount = {
  readonly status: CountedStatus;
  readonly count: number;
};

/** Somebody who holds a claim of an article. */
export type PersonOnIt = PersonRef & { readonly isMe: boolean };

/** One article of the list. */
export type ArticleRow = {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly publication: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly work: ArticleWork;
  /** Null while nobody answers for it as it stands. */
  readonly signOff: ListedSignOff | null;
};

/** Who signed an article off. */
export type ListedSignOff = {
  readonly by: string;
  /** The second editor, when the gate was passed over. */
  readonly confirmedBy: string | null;
  readonly at: string;
};

/** How far the desk is with an article. */
export type ArticleWork =
  | { readonly kind: "unsplit" }
  | {
      readonly kind: "split";
      /** One form a sentence, in the order of the text. */
      readonly coverage: readonly CoverageForm[];
      /** Sentences that are untouched, in progress or stale. */
      readonly left: number;
      /** Only those above zero. */
      readonly counts: readonly StatusCount[];
      readonly people: readonly PersonOnIt[];
    };

/** One page of the list, newest first. */
export type ArticlePage = {
  readonly rows: readonly ArticleRow[];
  /** Ids to ask on from; null where the list ends. */
  readonly newerThan: string | null;
  readonly olderThan: string | null;
};

/** What the form for an article's details shows. */
export type ArticleDetails = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly byline: string;
  readonly publication: string;
  readonly url: string;
  /** Year-month-day, or empty. */
  readonly publishedOn: string;
  readonly authorId: string | null;
};
