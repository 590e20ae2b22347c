import type { QuoteWording } from "@/lib/claims/statuses";
import type { EvidenceRelation } from "@/lib/sources/kinds";
import type { WordColumn } from "@/lib/text/record/word-columns";
import type { Basis } from "@/lib/verdicts/ratings";

/** A record that a quote was looked for in. */
export type RecordRef = {
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly snapshotNumber: number;
  readonly title: string;
  readonly kind: string;
};

/** Some words of a turn; the quote's passage stands out. */
export type TurnPiece = { readonly text: string; readonly isPassage: boolean };

export type TurnView = {
  readonly speaker: string | null;
  readonly time: string | null;
  readonly pieces: readonly TurnPiece[];
};

/** A quote beside one record, as the quote lab shows it. */
export type RecordResult = RecordRef & {
  readonly wording: Exclude<QuoteWording, "out_of_context">;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly columns: readonly WordColumn[];
  readonly turns: readonly TurnView[];
  readonly relation: EvidenceRelation;
  readonly basis: Basis;
  /** Key of the rating that the policy suggests; null where it suggests none. */
  readonly ratingKey: string | null;
};

/** What came of looking for a quote in all records there are. */
export type LabView = {
  readonly quote: string;
  /** The best one, or the one that was asked for; null when there is no record. */
  readonly shown: RecordResult | null;
  /** The others, the best first. */
  readonly others: readonly (RecordRef & Pick<RecordResult, "wording">)[];
  /** Titles of records that are too long to be compared here. */
  readonly tooLong: readonly string[];
  /** Titles of records whose comparison took too long and was stopped. */
  readonly tooSlow: readonly string[];
  /** Sources with a snapshot that could be chosen as a record besides. */
  readonly library: readonly Pick<RecordRef, "sourceId" | "title">[];
};
