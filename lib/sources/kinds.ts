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
