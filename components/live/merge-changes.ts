import { decodeCoverage } from "@/lib/claims/coverage-code";
import type {
  ArticleChanges,
  ClaimRow,
  SentenceView,
  WorkbenchView,
} from "@/lib/claims/view";

/** The part of the workbench that others change while it is open. */
export type LiveRows = Pick<
  WorkbenchView,
  "seq" | "sentences" | "claims" | "openComments"
>;

/**
 * The rows with what changed in them. Whatever is still the same stays the same object, lists too: only what differs is
 * drawn again.
 */
export function mergeChanges(
  rows: LiveRows,
  changes: ArticleChanges,
): LiveRows {
  if (changes.seq <= rows.seq) return rows;
  return {
    seq: changes.seq,
    sentences: mergeSentences(rows.sentences, changes),
    claims: mergeClaims(rows.claims, changes.claims),
    openComments: sameOr(rows.openComments, changes.openComments),
  };
}

/** A newer reading of all rows, with the objects kept that say the same. An older one changes nothing. */
export function adoptRows(rows: LiveRows, newer: LiveRows): LiveRows {
  if (newer.seq < rows.seq) return rows;
  const { seq } = newer;
  const sentences = kept(rows.sentences, newer.sentences);
  const claims = kept(rows.claims, newer.claims);
  const openComments = sameOr(rows.openComments, newer.openComments);
  const isSame =
    sentences === rows.sentences &&
    claims === rows.claims &&
    openComments === rows.openComments;
  return isSame && seq === rows.seq
    ? rows
    : { seq, sentences, claims, openComments };
}

function sameOr<T>(before: T, now: T | null): T {
  const isSame = JSON.stringify(before) === JSON.stringify(now);
  return now === null || isSame ? before : now;
}

function mergeClaims(
  before: readonly ClaimRow[],
  changed: readonly ClaimRow[],
): readonly ClaimRow[] {
  const changes = new Map(changed.map((row) => [row.id, row]));
  const known = new Set(before.map(({ id }) => id));
  const added = changed.filter(({ id }) => !known.has(id));
  return kept(before, [
    ...before.map((row) => changes.get(row.id) ?? row),
    ...added,
  ]);
}

function mergeSentences(
  before: readonly SentenceView[],
  { sentences, coverage }: ArticleChanges,
): readonly SentenceView[] {
  const changes = new Map(sentences.map((one) => [one.id, one]));
  const forms = coverage === null ? [] : decodeCoverage(coverage);
  return kept(
    before,
    before.map((sentence, at) => {
      const now = changes.get(sentence.id) ?? sentence;
      return { ...now, coverage: forms[at] ?? now.coverage };
    }),
  );
}

type Row = { readonly id: string };

function kept<T extends Row>(
  before: readonly T[],
  now: readonly T[],
): readonly T[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const next = now.map((row) => {
    const same = old.get(row.id);
    return same && saysTheSame(same, row) ? same : onSamePlace(same, row);
  });
  const isSame =
    next.length === before.length &&
    next.every((row, at) => row === before[at]);
  return isSame ? before : next;
}

function saysTheSame(a: Row, b: Row): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

// The places of a claim stay the same object while they are the same places: the text is laid out by them.
function onSamePlace<T extends Row>(before: T | undefined, row: T): T {
  if (before === undefined || !("spans" in before) || !("spans" in row)) {
    return row;
  }
  const isSamePlace =
    JSON.stringify(before.spans) === JSON.stringify(row.spans);
  return isSamePlace ? { ...row, spans: before.spans } : row;
}
