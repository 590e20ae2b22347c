import { countOrigins, type OriginOf, originsOf } from "@/lib/sources/origins";
import { comparisonOf } from "./comparison";
import { sentenceAt } from "./coverage";
import type {
  ApprovalRecord,
  ClaimRecord,
  EvidenceRecord,
  RatingRecord,
  ReportReader,
  ReportRecords,
  SecondCheckRecord,
  VerdictRecord,
} from "./records";
import type { Secrecy } from "./secrecy";
import { bestRank, faceOf, scaleName } from "./tally";
import type {
  EvidenceSource,
  ReportedApproval,
  ReportedClaim,
  ReportedEvidence,
  ReportedExcerpt,
  ReportedSecondCheck,
  ReportedSpeaker,
  ReportedVerdict,
  Waiver,
} from "./verdict-report";

export type ClaimContext = {
  readonly records: ReportRecords;
  /** The claims of the report, in its order. */
  readonly live: readonly ClaimRecord[];
  readonly reader: ReportReader;
  readonly secrecy: Secrecy;
  readonly nameOf: (id: string | null) => string | null;
  readonly showSource: (sourceId: string) => EvidenceSource;
  readonly excerptsOf: (evidenceId: string) => readonly ReportedExcerpt[];
};

/** Each claim with what was found, how it is known, and who answers for it. */
export function reportClaims(context: ClaimContext): readonly ReportedClaim[] {
  const lookup = lookupOf(context.records);
  const originOf = originsOf(context.records.links);
  return context.live.map((claim, at) => ({
    ...wordsOf(claim, lookup, context),
    number: at + 1,
    ...findingOf(claim, lookup, context),
    waiver: waiverOf(claim, context),
    note: noteOf(claim, context),
    ...evidenceOf(lookup.evidence.get(claim.id) ?? [], context),
    ...countsOf(lookup.evidence.get(claim.id) ?? [], originOf),
    comparison: comparisonOf(
      claim,
      lookup.evidence.get(claim.id) ?? [],
      context,
    ),
    updatedAt: claim.updatedAt.toISOString(),
  }));
}

type Lookup = {
  readonly claims: ReadonlyMap<string, ClaimRecord>;
  readonly speakers: ReadonlyMap<string, ReportedSpeaker>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceRecord[]>;
  /** Newest first. */
  readonly verdicts: ReadonlyMap<string, readonly VerdictRecord[]>;
  readonly approvals: ReadonlyMap<string, readonly ApprovalRecord[]>;
  /** Those that are not void, newest first. */
  readonly secondChecks: ReadonlyMap<string, readonly SecondCheckRecord[]>;
  readonly ratings: ReadonlyMap<string, RatingRecord>;
};

function lookupOf(records: ReportRecords): Lookup {
  const newestFirst = [...records.verdicts].sort((a, b) => b.number - a.number);
  const inOrder = [...records.evidence].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    claims: new Map(records.claims.map((claim) => [claim.id, claim])),
    speakers: new Map(
      records.speakers.map(({ id, ...speaker }) => [id, speaker]),
    ),
    evidence: byClaim(inOrder),
    verdicts: byClaim(newestFirst),
    approvals: byClaim(records.approvals),
    secondChecks: byClaim(standingChecks(records)),
    ratings: new Map(records.ratings.map((rating) => [rating.id, rating])),
  };
}

function standingChecks({ secondChecks }: ReportRecords) {
  return secondChecks
    .filter(({ voidedAt }) => voidedAt === null)
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

function byClaim<Row extends { readonly claimId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(row.claimId);
    if (list) list.push(row);
    else found.set(row.claimId, [row]);
  }
  return found;
}

function wordsOf(claim: ClaimRecord, lookup: Lookup, context: ClaimContext) {
  const { sentences } = context.records;
  // Who says a statement inside a quote is who says the quote.
  const quote = claim.withinId ? lookup.claims.get(claim.withinId) : undefined;
  const speakerId = claim.speakerId ?? quote?.speakerId ?? null;
  return {
    id: claim.id,
    kind: claim.kind,
    status: claim.status,
    text: claim.text,
    statementText:
      claim.statementText && context.secrecy.withhold(claim.statementText),
    spans: claim.spans.map(({ start, end }) => [start, end] as const),
    sentence: sentences[sentenceAt(sentences, claim.start)]?.number ?? 0,
    withinId: claim.withinId,
    speaker: speakerId ? (lookup.speakers.get(speakerId) ?? null) : null,
    quoteType: claim.quoteType,
  };
}

/** In any other status an earlier verdict was sent back or reopened: it counts for nothing. */
const WITH_VERDICT = new Set(["proposed", "approved", "disputed", "stale"]);

function findingOf(claim: ClaimRecord, lookup: Lookup, context: ClaimContext) {
  const verdicts = WITH_VERDICT.has(claim.status)
    ? (lookup.verdicts.get(claim.id) ?? [])
    : [];
  const [newest] = verdicts;
  const other =
    claim.status === "disputed"
      ? verdicts.find((each) => each.proposedById !== newest?.proposedById)
      : undefined;
  const approvals = lookup.approvals.get(claim.id) ?? [];
  const standing = approvals.find((each) => stands(each, newest, context));
  const isApproved = claim.status === "approved";
  return {
    verdict: newest ? verdictOf(newest, lookup, context) : null,
    otherVerdict: other ? verdictOf(other, lookup, context) : null,
    approval: isApproved && standing ? approvalOf(standing, context) : null,
    secondCheck: WITH_VERDICT.has(claim.status)
      ? checkOf(lookup.secondChecks.get(claim.id)?.[0], context)
      : null,
    isApprovalBroken: isApproved && !standing,
  };
}

function checkOf(
  check: SecondCheckRecord | undefined,
  { nameOf }: ClaimContext,
): ReportedSecondCheck | null {
  if (!check) return null;
  if (!check.doneAt) return { is: "open" };
  return {
    is: check.agrees ? "agreed" : "differed",
    by: nameOf(check.checkerId) ?? "",
    at: check.doneAt.toISOString(),
  };
}

/** An approval counts if it is of the newest verdict and what it was given for is what is stored now. */
function stands(
  approval: ApprovalRecord,
  newest: VerdictRecord | undefined,
  { records }: ClaimContext,
): boolean {
  return (
    approval.verdictId === newest?.id &&
    approval.contentHash === records.contentHashes.get(approval.claimId)
  );
}

function approvalOf(
  approval: ApprovalRecord,
  { nameOf }: ClaimContext,
): ReportedApproval {
  return {
    approvedBy: nameOf(approval.approvedById) ?? "",
    approvedAt: approval.createdAt.toISOString(),
  };
}

function verdictOf(
  verdict: VerdictRecord,
  lookup: Lookup,
  { records, secrecy, nameOf }: ClaimContext,
): ReportedVerdict | null {
  const rating = lookup.ratings.get(verdict.ratingId);
  if (!rating) return null;
  return {
    rating: faceOf(rating),
    scale: scaleName(rating),
    bestRank: bestRank(records.ratings, rating),
    basis: verdict.basis,
    rationale: secrecy.withhold(verdict.rationale),
    wording: verdict.wording,
    proposedBy: nameOf(verdict.proposedById) ?? "",
    proposedAt: verdict.createdAt.toISOString(),
  };
}

function waiverOf(
  claim: ClaimRecord,
  { secrecy, nameOf }: ClaimContext,
): Waiver | null {
  if (claim.status !== "waived") return null;
  return {
    by: nameOf(claim.statusById),
    reason: secrecy.withhold(claim.statusNote ?? ""),
    at: claim.statusAt.toISOString(),
  };
}

function noteOf(
  claim: ClaimRecord,
  { reader, secrecy }: ClaimContext,
): string | null {
  if (reader.profile === "public" || claim.status === "waived") return null;
  return claim.statusNote ? secrecy.withhold(claim.statusNote) : null;
}

function evidenceOf(
  rows: readonly EvidenceRecord[],
  context: ClaimContext,
): Pick<ReportedClaim, "evidence" | "brokenExcerptCount"> {
  const excerpts = rows.flatMap(({ id }) => context.excerptsOf(id));
  return {
    evidence: rows.map((row) => pieceOf(row, context)),
    brokenExcerptCount: excerpts.filter(({ state }) => state === "broken")
      .length,
  };
}

/** Sources that are not named count too. */
function countsOf(
  rows: readonly EvidenceRecord[],
  originOf: OriginOf,
): Pick<ReportedClaim, "sourceCount" | "originCount"> {
  const ids = new Set(rows.map(({ sourceId }) => sourceId));
  return { sourceCount: ids.size, originCount: countOrigins(ids, originOf) };
}

function pieceOf(
  row: EvidenceRecord,
  { reader, secrecy, showSource, excerptsOf }: ClaimContext,
): ReportedEvidence {
  const source = showSource(row.sourceId);
  const { relation } = row;
  if (source.shown !== "named") return { relation, source, ...NOTHING };
  const isInternal = reader.profile === "internal";
  return {
    relation,
    source,
    locator: secrecy.withhold(row.locator),
    excerpt: secrecy.withhold(row.excerpt),
    excerpts: excerptsOf(row.id),
    doesNotShow: secrecy.withhold(row.doesNotShow),
    note: isInternal && row.note ? secrecy.withhold(row.note) : null,
  };
}

/** All that is said of evidence whose source is not named: what any of it says could name it. */
const NOTHING = {
  ...{ locator: "", excerpt: "", excerpts: [], doesNotShow: "", note: null },
} as const;
