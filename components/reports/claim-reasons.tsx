import { Time } from "@/components/ui/time";
import type {
  ReportedApproval,
  ReportedClaim,
  ReportedVerdict,
} from "@/lib/reports/verdict-report";
import { secondCheckWords } from "@/lib/reports/words";
import { VerdictFinding } from "./claim-finding";

type ClaimReasonsProps = { readonly claim: ReportedClaim };

/** Why: the rationale with who checked and who approved; the other verdict of a disputed claim; a waiver's reason. */
export function ClaimReasons({ claim }: ClaimReasonsProps) {
  const { verdict, otherVerdict, waiver, note, approval } = claim;
  const checked = secondCheckWords(claim);
  return (
    <>
      {verdict ? <Rationale verdict={verdict} approval={approval} /> : null}
      {otherVerdict ? (
        <>
          <p className="report-reason">The other verdict:</p>
          <div className="report-finding">
            <VerdictFinding verdict={otherVerdict} />
          </div>
          <Rationale verdict={otherVerdict} approval={null} />
        </>
      ) : null}
      {waiver ? (
        <>
          <p className="report-reason" dir="auto">
            {waiver.reason || "No reason was given."}
          </p>
          <p className="meta">
            Waived
            {waiver.by ? (
              <>
                {" "}
                by <bdi>{waiver.by}</bdi>
              </>
            ) : null}
            , <Time iso={waiver.at} />
          </p>
        </>
      ) : null}
      {checked ? (
        <p className="meta">
          <bdi>{checked}</bdi>
        </p>
      ) : null}
      {note ? (
        <p className="meta">
          Note: <bdi>{note}</bdi>
        </p>
      ) : null}
    </>
  );
}

type RationaleProps = {
  readonly verdict: ReportedVerdict;
  readonly approval: ReportedApproval | null;
};

function Rationale({ verdict, approval }: RationaleProps) {
  return (
    <>
      <p className="report-reason" dir="auto">
        {verdict.rationale}
      </p>
      <p className="meta">
        Checked by <bdi>{verdict.proposedBy}</bdi>,{" "}
        <Time iso={verdict.proposedAt} />.{" "}
        {approval ? (
          <>
            Approved by <bdi>{approval.approvedBy}</bdi>,{" "}
            <Time iso={approval.approvedAt} />.
          </>
        ) : (
          "Not approved by a second person."
        )}
      </p>
    </>
  );
}
