import type { ClaimStatus } from "@/lib/claims/statuses";
import type { Span } from "@/lib/text";
import type { ChangedRow } from "./compare-texts";
import type { Confidentiality, EvidenceRelation, SourceKind } from "./kinds";
import type { TextMark } from "./text-marks";

/*
 * What the library shows, as plain data: queries make it, components take it. Dates are ISO text in UTC, days are
 * YYYY-MM-DD. Nothing here is of a source that the viewer may not know of.
 */

/** What was found at a source's address when it was last looked at. */
export const addressStates = ["unchecked", "alive", "changed", "dead"] as const;
export type AddressState = (typeof addressStates)[number];

type Facts = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly confidentiality: Confidentiality;
  readonly address: {
    readonly state: AddressState;
    /** The last look, also one that found out nothing. */
    readonly checkedAt: string | null;
    /** The first of the looks in a row that found this state; null when that is not known. */
    readonly since: string | null;
    readonly note: string;
  };
  /** Null while the desk stands behind it. */
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
};

/** How much rests on a source now. */
export type SourceUse = { readonly claims: number; readonly articles: number };

export type LibraryRow = Facts & {
  readonly use: SourceUse;
  readonly snapshotCount: number;
};

/** One page of the library. `next` is the id to go on after; null at the end. */
export type LibraryPage = {
  readonly rows: readonly LibraryRow[];
  readonly next: string | null;
};

/** A claim that a source is used for. */
export type SourceUsedIn = {
  readonly evidenceId: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly claimId: string;
  readonly words: string;
  readonly status: ClaimStatus;
  readonly relation: EvidenceRelation;
  readonly excerptCount: number;
};

export type SnapshotLine = {
  readonly id: string;
  readonly number: number;
  readonly takenAt: string;
  /** Null when the desk took it by itself. */
  readonly takenBy: string | null;
  readonly format: string;
  readonly byteCount: number;
  readonly bytesSha256: string;
  readonly textSha256: string;
  readonly fileName: string;
  readonly notices: readonly string[];
};

/** A source that may be the same one, and what they have in common: "the same address". */
export type SameSource = Pick<
  Facts,
  "id" | "kind" | "title" | "publisher" | "withdrawn"
> & { readonly common: readonly string[] };

/** One source, whole, and what the viewer may do to it. */
export type SourcePage = Facts & {
  readonly version: number;
  readonly addedBy: string;
  readonly createdAt: string;
  readonly broughtFor: { readonly id: string; readonly title: string } | null;
  readonly usedIn: readonly SourceUsedIn[];
  /** Whether more claims rest on it than are listed. */
  readonly isUsedInCut: boolean;
  readonly snapshots: readonly SnapshotLine[];
  readonly same: readonly SameSource[];
  readonly may: SourceMoves;
};

/** What the viewer may do to a source. */
export type SourceMoves = {
  readonly edit: boolean;
  /** Change who may know of it. */
  readonly setConfidentiality: boolean;
  readonly withdraw: boolean;
};

/** An excerpt of a snapshot that evidence rests on. */
export type SnapshotExcerpt = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Whether its words stand in the text where it says, checked when it was read. */
  readonly isVerified: boolean;
  readonly locator: string;
  readonly relation: EvidenceRelation;
  readonly claim: {
    readonly id: string;
    readonly words: string;
    readonly status: ClaimStatus;
  };
  readonly article: { readonly id: string; readonly title: string };
};

/** A part of a snapshot's text, to read. Offsets of the excerpts count in the whole text; `from` is where the part begins. */
export type SnapshotReading = {
  readonly source: { readonly id: string; readonly title: string };
  readonly snapshot: SnapshotLine;
  readonly newestNumber: number;
  readonly text: string;
  readonly from: number;
  /** Of the part alone, counted from where it begins. */
  readonly marks: readonly TextMark[];
  /** From 1. */
  readonly part: number;
  readonly partCount: number;
  readonly excerpts: readonly SnapshotExcerpt[];
  /** Words that somebody was sent to; null when they are not in the text. */
  readonly shown: Span | null;
};

/** Two snapshots of a source, paragraph by paragraph. */
export type SnapshotComparison = {
  readonly source: { readonly id: string; readonly title: string };
  readonly snapshots: readonly SnapshotLine[];
  readonly from: SnapshotLine;
  readonly to: SnapshotLine;
  readonly rows: readonly ChangedRow[];
  /** Whether more changed than is shown. */
  readonly isCut: boolean;
  /** Excerpts of the earlier one whose words do not stand in the later one. */
  readonly lost: readonly (SnapshotExcerpt & { readonly exact: string })[];
};
