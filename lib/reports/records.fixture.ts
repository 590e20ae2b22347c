import { excerptAt, sentences } from "@/lib/text";
import { scalePresets } from "@/lib/verdicts/presets";
import type {
  ClaimRecord,
  EvidenceRecord,
  ExcerptRecord,
  RatingRecord,
  ReportRecords,
  SnapshotRecord,
  SourceRecord,
  VerdictRecord,
} from "./records";

/** Records for tests: an article of four sentences in which nothing is decided unless the test says so. */

export const TEXT =
  "The bridge cost 41 million crowns. “We paid for two bridges and got one,” said Mayor Ilse Brandt. Nobody was asked. What now?";

const DAY = new Date("2026-05-13T17:55:00.000Z");

export const REVISION_ID = "revision";
export const HASH = "ab".repeat(32);

/** Everything of both scales, as the database holds it. */
export const RATINGS: readonly RatingRecord[] = scalePresets.flatMap((scale) =>
  scale.ratings.map((rating, position) => ({
    ...rating,
    id: `${scale.key}:${rating.key}`,
    position,
    scaleKey: scale.key,
    scaleName: scale.name,
    scaleVersion: 1,
  })),
);

export function records(given: Partial<ReportRecords> = {}): ReportRecords {
  const text = given.revision?.text ?? TEXT;
  return {
    newsroom: { name: "The Halvern Ledger", isDemo: false },
    asOf: { seq: 7, at: DAY, hash: "c".repeat(64) },
    article: {
      id: "article",
      title: "Two bridges, one river",
      byline: "By Cass Lindqvist",
      publication: "The Halvern Ledger",
      url: "https://ledger.example/bridges",
      publishedOn: new Date("2026-05-14T00:00:00.000Z"),
      authorId: "cass",
    },
    revision: revision(text),
    sentences: sentences(text).map((span, at) => ({
      ...span,
      number: at + 1,
      mark: "none",
      markReason: null,
      markedById: null,
    })),
    claims: [],
    speakers: [
      {
        id: "ilse",
        name: "Ilse Brandt",
        role: "mayor",
        affiliation: "Halvern",
        kind: "person",
      },
    ],
    links: [],
    ...NOTHING_DONE,
    ratings: RATINGS,
    people: [
      { id: "noor", name: "Noor Falk" },
      { id: "marit", name: "Marit Ochoa" },
      { id: "cass", name: "Cass Lindqvist" },
    ],
    contentHashes: new Map(),
    ...given,
  };
}

const NOTHING_DONE = {
  evidence: [],
  sources: [],
  excerpts: [],
  snapshots: [],
  documents: new Map(),
  verdicts: [],
  approvals: [],
  secondChecks: [],
  sealsEvidence: false,
  openComments: [],
  signOffs: [],
} as const satisfies Partial<ReportRecords>;

export function revision(text: string): ReportRecords["revision"] {
  return {
    id: REVISION_ID,
    number: 2,
    text,
    sha256: HASH,
    isSplit: true,
    engineVersion: "1.0.0",
    createdAt: DAY,
  };
}

/** A claim on words of the text: an open statement of the author, unless told. */
export function claim(
  id: string,
  exact: string,
  given: Partial<ClaimRecord> & { readonly inText?: string } = {},
): ClaimRecord {
  const { inText = TEXT, ...fields } = given;
  const start = inText.indexOf(exact);
  if (start < 0) throw new RangeError(`Not in the text: ${exact}`);
  const end = start + exact.length;
  return {
    id,
    revisionId: REVISION_ID,
    kind: "statement",
    status: "open",
    spans: [{ start, end }],
    start,
    end,
    text: exact,
    statementText: null,
    withinId: null,
    speakerId: null,
    quoteType: null,
    assigneeId: null,
    statusNote: null,
    statusById: null,
    statusAt: DAY,
    updatedAt: DAY,
    ...fields,
  };
}

export function source(
  id: string,
  given: Partial<SourceRecord> = {},
): SourceRecord {
  return {
    id,
    kind: "document",
    title: `Budget ${id}`,
    url: `https://city.example/${id}`,
    publisher: "City of Halvern",
    author: "",
    canonicalUrl: null,
    addressNote: "",
    confidentiality: "open",
    withdrawnReason: null,
    addedById: "noor",
    ...given,
  };
}

export function evidence(
  id: string,
  claimId: string,
  given: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return {
    id,
    claimId,
    sourceId: "s1",
    relation: "supports",
    locator: "page 2",
    excerpt: "41 million",
    note: "",
    doesNotShow: "",
    addedById: "noor",
    ...given,
  };
}

/** What a source said when it was read: the text that the excerpts of tests are of. */
export const SNAPSHOT_TEXT =
  "Budget 👩🏽‍🚀 of Halvern\n\nThe bridge cost 41 million crowns, the ferry four.";

const documents = new Map([
  ["d1", { text: SNAPSHOT_TEXT, textSha256: "5a".repeat(32) }],
]);

/** A source's second snapshot and an excerpt of it on a piece of evidence, which stands unless told. */
export function excerpted(
  { id: evidenceId, sourceId }: EvidenceRecord,
  exact: string,
  given: Partial<ExcerptRecord & SnapshotRecord["document"]> = {},
): Pick<ReportRecords, "excerpts" | "snapshots" | "documents"> {
  const start = SNAPSHOT_TEXT.indexOf(exact);
  const span = { start, end: start + exact.length };
  const { locator = "p. 3", textSha256 = "5a".repeat(32) } = given;
  const facts = { title: null, author: null, site: null, url: null };
  return {
    documents,
    excerpts: [
      {
        ...{ id: `x of ${evidenceId}`, evidenceId, sourceId },
        ...{ snapshotId: `n of ${sourceId}`, locator, textSha256 },
        ...{ ...span, ...excerptAt(SNAPSHOT_TEXT, span) },
      },
    ],
    snapshots: [
      {
        ...{ id: `n of ${sourceId}`, sourceId, number: 2, takenAt: DAY },
        documentId: "d1",
        document: {
          ...{ bytesSha256: "6b".repeat(32), fileName: "", ...facts },
          ...{ finalUrl: null, canonicalUrl: null, ...given },
        },
      },
    ],
  };
}

export function verdict(
  claimId: string,
  given: Partial<VerdictRecord> & { readonly rating?: string } = {},
): VerdictRecord {
  const { rating = "pre-publication:confirmed", ...fields } = given;
  return {
    id: `verdict of ${claimId}`,
    claimId,
    number: 1,
    ratingId: rating,
    basis: "documents",
    rationale: "The budget says so.",
    wording: null,
    proposedById: "noor",
    createdAt: DAY,
    ...fields,
  };
}

/** An approval of the claim's verdict, and the hash that makes it stand. */
export function approved(...claimIds: readonly string[]) {
  return {
    approvals: claimIds.map((claimId) => ({
      claimId,
      verdictId: `verdict of ${claimId}`,
      approvedById: "marit",
      contentHash: `hash of ${claimId}`,
      createdAt: DAY,
    })),
    contentHashes: new Map(
      claimIds.map((claimId) => [claimId, `hash of ${claimId}`]),
    ),
  };
}

const QUOTE = "“We paid for two bridges and got one,”";

/**
 * A third party's statement inside a quote, both approved, with one open source: what a ClaimReview can be made of.
 */
export function decidedQuote(
  given: Partial<ReportRecords> = {},
): ReportRecords {
  return records({
    claims: [
      claim("c1", QUOTE, {
        kind: "quote",
        status: "approved",
        speakerId: "ilse",
        quoteType: "direct",
      }),
      claim("c2", "got one", {
        status: "approved",
        speakerId: "ilse",
        withinId: "c1",
        statementText: "Halvern got one bridge",
      }),
    ],
    verdicts: [
      verdict("c1", { wording: "verbatim" }),
      verdict("c2", { rating: "public-five-point:mostly-false" }),
    ],
    ...approved("c1", "c2"),
    sources: [source("s1", { kind: "recording" })],
    evidence: [evidence("e1", "c1"), evidence("e2", "c2")],
    ...given,
  });
}

/** Text that would do harm if anything ran, closed or hid it. */
export const HOSTILE = [
  "<script>window.__pwn=1</script>",
  '"><img src=x onerror=window.__pwn=1>',
  "</title><svg onload=window.__pwn=1>",
  "</script><script>window.__pwn=1</script>",
  "<!--<script>",
  "\u202Egnorw daer",
  "👩🏽‍🚀 “quoted”",
  "=1+1",
  "\uFF1D1+1",
  'a","b\n=cmd',
  "one\u2028two\u2029three",
] as const;
