/*
 * What is said about a claim or a sentence, as plain data: queries make it, components take it. Dates are ISO text.
 */

/** Somebody of the newsroom. */
export type Colleague = { readonly id: string; readonly name: string };

/** One comment. */
export type CommentView = {
  readonly id: string;
  readonly body: string;
  readonly author: Colleague;
  readonly createdAt: string;
  readonly mentioned: readonly Colleague[];
};

/** A comment that opened a thread, with what was answered, oldest first. */
export type ThreadView = CommentView & {
  readonly isBlocking: boolean;
  /** Null while it is open. */
  readonly resolved: { readonly by: Colleague; readonly at: string } | null;
  readonly version: number;
  readonly replies: readonly CommentView[];
};

/** How many threads are open on one thing, and how many of them block. */
export type OpenComments = {
  readonly open: number;
  readonly blocking: number;
};

/** By id of the claim or sentence; what has no open comment is not in it. */
export type OpenCommentsById = Readonly<Record<string, OpenComments>>;

/** An open thread in the list of an article's. */
export type OpenThread = ThreadView & {
  readonly about:
    | {
        readonly is: "claim";
        readonly claimId: string;
        readonly words: string;
      }
    | {
        readonly is: "sentence";
        readonly number: number;
        readonly words: string;
      };
};
