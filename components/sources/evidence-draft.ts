import * as z from "zod/mini";
import type { EvidenceView } from "@/lib/claims/view";
import {
  confidentialities,
  evidenceRelations,
  sourceKinds,
} from "@/lib/sources/kinds";

/** A piece of evidence that is being written: a new one, or with `evidenceId` a change of one that is there. */
export const evidenceDraftSchema = z.object({
  evidenceId: z.nullable(z.string()),
  evidenceVersion: z.number(),
  baseVersion: z.number(),
  sourceId: z.nullable(z.string()),
  title: z.string(),
  url: z.string(),
  publisher: z.string(),
  kind: z.enum(sourceKinds),
  confidentiality: z.enum(confidentialities),
  relation: z.nullable(z.enum(evidenceRelations)),
  locator: z.string(),
  excerpt: z.string(),
  note: z.string(),
});
export type EvidenceDraft = z.infer<typeof evidenceDraftSchema>;

/** An empty form for a new piece of evidence on the claim as it is seen now. */
export function newEvidence(baseVersion: number): EvidenceDraft {
  return {
    evidenceId: null,
    evidenceVersion: 1,
    baseVersion,
    sourceId: null,
    title: "",
    url: "",
    publisher: "",
    kind: "web_page",
    confidentiality: "open",
    relation: null,
    locator: "",
    excerpt: "",
    note: "",
  };
}

/** The form filled with what is there. */
export function changedEvidence(
  evidence: EvidenceView,
  baseVersion: number,
): EvidenceDraft {
  const { relation, locator, excerpt, note, source } = evidence;
  return {
    ...newEvidence(baseVersion),
    evidenceId: evidence.id,
    evidenceVersion: evidence.version,
    sourceId: source.id,
    title: source.title,
    relation,
    locator,
    excerpt,
    note,
  };
}

/** What is still missing before it can be saved, by field. */
export function missingInEvidence(
  draft: EvidenceDraft,
): Readonly<Record<string, string>> {
  const needsTitle = draft.sourceId === null && draft.evidenceId === null;
  return {
    ...(needsTitle &&
      draft.title.trim() === "" && {
        "source.title": "Write the source's title.",
      }),
    ...(draft.relation === null && {
      relation: "Choose what the source does for the claim.",
    }),
  };
}
