/** What a source is. */
export const sourceKinds = [
  "web_page",
  "document",
  "data_set",
  "recording",
  "transcript",
  "interview",
  "email",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Who may know of it: everybody; nobody by name; nobody but those who have to. */
export const confidentialities = ["open", "background", "secret"] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** What a source does for a claim. */
export const evidenceRelations = [
  "supports",
  "contradicts",
  "context",
] as const;
export type EvidenceRelation = (typeof evidenceRelations)[number];

/** What screens and reports call a relation. */
export const relationWords: Readonly<Record<EvidenceRelation, string>> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

/** How a source rests on another. */
export const sourceLinkKinds = [
  "reprint",
  "wire_copy",
  "press_release",
  "same_interview",
] as const;
export type SourceLinkKind = (typeof sourceLinkKinds)[number];

/** What a source is to the one it rests on. */
export const linkKindWords: Readonly<Record<SourceLinkKind, string>> = {
  reprint: "Reprint of the same text",
  wire_copy: "Copy of an agency’s report",
  press_release: "Follows a press release",
  same_interview: "Same interview or speech",
};
