import { RatingLabel } from "@/components/claims/symbols/rating-label";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { WordingLabel } from "@/components/claims/symbols/wording-label";
import type {
  ReportedClaim,
  ReportedVerdict,
} from "@/lib/reports/verdict-report";
import {
  capitalised,
  noVerdictWords,
  sourceWords,
  speakerWords,
} from "@/lib/reports/words";
import { basisLabels } from "@/lib/verdicts/ratings";

type ClaimFindingProps = { readonly claim: ReportedClaim };

/** Rating, wording and basis, or how far the work is; then who says it, and on how many sources it rests. */
export function ClaimFinding({ claim }: ClaimFindingProps) {
  const { verdict, status, sourceCount } = claim;
  const speaker = speakerWords(claim);
  return (
    <div className="report-finding">
      {verdict === null ? (
        <>
          <strong>
            <StatusLabel status={status} quiet />
          </strong>
          {status === "suggested" ? null : <span>{noVerdictWords(claim)}</span>}
        </>
      ) : (
        <>
          <VerdictFinding verdict={verdict} />
          <StatusLabel status={status} quiet />
        </>
      )}
      {claim.isApprovalBroken ? (
        <span>The approval no longer matches: not counted</span>
      ) : null}
      <span>{capitalised(claim.kind)}</span>
      <bdi>{speaker ?? "The author"}</bdi>
      {status === "suggested" || claim.secondCheck?.is === "open" ? null : (
        <span>{sourceWords(sourceCount, claim.originCount)}</span>
      )}
    </div>
  );
}

type VerdictFindingProps = { readonly verdict: ReportedVerdict };

/** What one verdict says, in its three axes. */
export function VerdictFinding({ verdict }: VerdictFindingProps) {
  const { rating, wording, basis } = verdict;
  return (
    <>
      <strong>
        <RatingLabel rating={rating} quiet />
      </strong>
      {wording === null ? null : <WordingLabel wording={wording} />}
      <span>{basisLabels[basis]}</span>
    </>
  );
}
