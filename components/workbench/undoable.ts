/** Something that was done, in one sentence, and the version it led to. */
export type Undoable = { readonly words: string; readonly version: number } & (
  { readonly claimId: string } | { readonly sentenceId: string }
);
