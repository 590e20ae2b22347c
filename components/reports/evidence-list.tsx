import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import type {
  EvidenceSource,
  ReportedEvidence,
} from "@/lib/reports/verdict-report";
import { unnamedSourceWords } from "@/lib/reports/words";

type EvidenceListProps = { readonly evidence: readonly ReportedEvidence[] };

/** What the verdict rests on: what each source does to the claim, and where to look in it. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className="report-evidence">
      {evidence.map(({ relation, source, locator, excerpt, note }, at) => (
        <li key={at}>
          <EvidenceRelationLabel relation={relation} />:{" "}
          <SourceReference source={source} />
          {locator === "" ? null : (
            <>
              , <bdi>{locator}</bdi>
            </>
          )}
          {excerpt === "" ? null : (
            <blockquote dir="auto">{excerpt}</blockquote>
          )}
          {note === null ? null : (
            <p className="meta" dir="auto">
              {note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceReference({ source }: { readonly source: EvidenceSource }) {
  if (source.shown !== "named") return <>{unnamedSourceWords(source)}</>;
  return <a href={`#source-${source.number}`}>source {source.number}</a>;
}
