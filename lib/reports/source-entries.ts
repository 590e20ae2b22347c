import type {
  ClaimRecord,
  ReportReader,
  ReportRecords,
  SourceRecord,
} from "./records";
import type { Secrecy } from "./secrecy";
import type {
  EvidenceSource,
  ReportedSource,
  VerdictReport,
} from "./verdict-report";

export type ReportSources = {
  readonly named: readonly ReportedSource[];
  readonly unnamed: VerdictReport["unnamedSources"];
  /** How a piece of evidence may show its source. */
  readonly show: (sourceId: string) => EvidenceSource;
};

/**
 * The sources the claims rest on, numbered in the order they are first used. One that may not be named has no number
 * and no id: two uses of it cannot be told from two sources.
 */
export function reportSources(
  records: ReportRecords,
  live: readonly ClaimRecord[],
  {
    secrecy: { hiddenIds, withhold },
    reader,
  }: { readonly secrecy: Secrecy; readonly reader: ReportReader },
): ReportSources {
  const used = usedSources(records, live);
  const tell = (reason: string) =>
    reader.profile === "internal" ? withhold(reason) : null;
  const named = used
    .filter(({ id }) => !hiddenIds.has(id))
    .map((source, at) => describe(source, at + 1, tell));
  const numbers = new Map(named.map(({ id, number }) => [id, number]));
  const kinds = new Map(used.map((source) => [source.id, source]));
  const hidden = used.filter(({ id }) => hiddenIds.has(id));
  const background = hidden.filter(isBackground).length;
  return {
    named,
    unnamed: { confidential: hidden.length - background, background },
    show: (sourceId) => {
      const number = numbers.get(sourceId);
      if (number !== undefined) return { shown: "named", number };
      const source = kinds.get(sourceId);
      return source && isBackground(source)
        ? { shown: "background", kind: source.kind }
        : { shown: "confidential" };
    },
  };
}

function isBackground({ confidentiality }: SourceRecord): boolean {
  return confidentiality === "background";
}

function usedSources(
  { sources, evidence }: ReportRecords,
  live: readonly ClaimRecord[],
): readonly SourceRecord[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const order = new Map(live.map(({ id }, at) => [id, at]));
  const inOrder = evidence
    .filter(({ claimId }) => order.has(claimId))
    .sort(
      (a, b) =>
        (order.get(a.claimId) ?? 0) - (order.get(b.claimId) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
  const ids = new Set(inOrder.map(({ sourceId }) => sourceId));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

function describe(
  source: SourceRecord,
  number: number,
  tell: (reason: string) => string | null,
): ReportedSource {
  return {
    number,
    id: source.id,
    kind: source.kind,
    title: source.title,
    url: source.url,
    publisher: source.publisher,
    confidentiality: source.confidentiality,
    withdrawn:
      source.withdrawnReason === null
        ? null
        : { reason: tell(source.withdrawnReason) },
  };
}
