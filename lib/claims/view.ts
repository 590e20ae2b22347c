import type { Role } from "@/lib/access/policy";
import type { OpenCommentsById, ThreadView } from "@/lib/discussion/view";
import type { ExcerptState, Span } from "@/lib/text";
import type { OriginsView } from "@/lib/sources/origins-view";
import type { RecordComparison } from "@/lib/quotes/comparison";
import type { Basis, RatingFace } from "@/lib/verdicts/ratings";
import type { ClaimEvent } from "./rules";
import type { ClaimKind, ClaimStatus, QuoteWording } from "./statuses";

/*
 * What the workbench shows, as plain data: queries make it, components take it. Dates are ISO text in UTC.
 */

export type PersonRef = { readonly id: string; readonly name: string };

/** What is known of a sentence by itself and by the claims that touch it. */
export type CoverageForm =
  "decided" | "in_progress" | "stale" | "waived" | "not_a_claim" | "untouched";

export type SentenceView = {
  readonly id: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly coverage: CoverageForm;
  readonly isMarkedNotAClaim: boolean;
  /** Why nobody has to check it, and who said so. */
  readonly waiver: { readonly by: string; readonly reason: string } | null;
  readonly version: number;
};

/** A claim as lists and marks show it. */
export type ClaimRow = {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly spans: readonly Span[];
  readonly start: number;
  readonly end: number;
  /** The article's words. */
  readonly text: string;
  /** Self-contained wording of a statement; null when there is none beyond the words. */
  readonly statementText: string | null;
  readonly withinId: string | null;
  readonly speaker: SpeakerRef | null;
  readonly wording: QuoteWording | null;
  readonly kinds: readonly string[];
  readonly checkWorthiness: number;
  readonly assignee: PersonRef | null;
  /** When the assignee should have a verdict. */
  readonly dueAt: string | null;
  /** Rating of the newest verdict; null also while it is sealed for the viewer. */
  readonly rating: RatingFace | null;
  /** Whether its verdict waits for a second check. */
  readonly isSecondCheckOpen: boolean;
  readonly evidenceCount: number;
  readonly sentenceNumber: number;
  readonly version: number;
};

export type SpeakerRef = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly kind: "person" | "body" | "unnamed";
  /** What a merge has to send. */
  readonly version: number;
};

export type RatingOption = RatingFace & { readonly id: string };

export type ScaleView = {
  readonly versionId: string;
  readonly name: string;
  readonly number: number;
  readonly isDefault: boolean;
  readonly ratings: readonly RatingOption[];
};

export type WorkbenchView = {
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly byline: string;
    readonly publication: string;
    readonly url: string | null;
    readonly publishedOn: string | null;
    readonly author: PersonRef | null;
    readonly version: number;
  };
  readonly revision: {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly sha256: string;
    readonly isSplit: boolean;
    readonly engineVersion: string | null;
  };
  /** Where the newsroom's log stood: what was done after it is asked for by this number. */
  readonly seq: number;
  readonly sentences: readonly SentenceView[];
  readonly claims: readonly ClaimRow[];
  readonly openComments: OpenCommentsById;
  /** Who can be mentioned in a comment; null for who does not read the discussion. */
  readonly colleagues: readonly PersonRef[] | null;
  /** Speakers of this article's claims, then the newsroom's others by name (at most 200). */
  readonly speakers: readonly SpeakerRef[];
  /** Who can be assigned. */
  readonly checkers: readonly PersonRef[];
  readonly scales: readonly ScaleView[];
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly roles: readonly Role[];
    readonly canCheck: boolean;
    readonly canDecide: boolean;
  };
};

export type SourceView = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly author: string;
  readonly confidentiality: "open" | "background" | "secret";
  /** The newest one; null when what it says was never kept. */
  readonly snapshotId: string | null;
  readonly snapshotCount: number;
  readonly addressState: "unchecked" | "alive" | "changed" | "dead";
  /** Whether its page or file is being read this moment. */
  readonly isBeingRead: boolean;
  /** Whether the desk no longer stands behind it. */
  readonly isWithdrawn: boolean;
  /** A secret source the viewer may not see: title and the rest are empty. */
  readonly isHidden: boolean;
};

/** Words of a snapshot, compared with it as this was read. */
export type ExcerptView = {
  readonly id: string;
  readonly snapshotId: string;
  readonly snapshotNumber: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly locator: string;
  readonly state: ExcerptState;
  /** Number of the source's newest snapshot, when these words are not in it; else null. */
  readonly missingFrom: number | null;
};

export type EvidenceView = {
  readonly id: string;
  readonly relation: "supports" | "contradicts" | "context";
  readonly source: SourceView;
  readonly locator: string;
  /** Typed by hand, and compared with nothing. */
  readonly excerpt: string;
  readonly excerpts: readonly ExcerptView[];
  readonly note: string;
  readonly doesNotShow: string;
  /** How a quote compared with this record; null when it was not, or the source is hidden. */
  readonly comparison: RecordComparison | null;
  readonly addedBy: PersonRef;
  readonly createdAt: string;
  readonly version: number;
};

export type VerdictView = {
  readonly id: string;
  readonly number: number;
  readonly rating: RatingFace;
  readonly scaleName: string;
  readonly scaleVersion: number;
  readonly basis: Basis;
  readonly rationale: string;
  readonly wording: QuoteWording | null;
  readonly proposedBy: PersonRef;
  readonly createdAt: string;
};

export type ApprovalView = {
  readonly approvedBy: PersonRef;
  readonly verdictNumber: number;
  readonly createdAt: string;
  /** Null while it stands. */
  readonly voidedAt: string | null;
  readonly voidedReason: string | null;
};

/** A second person's look at a verdict. */
export type SecondCheckView = {
  readonly id: string;
  /** Why there is one. */
  readonly reason: string;
  readonly createdAt: string;
  readonly result:
    | { readonly is: "open" }
    /** The claim was taken back or changed before anybody looked. */
    | { readonly is: "void" }
    | {
        readonly is: "agreed" | "differed";
        readonly verdictNumber: number;
        readonly by: PersonRef;
        readonly at: string;
        readonly rating: RatingFace;
        readonly basis: Basis;
        readonly rationale: string;
        readonly wording: QuoteWording | null;
        /** Whether they saw the evidence of the first checker. */
        readonly sawEvidence: boolean;
      };
};

/** What the engine suggested and why, as it was then. */
export type SuggestionView = {
  readonly engineVersion: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly speakerName: string | null;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
};

/** Whether the viewer may make an event happen, or the sentence that says why not. */
export type Move =
  { readonly ok: true } | { readonly ok: false; readonly why: string };

export type HistoryLine = {
  readonly seq: number;
  readonly at: string;
  readonly sentence: string;
  /** From which status to which it moved the claim. */
  readonly move: {
    readonly from: ClaimStatus;
    readonly to: ClaimStatus;
  } | null;
  /** The two wordings, where it changed one; null is the article's own words. */
  readonly wordings: {
    readonly before: string | null;
    readonly after: string | null;
  } | null;
};

/** One claim, whole: what the inspector shows. */
export type ClaimDetail = {
  readonly claim: ClaimRow;
  readonly cueText: string | null;
  readonly mentionText: string | null;
  readonly quoteType: "direct" | "indirect" | "mixed" | null;
  readonly suggestion: SuggestionView | null;
  /** The reason, question or comment that came with the last change of status. */
  readonly statusNote: string | null;
  readonly statusBy: PersonRef | null;
  readonly statusAt: string;
  readonly insideIds: readonly string[];
  /** The claim this one was joined to by hand, and the one it was cut off from. */
  readonly mergedIntoId: string | null;
  readonly splitFromId: string | null;
  readonly evidence: readonly EvidenceView[];
  readonly origins: OriginsView;
  /** Newest first. */
  readonly questions: readonly QuestionView[];
  /** Newest first; the first one counts. Those that are sealed for the viewer are not among them. */
  readonly verdicts: readonly VerdictView[];
  /** Newest first; what is sealed for the viewer is not told. */
  readonly secondChecks: readonly SecondCheckView[];
  /** Whether evidence is kept from the viewer until the second check is done. */
  readonly isEvidenceSealed: boolean;
  readonly approvals: readonly ApprovalView[];
  readonly moves: Readonly<Record<ClaimEvent, Move>>;
  readonly approvers: {
    readonly may: readonly PersonRef[];
    readonly mayNot: readonly {
      readonly person: PersonRef;
      readonly why: string;
    }[];
  };
  readonly history: readonly HistoryLine[];
  /** Oldest first; null for who does not read the discussion. */
  readonly threads: readonly ThreadView[] | null;
};

/** A claim in the queue over all articles. */
export type QueueRow = ClaimRow & {
  readonly article: { readonly id: string; readonly title: string };
  /** What makes it risky, the worst first, in words. */
  readonly risks: readonly string[];
};

/** What a claim waits for, or waited for. */
export type QuestionView = {
  readonly id: string;
  readonly text: string;
  readonly askedOf: "author" | "source" | "other";
  /** Who exactly; empty when nobody was named. */
  readonly askedOfName: string;
  readonly dueAt: string | null;
  readonly askedBy: PersonRef;
  readonly askedAt: string;
  /** Null while it is out. */
  readonly answer: {
    readonly text: string;
    readonly by: PersonRef;
    readonly at: string;
  } | null;
};

/** What became of an article since an event: rows as they are now, and no word of what they were. */
export type ArticleChanges = {
  /** The last event that is told of: what to ask from next time. */
  readonly seq: number;
  /** Whose rows these are; null when nothing happened. */
  readonly revisionId: string | null;
  /** The forms of all sentences, a letter each: `decodeCoverage`. */
  readonly coverage: string | null;
  readonly claims: readonly ClaimRow[];
  /** As they are now; null when nothing happened. */
  readonly openComments: OpenCommentsById | null;
  /** Sentences that were marked anew. */
  readonly sentences: readonly SentenceView[];
  /** Claims somebody else changed. */
  readonly byOthers: readonly string[];
  /** Claims nobody changed whose evidence may look another way now: its page was read, its source withdrawn. */
  readonly bySources: readonly string[];
  /** What was done, each once: "verdict.propose". */
  readonly actions: readonly string[];
  /** Something that is no row changed too: the page itself has to be read again. */
  readonly isBeyondRows: boolean;
};
