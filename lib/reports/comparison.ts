import { sha256 } from "@/lib/audit/canonical";
import { wordingWords } from "@/lib/claims/words";
import { readComparison } from "@/lib/quotes/comparison";
import { quotedText } from "@/lib/quotes/quoted-text";
import { byWording } from "@/lib/quotes/rules";
import { describeWording, headlineOf } from "@/lib/text/record/describe";
import type { ClaimRecord, EvidenceRecord, ReportRecords } from "./records";
import type { Secrecy } from "./secrecy";
import type { ReportedClaim, ReportedComparison } from "./verdict-report";

type ComparisonContext = {
  readonly records: ReportRecords;
  readonly secrecy: Secrecy;
};

/**
 * How a quote compares with the record it rests on, in sentences; of several the best. Of a record that is not named
 * only the class: its words could give it away. Null for a quote that was compared with none.
 */
export function comparisonOf(
  claim: ClaimRecord,
  evidence: readonly EvidenceRecord[],
  { records, secrecy }: ComparisonContext,
): ReportedComparison | null {
  if (claim.kind !== "quote") return null;
  const quote = quotedText(records.revision.text, claim.spans);
  const now = { quoteSha256: sha256(quote), textSha256: null };
  const compared = evidence.flatMap(({ sourceId, comparison }) => {
    const read = readComparison(comparison, now);
    return read === null ? [] : [{ sourceId, read }];
  });
  const [best] = compared.toSorted(({ read: one }, { read: other }) =>
    byWording(one.wording, other.wording),
  );
  if (!best) return null;
  const { wording, isOutdated } = best.read;
  if (secrecy.hiddenIds.has(best.sourceId)) {
    const headline = wordingWords[wording];
    return { wording, headline, sentences: [], isOutdated };
  }
  return {
    ...{ wording, isOutdated, headline: headlineOf(best.read) },
    sentences: describeWording(best.read).map(secrecy.withhold),
  };
}

/** Statuses of quotes that nobody has to compare: not taken up, or waived. */
const LEFT_OUT = new Set(["suggested", "waived", "withdrawn"]);

/** Quotes said to be somebody's very words that nobody has put beside a record, nor judged by hand. */
export function isUncompared(claim: ReportedClaim): boolean {
  return (
    claim.kind === "quote" &&
    claim.quoteType !== "indirect" &&
    !LEFT_OUT.has(claim.status) &&
    claim.comparison === null &&
    (claim.verdict?.wording ?? null) === null
  );
}
