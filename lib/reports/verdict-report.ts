import type {
  ClaimKind,
  ClaimStatus,
  QuoteWording,
} from "@/lib/claims/statuses";
import type { CoverageForm } from "@/lib/claims/view";
import type {
  Confidentiality,
  EvidenceRelation,
  SourceKind,
} from "@/lib/sources/kinds";
import type { StoredGate } from "@/lib/sign-offs/schema";
import type { ExcerptState } from "@/lib/text";
import type { Basis, RatingFace } from "@/lib/verdicts/ratings";
import type { ReportProfile } from "./schema";

/*
 * The verdict report as plain data: what the page shows and every format is written from. Times are ISO 8601 in UTC;
 * offsets are UTF-16 code units of `text`, half-open. The same state of the desk and the same profile make the same
 * value: nothing in it says when it was made.
 */

/** A pair `[start, end)`. */
export type Offsets = readonly [start: number, end: number];

export type VerdictReport = {
  readonly profile: ReportProfile;
  readonly newsroom: { readonly name: string; readonly isDemo: boolean };
  /** The last thing that happened to the article or to a source of it before it left; exports do not count. */
  readonly asOf: {
    readonly seq: number;
    readonly at: string;
    readonly hash: string;
  };
  readonly article: ReportedArticle;
  readonly revision: ReportedRevision;
  readonly state: ReportState;
  readonly signOff: ReportedSignOff;
  readonly people: {
    /** Whose verdicts stand. */
    readonly checked: readonly string[];
    /** Whose approvals stand. */
    readonly approved: readonly string[];
  };
  /** Scales the verdicts are from. */
  readonly scales: readonly ReportedScale[];
  /** Every rating that was given, on the scale first, truest first. */
  readonly tally: readonly Tally[];
  /** In the order of the article, suggestions too; withdrawn ones are not in it. */
  readonly claims: readonly ReportedClaim[];
  readonly notDone: readonly NotDone[];
  /** Sources that may be named, in the order the claims use them. */
  readonly sources: readonly ReportedSource[];
  /** Sources that were used and are not named. */
  readonly unnamedSources: {
    readonly confidential: number;
    readonly background: number;
  };
  readonly sentences: readonly ReportedSentence[];
  /** The text cut into stretches that the same claims cover; together they are the text. */
  readonly runs: readonly ReportedRun[];
  readonly text: string;
};

export type ReportedArticle = {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
  readonly publication: string;
  readonly url: string | null;
  /** A day, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  /** Who of the newsroom wrote it. */
  readonly author: string | null;
};

export type ReportedRevision = {
  readonly id: string;
  readonly number: number;
  readonly createdAt: string;
  readonly isSplit: boolean;
  readonly engineVersion: string | null;
  readonly textSha256: string;
  readonly wordCount: number;
  readonly sentenceCount: number;
};

export type ReportState = {
  readonly isFinished: boolean;
  /** What the report may say of itself, first thing. */
  readonly sentence: string;
  readonly approved: number;
  readonly waived: number;
  /** Claims that a person took up: all but suggestions and withdrawn ones. */
  readonly accepted: number;
};

/** Whether an editor answers for the article as it stands. */
export type ReportedSignOff =
  | { readonly is: "none" }
  /** Somebody asks to pass over the gate; no second editor has confirmed it. */
  | {
      readonly is: "asked";
      readonly askedBy: string;
      readonly reason: string;
      readonly conditions: StoredGate["conditions"];
    }
  | {
      readonly is: "signed";
      readonly signedBy: string;
      readonly signedAt: string;
      /** Of the text that was signed. */
      readonly textSha256: string;
      /** Null when the gate was open. */
      readonly override: {
        readonly reason: string;
        readonly confirmedBy: string;
      } | null;
      /** What the policy demanded, and how much of it was left. */
      readonly conditions: StoredGate["conditions"];
      readonly facts: StoredGate["facts"];
    }
  /** The newest one; something changed since. */
  | {
      readonly is: "void";
      readonly signedBy: string;
      readonly signedAt: string;
      readonly voidedAt: string;
      readonly reason: string;
    };

export type ReportedScale = {
  readonly key: string;
  readonly name: string;
  readonly version: number;
  readonly ratings: readonly RatingFace[];
};

export type Tally = {
  readonly rating: RatingFace;
  /** `key@version` of its scale. */
  readonly scale: string;
  readonly approved: number;
  /** Given by one person and not approved by a second. */
  readonly proposed: number;
};

export type ReportedSpeaker = {
  readonly name: string;
  readonly role: string;
  readonly affiliation: string;
  readonly kind: "person" | "body" | "unnamed";
};

export type ReportedVerdict = {
  readonly rating: RatingFace;
  readonly scale: string;
  /** Ranked ratings of its scale: 1 is the least true, this the most. */
  readonly bestRank: number;
  readonly basis: Basis;
  readonly rationale: string;
  readonly wording: QuoteWording | null;
  readonly proposedBy: string;
  readonly proposedAt: string;
};

/** An approval that stands: it is of the newest verdict, and what it was given for is unchanged. */
export type ReportedApproval = {
  readonly approvedBy: string;
  readonly approvedAt: string;
};

export type ReportedClaim = {
  readonly id: string;
  /** Its place in the report, from 1. */
  readonly number: number;
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  /** The article's words. */
  readonly text: string;
  readonly statementText: string | null;
  readonly spans: readonly Offsets[];
  readonly sentence: number;
  /** The quote this statement is made in. */
  readonly withinId: string | null;
  /** Null is the article's author. */
  readonly speaker: ReportedSpeaker | null;
  readonly quoteType: "direct" | "indirect" | "mixed" | null;
  /** Null while nobody's verdict counts. */
  readonly verdict: ReportedVerdict | null;
  /** The other verdict of a disputed claim. */
  readonly otherVerdict: ReportedVerdict | null;
  readonly approval: ReportedApproval | null;
  /** Null when none was asked for of the verdict that counts. */
  readonly secondCheck: ReportedSecondCheck | null;
  /** The status says approved, but what was approved is no longer what is here. */
  readonly isApprovalBroken: boolean;
  readonly waiver: Waiver | null;
  /** The question, comment or reason that came with the status. Internal only. */
  readonly note: string | null;
  readonly evidence: readonly ReportedEvidence[];
  /** Excerpts of the evidence that no longer match their snapshot, of unnamed sources too. */
  readonly brokenExcerptCount: number;
  /** How a quote compares with the record it rests on; null when it was compared with none. */
  readonly comparison: ReportedComparison | null;
  /** Different sources of the evidence, unnamed ones too. */
  readonly sourceCount: number;
  /** Where those go back to: a wire story and its reprints are one origin. */
  readonly originCount: number;
  readonly updatedAt: string;
};

/** What came of putting a quote beside a record. */
export type ReportedComparison = {
  readonly wording: Exclude<QuoteWording, "out_of_context">;
  readonly headline: string;
  /** Empty when the record is not named. */
  readonly sentences: readonly string[];
  /** The article's words are no longer those that were compared. */
  readonly isOutdated: boolean;
};

/** While it is open, the claim's verdicts are sealed and not in the report. */
export type ReportedSecondCheck =
  | { readonly is: "open" }
  | {
      readonly is: "agreed" | "differed";
      readonly by: string;
      readonly at: string;
    };

export type Waiver = {
  readonly by: string | null;
  readonly reason: string;
  readonly at: string;
};

export type ReportedEvidence = {
  readonly relation: EvidenceRelation;
  readonly source: EvidenceSource;
  readonly locator: string;
  /** The source's words as somebody typed them: compared with nothing. */
  readonly excerpt: string;
  /** The source's words as they were read, each compared with its snapshot when the report was made. */
  readonly excerpts: readonly ReportedExcerpt[];
  readonly doesNotShow: string;
  /** Internal only. */
  readonly note: string | null;
};

export type ReportedExcerpt = {
  readonly exact: string;
  readonly locator: string;
  readonly state: ExcerptState;
  readonly snapshot: {
    readonly number: number;
    readonly takenAt: string;
    /** Of the text the words were chosen in. */
    readonly textSha256: string;
    /** Of the file it was read from. */
    readonly bytesSha256: string;
  };
  /** Where the words are, as the W3C's Web Annotation has it. A broken excerpt has no position. */
  readonly selectors: readonly ExcerptSelector[];
};

/** Web Annotation Data Model, 4.2.4 and 4.2.5. */
export type ExcerptSelector =
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | {
      readonly type: "TextPositionSelector";
      /** In code points of the snapshot's text, unlike every other offset here. */
      readonly start: number;
      readonly end: number;
    };

/** A source as this report may show it. */
export type EvidenceSource =
  | { readonly shown: "named"; readonly number: number }
  | { readonly shown: "background"; readonly kind: SourceKind }
  | { readonly shown: "confidential" };

export type ReportedSource = {
  /** Its place in the list of sources, from 1. */
  readonly number: number;
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly confidentiality: Confidentiality;
  /** Null while the desk stands behind it. The reason is told inside the house alone. */
  readonly withdrawn: { readonly reason: string | null } | null;
};

export type ReportedSentence = {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly coverage: CoverageForm;
};

export type ReportedRun = {
  readonly start: number;
  readonly end: number;
  readonly claimIds: readonly string[];
};

export const notDoneKinds = [
  "not_signed_off",
  "overridden",
  "unsplit",
  "untouched",
  "suggested",
  "open",
  "checking",
  "waiting",
  "proposed",
  "second_check",
  "disputed",
  "stale",
  "open_comment",
  "broken_approval",
  "broken_excerpt",
  "waived",
  "waived_sentence",
  "no_evidence",
  "single_source",
  "single_origin",
  "uncompared",
  "earlier_revision",
  "not_a_claim",
  "withdrawn",
] as const;
export type NotDoneKind = (typeof notDoneKinds)[number];

/** One thing that was not done, in a sentence, and where. */
export type NotDone = {
  readonly kind: NotDoneKind;
  /** Whether the report is unfinished for it, or only has to say it. */
  readonly blocks: boolean;
  readonly sentence: string;
  readonly places: readonly NotDonePlace[];
};

export type NotDonePlace = {
  /** Number of the sentence in the article. */
  readonly sentence: number;
  readonly claimId: string | null;
  /** The first words. */
  readonly words: string;
  /** A reason and a name, where there is one. */
  readonly detail: string | null;
};
