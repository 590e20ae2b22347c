import type { NotificationKind } from "./kinds";

/*
 * What waits for somebody, as plain data: queries make it, components take it. Dates are ISO text.
 */

/** One notification. It says who, what and where, and never what somebody found: a verdict may be sealed. */
export type NotificationView = {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly actorName: string;
  readonly at: string;
  readonly isRead: boolean;
  /** Whether it waits for nobody any more: the claim moved on, the comment was resolved. */
  readonly isOvertaken: boolean;
  readonly article: { readonly id: string; readonly title: string };
  /** What of the article; null is all of it. */
  readonly about:
    | {
        readonly is: "claim";
        readonly claimId: string;
        readonly words: string;
      }
    | { readonly is: "sentence"; readonly number: number }
    | null;
};

/** The newest of what waits, for the menu in the bar. */
export type WaitingView = {
  readonly count: number;
  readonly newest: readonly NotificationView[];
};
