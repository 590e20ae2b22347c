import {
  type ApprovedContent,
  hashApprovedContent,
} from "@/lib/verdicts/content-hash";
import type { ReportRows } from "./read-rows";

type Claim = ReportRows["claims"][number];

/**
 * By claim: the hash its approval must carry, computed from what is stored now. Only for claims that say they are
 * approved; what their newest verdict is, is what the approval has to be of.
 */
export function hashContents(rows: ReportRows): ReadonlyMap<string, string> {
  const contentOf = contentFinder(rows);
  const hashes = new Map<string, string>();
  for (const claim of rows.claims) {
    if (claim.status !== "approved") continue;
    const content = contentOf(claim);
    if (content) hashes.set(claim.id, hashApprovedContent(content));
  }
  return hashes;
}

function contentFinder(rows: ReportRows) {
  const verdictOf = verdictFinder(rows);
  const evidenceOf = evidenceFinder(rows);
  const speakers = new Map(rows.speakers.map((each) => [each.id, each]));
  return (claim: Claim): ApprovedContent | null => {
    const verdict = verdictOf(claim.id);
    if (!verdict) return null;
    const speaker = claim.speakerId ? speakers.get(claim.speakerId) : null;
    return {
      claim: {
        id: claim.id,
        kind: claim.kind,
        text: claim.text,
        statementText: claim.statementText,
        spans: claim.spans,
        wording: claim.wording,
        speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
        cueSpans: claim.cueSpans,
        mentionSpans: claim.mentionSpans,
      },
      revisionSha256: rows.revision.sha256,
      verdict,
      evidence: evidenceOf(claim.id),
    };
  };
}

function verdictFinder({ verdicts, ratings }: ReportRows) {
  const byId = new Map(ratings.map((rating) => [rating.id, rating]));
  const newest = new Map<string, ReportRows["verdicts"][number]>();
  for (const verdict of verdicts) {
    const known = newest.get(verdict.claimId);
    if (!known || known.number < verdict.number) {
      newest.set(verdict.claimId, verdict);
    }
  }
  return (claimId: string): ApprovedContent["verdict"] | null => {
    const verdict = newest.get(claimId);
    const rating = verdict && byId.get(verdict.ratingId);
    if (!verdict || !rating) return null;
    return {
      id: verdict.id,
      number: verdict.number,
      scaleVersionId: rating.scaleVersionId,
      ratingKey: rating.key,
      basis: verdict.basis,
      rationale: verdict.rationale,
      wording: verdict.wording,
      proposedById: verdict.proposedById,
    };
  };
}

function evidenceFinder({ evidence, excerpts, sources }: ReportRows) {
  const excerptsOf = excerptFinder(excerpts);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byClaim = new Map<string, Piece[]>();
  for (const row of evidence) {
    const source = byId.get(row.sourceId);
    if (!source) continue;
    const { id, kind, title, url, publisher, confidentiality } = source;
    const piece = {
      id: row.id,
      relation: row.relation,
      locator: row.locator,
      excerpt: row.excerpt,
      note: row.note,
      doesNotShow: row.doesNotShow,
      excerpts: excerptsOf(row.id),
      source: { id, kind, title, url, publisher, confidentiality },
    };
    byClaim.set(row.claimId, [...(byClaim.get(row.claimId) ?? []), piece]);
  }
  return (claimId: string): ApprovedContent["evidence"] =>
    byClaim.get(claimId) ?? [];
}

type Piece = ApprovedContent["evidence"][number];

function excerptFinder(excerpts: ReportRows["excerpts"]) {
  const byEvidence = new Map<string, Piece["excerpts"][number][]>();
  for (const excerpt of excerpts) {
    const { snapshotId, start, end, exact, textSha256, locator } = excerpt;
    const approved = { snapshotId, start, end, exact, textSha256, locator };
    const list = byEvidence.get(excerpt.evidenceId);
    if (list) list.push(approved);
    else byEvidence.set(excerpt.evidenceId, [approved]);
  }
  return (evidenceId: string): Piece["excerpts"] =>
    byEvidence.get(evidenceId) ?? [];
}
