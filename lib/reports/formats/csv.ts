import { comparisonWords } from "../comparison-words";
import type { ReportedClaim, VerdictReport } from "../verdict-report";
import { excerptPlaceWords, unnamedSourceWords } from "../words";

/** Raised when a column changes its name, place or meaning. */
const CSV_SCHEMA_VERSION = 3;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

export const csvColumns = [
  "schema_version",
  "article_id",
  "article_version",
  "article_sha256",
  "claim_id",
  "sentence_no",
  "claim_kind",
  "quote_exact",
  "claim_text",
  "speaker",
  "speaker_role",
  "attribution",
  "check_status",
  "verdict",
  "verdict_scale",
  "rating_value",
  "rating_best",
  "rating_worst",
  "basis",
  "quote_class",
  "explanation",
  "independent_origins",
  "source_ids",
  "checker",
  "second_checker",
  "approver",
  "approved_at",
  "stale",
  "waiver_reason",
  "updated_at",
  "second_check",
  "signed_off_by",
  "signed_off_at",
  "override_reason",
  "override_confirmed_by",
  "excerpts",
  "excerpts_broken",
  "does_not_show",
  "quote_comparison",
] as const;
type Column = (typeof csvColumns)[number];

/** Text is guarded against being run as a formula; a number or a truth value cannot be one. */
type Cell = string | number | boolean | null;
type Row = Readonly<Record<Column, Cell>>;

/** The claims as a table, a row each: RFC 4180 with a byte order mark, for spreadsheets. */
export function renderCsv(report: VerdictReport): string {
  const sources = new Map(report.sources.map(({ number, id }) => [number, id]));
  const rows = report.claims.map((claim) =>
    Object.values(rowOf(claim, report, sources)),
  );
  const lines = [csvColumns, ...rows].map((cells) =>
    cells.map(writeCell).join(","),
  );
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join("");
}

function rowOf(
  claim: ReportedClaim,
  report: VerdictReport,
  sources: ReadonlyMap<number, string>,
): Row {
  return {
    schema_version: CSV_SCHEMA_VERSION,
    article_id: report.article.id,
    article_version: report.revision.number,
    article_sha256: report.revision.textSha256,
    ...wordsOf(claim),
    check_status: claim.status,
    ...findingOf(claim),
    independent_origins: originCount(claim),
    source_ids: sourceIds(claim, sources),
    ...peopleOf(claim),
    stale: claim.status === "stale" || claim.isApprovalBroken,
    waiver_reason: claim.waiver?.reason ?? null,
    updated_at: claim.updatedAt,
    second_check: claim.secondCheck?.is ?? null,
    ...signOffOf(report),
    ...excerptsOf(claim),
    quote_comparison:
      claim.comparison === null ? null : comparisonWords(claim.comparison),
  };
}

/** Of sources that are named: one excerpt a line, with where it stands. */
function excerptsOf({ evidence, brokenExcerptCount }: ReportedClaim) {
  const excerpts = evidence.flatMap((piece) => piece.excerpts);
  const lines = excerpts.map(
    (one) =>
      `${one.exact.replace(/\s+/g, " ")} [${excerptPlaceWords(one)}, ${one.state}]`,
  );
  const limits = evidence.map(({ doesNotShow }) => doesNotShow);
  return {
    excerpts: lines.join("\n"),
    excerpts_broken: brokenExcerptCount,
    does_not_show: limits.filter((words) => words !== "").join("\n"),
  };
}

/** Empty where evidence is not shown, or nobody looked for any. */
function originCount(claim: ReportedClaim): number | null {
  const { status, secondCheck } = claim;
  const isUnknown = status === "suggested" || secondCheck?.is === "open";
  return isUnknown ? null : claim.originCount;
}

function wordsOf(claim: ReportedClaim) {
  return {
    claim_id: claim.id,
    sentence_no: claim.sentence,
    claim_kind: claim.kind,
    quote_exact: claim.kind === "quote" ? claim.text : null,
    claim_text: claim.statementText ?? claim.text,
    speaker: claim.speaker?.name ?? null,
    speaker_role: claim.speaker?.role ?? null,
    attribution: attributionOf(claim),
  };
}

function attributionOf({ kind, quoteType, speaker }: ReportedClaim) {
  if (kind === "quote") return quoteType;
  return speaker ? "speaker" : "author";
}

function findingOf({ verdict }: ReportedClaim) {
  return {
    verdict: verdict?.rating.key ?? null,
    verdict_scale: verdict?.scale ?? null,
    rating_value: verdict?.rating.rank ?? null,
    rating_best: verdict?.bestRank ?? null,
    rating_worst: verdict ? 1 : null,
    basis: verdict?.basis ?? null,
    quote_class: verdict?.wording ?? null,
    explanation: verdict?.rationale ?? null,
  };
}

function sourceIds(
  { evidence }: ReportedClaim,
  sources: ReadonlyMap<number, string>,
): string {
  const ids = evidence.map(({ source }) =>
    source.shown === "named"
      ? (sources.get(source.number) ?? "")
      : unnamedSourceWords(source),
  );
  return [...new Set(ids)].join(";");
}

/** Of the whole article, so the same in every row. */
function signOffOf({ signOff }: VerdictReport) {
  const isSigned = signOff.is === "signed";
  const override = isSigned ? signOff.override : null;
  return {
    signed_off_by: isSigned ? signOff.signedBy : null,
    signed_off_at: isSigned ? signOff.signedAt : null,
    override_reason: override?.reason ?? null,
    override_confirmed_by: override?.confirmedBy ?? null,
  };
}

/** The newest verdict of a disputed claim is the second checker's. */
function peopleOf(claim: ReportedClaim) {
  const { verdict, otherVerdict, approval, secondCheck } = claim;
  const first = otherVerdict ?? verdict;
  const agreed = secondCheck?.is === "agreed" ? secondCheck.by : null;
  return {
    checker: first?.proposedBy ?? null,
    second_checker: otherVerdict ? (verdict?.proposedBy ?? null) : agreed,
    approver: approval?.approvedBy ?? null,
    approved_at: approval?.approvedAt ?? null,
  };
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? guardFormula(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet could take for a formula: `= + - @`, their full-width forms, white space before them, and a
 * leading tab, line end or NUL. A text that has the guard already counts too, so that the guard can be undone.
 */
const FORMULA = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n\u0000])/;

/** Puts an apostrophe before a text that a spreadsheet could run (OWASP, "CSV Injection"; ASVS 1.2.10). */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
