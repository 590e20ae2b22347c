import { isOpenCheck } from "@/lib/second-checks/rules";
import type { ReportRecords } from "./records";

/**
 * The records without what is sealed: verdicts of claims whose second check is open, and their evidence where the
 * policy keeps it. Whoever asks, their proposer too: a report leaves the desk. Nothing after this can give it away.
 */
export function withoutSealed(records: ReportRecords): ReportRecords {
  const sealed = new Set(
    records.secondChecks.filter(isOpenCheck).map(({ claimId }) => claimId),
  );
  if (sealed.size === 0) return records;
  const isOpen = ({ claimId }: { readonly claimId: string }) =>
    !sealed.has(claimId);
  return {
    ...records,
    verdicts: records.verdicts.filter(isOpen),
    evidence: records.sealsEvidence
      ? records.evidence.filter(isOpen)
      : records.evidence,
  };
}
