/**
 * The shape of the demo newsroom's data: plain, readonly, and keyed by the
 * exact words of the articles, so that it survives a change of the engine.
 */

export const demoStatuses = [
  "suggested",
  "open",
  "checking",
  "waiting",
  "proposed",
  "approved",
  "disputed",
  "stale",
  "waived",
  "withdrawn",
] as const;

export const demoRatings = [
  "confirmed",
  "confirmed-with-fix",
  "needs-context",
  "wrong",
  "attribution-only",
  "not-confirmed",
  "not-checkable",
] as const;

export const demoBases = [
  "documents",
  "recording",
  "direct-confirmation",
  "second-source",
  "author-only",
  "attribution-only",
] as const;

export const demoRelations = ["supports", "contradicts", "context"] as const;

export const demoSourceKinds = [
  "web-page",
  "document",
  "data-set",
  "recording",
  "transcript",
  "interview",
  "e-mail",
] as const;

export const demoConfidentialities = ["open", "background", "secret"] as const;

export const demoWordings = [
  "verbatim",
  "punctuation",
  "fillers",
  "elided",
  "elided-unmarked",
  "altered",
  "altered-critical",
  "stitched",
  "wrong-speaker",
  "not-found",
  "out-of-context",
] as const;

export const demoRoles = ["reader", "checker", "editor", "admin"] as const;

export const demoPersonKeys = [
  "noor",
  "jonas",
  "marit",
  "femi",
  "cass",
] as const;

export type DemoStatus = (typeof demoStatuses)[number];
export type DemoRating = (typeof demoRatings)[number];
export type DemoBasis = (typeof demoBases)[number];
export type DemoRelation = (typeof demoRelations)[number];
export type DemoSourceKind = (typeof demoSourceKinds)[number];
export type DemoConfidentiality = (typeof demoConfidentialities)[number];
export type DemoWording = (typeof demoWordings)[number];
export type DemoRole = (typeof demoRoles)[number];
export type DemoPersonKey = (typeof demoPersonKeys)[number];

export type DemoPerson = {
  readonly key: DemoPersonKey;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly DemoRole[];
};

/** The text holds headline and standfirst too: they are sentences like any other. */
export type DemoArticle = {
  readonly key: string;
  readonly title: string;
  readonly section: string;
  readonly byline: string;
  /** Whoever wrote it: may never approve a verdict in it. */
  readonly author: DemoPersonKey;
  readonly publication: string;
  readonly url: string;
  /** The day of publication, as YYYY-MM-DD. */
  readonly date: string;
  readonly text: string;
};

/** A source without an address is kept in the newsroom's own archive. */
export type DemoSource = {
  readonly key: string;
  readonly title: string;
  readonly url?: string;
  readonly publisher: string;
  readonly kind: DemoSourceKind;
  readonly confidentiality: DemoConfidentiality;
};

export type DemoEvidence = {
  readonly source: string;
  readonly relation: DemoRelation;
  /** Page, paragraph, row or time code; empty if the source is one piece. */
  readonly locator: string;
  readonly excerpt: string;
  readonly note: string;
  readonly by: DemoPersonKey;
};

export type DemoVerdict = {
  readonly rating: DemoRating;
  readonly basis: DemoBasis;
  readonly rationale: string;
  readonly by: DemoPersonKey;
};

export type DemoClaim = {
  /** The words exactly as in the article, where they occur exactly once. */
  readonly exact: string;
  readonly kind: "quote" | "statement";
  readonly speaker?: string;
  readonly status: DemoStatus;
  readonly assignee?: DemoPersonKey;
  readonly evidence: readonly DemoEvidence[];
  /** Oldest first; a disputed claim has the two that differ. */
  readonly verdicts: readonly DemoVerdict[];
  /** On a stale claim: the approval that is void now. */
  readonly approval?: { readonly by: DemoPersonKey };
  readonly wording?: DemoWording;
  /** The reason of a waiver or dismissal, the open question, or what made it stale. */
  readonly note?: string;
  /** Who waived or dismissed it, or put the question. */
  readonly noteBy?: DemoPersonKey;
  /** On a stale claim: the evidence that came in after the approval. */
  readonly late?: DemoEvidence;
};

/** A sentence that asks nobody to believe anything, by its first words or all of it. */
export type DemoNotClaim = {
  readonly exact: string;
  readonly by: DemoPersonKey;
};

export type DemoDesk = {
  readonly article: string;
  readonly claims: readonly DemoClaim[];
  readonly notClaims: readonly DemoNotClaim[];
  /** What becomes of engine suggestions that no entry speaks of. */
  readonly rest: "leave" | "dismiss";
};
