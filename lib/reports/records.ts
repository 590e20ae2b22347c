import type {
  ClaimKind,
  ClaimStatus,
  QuoteWording,
} from "@/lib/claims/statuses";
import type {
  Confidentiality,
  EvidenceRelation,
  SourceKind,
} from "@/lib/sources/kinds";
import type { ConfirmedLink } from "@/lib/sources/origins";
import type { ChosenWords, Span } from "@/lib/text";
import type { StoredGate } from "@/lib/sign-offs/schema";
import type { Basis, RatingFace } from "@/lib/verdicts/ratings";
import type { ReportedSpeaker } from "./verdict-report";

/*
 * What a report is built from, as the database holds it. Rows refer to each other by id; nothing is withheld yet.
 */

export type ReportRecords = {
  readonly newsroom: { readonly name: string; readonly isDemo: boolean };
  readonly asOf: {
    readonly seq: number;
    readonly at: Date;
    readonly hash: string;
  };
  readonly article: ArticleRecord;
  readonly revision: RevisionRecord;
  readonly sentences: readonly SentenceRecord[];
  /** Of every status and revision. */
  readonly claims: readonly ClaimRecord[];
  readonly speakers: readonly (ReportedSpeaker & { readonly id: string })[];
  /** Not the removed ones. */
  readonly evidence: readonly EvidenceRecord[];
  readonly sources: readonly SourceRecord[];
  /** Which of them rest on which: confirmed ones, on the way to each source's origin. */
  readonly links: readonly ConfirmedLink[];
  /** Of evidence that was not removed, in the order they were chosen. */
  readonly excerpts: readonly ExcerptRecord[];
  /** Every snapshot of the sources. */
  readonly snapshots: readonly SnapshotRecord[];
  /** By id, those that excerpts are of: the text as it is stored now, and the SHA-256 computed from it. */
  readonly documents: ReadonlyMap<
    string,
    { readonly text: string; readonly textSha256: string }
  >;
  readonly verdicts: readonly VerdictRecord[];
  /** Those that were never made void. */
  readonly approvals: readonly ApprovalRecord[];
  /** Of every verdict, also those that are void. */
  readonly secondChecks: readonly SecondCheckRecord[];
  /** Whether the policy keeps evidence from whoever makes a second check. */
  readonly sealsEvidence: boolean;
  /** Blocking comments that nobody has resolved. */
  readonly openComments: readonly OpenCommentRecord[];
  /** Those that are void too. */
  readonly signOffs: readonly SignOffRecord[];
  readonly ratings: readonly RatingRecord[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** By claim: the hash an approval must have been given for, computed from what is stored now. */
  readonly contentHashes: ReadonlyMap<string, string>;
};

export type ArticleRecord = {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly publication: string;
  readonly url: string | null;
  readonly publishedOn: Date | null;
  readonly authorId: string | null;
};

export type RevisionRecord = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly isSplit: boolean;
  readonly engineVersion: string | null;
  readonly createdAt: Date;
};

export type SentenceRecord = Span & {
  readonly number: number;
  readonly mark: "none" | "not_a_claim" | "waived";
  readonly markReason: string | null;
  readonly markedById: string | null;
};

export type ClaimRecord = {
  readonly id: string;
  readonly revisionId: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly statementText: string | null;
  readonly withinId: string | null;
  readonly speakerId: string | null;
  readonly quoteType: "direct" | "indirect" | "mixed" | null;
  readonly assigneeId: string | null;
  readonly statusNote: string | null;
  readonly statusById: string | null;
  readonly statusAt: Date;
  readonly updatedAt: Date;
};

export type EvidenceRecord = {
  readonly id: string;
  readonly claimId: string;
  readonly sourceId: string;
  readonly relation: EvidenceRelation;
  readonly locator: string;
  readonly excerpt: string;
  readonly note: string;
  readonly doesNotShow: string;
  /** As it is kept; read by lib/quotes. */
  readonly comparison?: unknown;
  readonly addedById: string;
};

export type ExcerptRecord = ChosenWords & {
  readonly id: string;
  readonly evidenceId: string;
  readonly sourceId: string;
  readonly snapshotId: string;
  readonly locator: string;
};

export type SnapshotRecord = {
  readonly id: string;
  readonly sourceId: string;
  readonly number: number;
  readonly takenAt: Date;
  readonly documentId: string;
  /** What the document is called and says of itself. */
  readonly document: {
    readonly bytesSha256: string;
    readonly fileName: string;
    readonly title: string | null;
    readonly author: string | null;
    readonly site: string | null;
    readonly url: string | null;
    readonly finalUrl: string | null;
    readonly canonicalUrl: string | null;
  };
};

export type SourceRecord = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly author: string;
  readonly canonicalUrl: string | null;
  readonly addressNote: string;
  readonly confidentiality: Confidentiality;
  /** Why the desk no longer stands behind it; null while it does. */
  readonly withdrawnReason: string | null;
  readonly addedById: string;
};

export type VerdictRecord = {
  readonly id: string;
  readonly claimId: string;
  readonly number: number;
  readonly ratingId: string;
  readonly basis: Basis;
  readonly rationale: string;
  readonly wording: QuoteWording | null;
  readonly proposedById: string;
  readonly createdAt: Date;
};

export type ApprovalRecord = {
  readonly claimId: string;
  readonly verdictId: string;
  readonly approvedById: string;
  readonly contentHash: string;
  readonly createdAt: Date;
};

export type SecondCheckRecord = {
  readonly claimId: string;
  readonly checkerId: string | null;
  readonly agrees: boolean | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
  readonly voidedAt: Date | null;
};

/** About a claim, or about a sentence of the article. */
export type OpenCommentRecord = {
  readonly claimId: string | null;
  readonly sentenceNumber: number | null;
};

export type SignOffRecord = {
  readonly id: string;
  readonly textSha256: string;
  readonly askedById: string;
  readonly overrideReason: string | null;
  readonly confirmedById: string | null;
  /** Null while an override waits for its second editor. */
  readonly signedAt: Date | null;
  readonly gate: StoredGate;
  readonly voidedAt: Date | null;
  readonly voidedReason: string | null;
};

export type RatingRecord = RatingFace & {
  readonly id: string;
  readonly position: number;
  readonly scaleKey: string;
  readonly scaleName: string;
  readonly scaleVersion: number;
};

/** For whom the report is made. */
export type ReportReader =
  | { readonly profile: "public" }
  | {
      readonly profile: "internal";
      readonly personId: string;
      readonly isEditor: boolean;
    };
