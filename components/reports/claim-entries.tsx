import type { ReportedClaim } from "@/lib/reports/verdict-report";
import { ClaimFinding } from "./claim-finding";
import { ClaimReasons } from "./claim-reasons";
import { EvidenceList } from "./evidence-list";
import { QuoteComparison } from "./quote-comparison";

type ClaimEntriesProps = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly claims: readonly ReportedClaim[];
};

/** Claims in the order of the article, each with what was found, why, and who answers for it. */
export function ClaimEntries({ id, title, lead, claims }: ClaimEntriesProps) {
  return (
    <section aria-labelledby={id}>
      <div className="report-part report-part-head">
        <h2 id={id}>{title}</h2>
        <p className="meta">{lead}</p>
      </div>
      {claims.map((claim) => (
        <Entry key={claim.id} claim={claim} />
      ))}
    </section>
  );
}

function Entry({ claim }: { readonly claim: ReportedClaim }) {
  const { statementText, text } = claim;
  return (
    <article className="report-entry" id={`claim-${claim.number}`}>
      <ClaimFinding claim={claim} />
      <div>
        <h3 dir="auto">
          <span className="report-number">{claim.sentence}</span>
          {text}
        </h3>
        {statementText === null || statementText === text ? null : (
          <p className="report-reason" dir="auto">
            Read as: {statementText}
          </p>
        )}
        <ClaimReasons claim={claim} />
        <QuoteComparison comparison={claim.comparison} />
        <EvidenceList evidence={claim.evidence} />
      </div>
    </article>
  );
}
