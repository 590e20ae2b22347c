import * as z from "zod/mini";
import type { EvidenceView } from "@/lib/claims/view";
import {
  confidentialities,
  evidenceRelations,
  sourceKinds,
} from "@/lib/sources/kinds";
import {
  chosenExcerptSchema,
  chosenOn,
  type ChosenExcerpt,
} from "./chosen-excerpts";

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
  // What was kept before there were these is kept all the same.
  doesNotShow: z._default(z.string(), ""),
  /** Snapshots of the source of the library that is chosen. */
  snapshotCount: z._default(z.number(), 0),
  /** Of any source that was chosen on the way: who comes back to it finds them again. */
  excerpts: z._default(z.array(chosenExcerptSchema), []),
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
    doesNotShow: "",
    snapshotCount: 0,
    excerpts: [],
  };
}

/** The form filled with what is there. */
export function changedEvidence(
  evidence: EvidenceView,
  baseVersion: number,
): EvidenceDraft {
  const { relation, locator, excerpt, note, doesNotShow, source } = evidence;
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
    doesNotShow,
    snapshotCount: source.snapshotCount,
    excerpts: [...chosenOn(evidence)],
  };
}

/** The words that are chosen of the source that is chosen. */
export function excerptsOf({
  sourceId,
  excerpts,
}: EvidenceDraft): readonly ChosenExcerpt[] {
  return excerpts.filter((one) => one.sourceId === sourceId);
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
