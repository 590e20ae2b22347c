import type { Span } from "../span";

/** What one person says in one go. */
export type Turn = {
  /** As the record names them; null where it does not. */
  readonly speaker: string | null;
  /** The time code the turn begins at, as the record writes it; null where there is none. */
  readonly time: string | null;
  /** Where times stand in it, each at the first character said from then on, the turn's own included. */
  readonly times: readonly { readonly at: number; readonly time: string }[];
  /** What was said: the record without names, time codes and stage directions. */
  readonly parts: readonly Span[];
  /** What a text says itself, around what it quotes. */
  readonly isProse?: boolean;
};
