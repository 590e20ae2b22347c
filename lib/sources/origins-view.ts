import type { Span } from "@/lib/text";
import type { SourceLinkKind } from "./kinds";

/*
 * What screens show of where sources come from, as plain data. Nothing here is of a source that the viewer may not know
 * of, but that there is one.
 */

/** A source by its name. */
export type NamedSource = { readonly id: string; readonly title: string };

/** That one source rests on another, or may. */
export type LinkView = {
  readonly id: string;
  readonly version: number;
  readonly kind: SourceLinkKind;
  readonly source: NamedSource;
  /** What it rests on: of a suggestion, what may be the origin. */
  readonly restsOn: NamedSource;
  /** Why it was suggested, in sentences. */
  readonly reasons: readonly string[];
  readonly sharedRuns: number;
};

/** Evidence of one claim whose sources go back to one origin. */
export type OriginGroupView = {
  /** Null when the viewer may not know of it. */
  readonly originId: string | null;
  readonly name: string | null;
  readonly evidenceIds: readonly string[];
};

/** How many ways of knowing a claim's evidence is. */
export type OriginsView = {
  readonly sourceCount: number;
  readonly originCount: number;
  /** Every piece of evidence is in one, in the order of the evidence. */
  readonly groups: readonly OriginGroupView[];
  /** Of two sources of this claim, that nobody has decided about. */
  readonly suggestions: readonly LinkView[];
};

/** What a source rests on and what rests on it, for its own page. */
export type SourceLinksView = {
  readonly source: NamedSource;
  readonly restsOn: LinkView | null;
  readonly restedOn: readonly LinkView[];
  readonly suggestions: readonly LinkView[];
  readonly mayDecide: boolean;
};

/** The newest snapshots of two sources beside each other, with what stands in both. */
export type SharedTextView = {
  readonly first: SharedSide;
  readonly second: SharedSide;
  readonly sharedRuns: number;
  /** Of so many, in whichever text has fewer. */
  readonly smaller: number;
};

export type SharedSide = NamedSource & {
  /** Null when nothing of it was read. */
  readonly text: string | null;
  readonly takenAt: string | null;
  /** Passages that stand in the other text too, numbered alike on both sides, in the order of this text. */
  readonly passages: readonly (Span & { readonly number: number })[];
};
