import { Time } from "@/components/ui/time";
import type { VerdictReport } from "@/lib/reports/verdict-report";
import { webAddress } from "@/lib/reports/web-address";
import { ArticlePart } from "./article-part";
import { ClaimEntries } from "./claim-entries";
import { FoundPart } from "./found-part";
import { NotDonePart } from "./not-done-part";
import { SourcesPart } from "./sources-part";
import { StatePart } from "./state-part";

type ReportSheetProps = { readonly report: VerdictReport };

/** The verdict report on its sheet: what is said of it first, then what was found, and what was not done. */
export function ReportSheet({ report }: ReportSheetProps) {
  const { claims } = report;
  const accepted = claims.filter(({ status }) => status !== "suggested");
  const suggested = claims.filter(({ status }) => status === "suggested");
  return (
    <>
      <p className="sheet-run">
        <span>
          <bdi>{report.newsroom.name}</bdi>
          {report.newsroom.isDemo ? " (demo newsroom)" : null}
        </span>
        <span>Verdict report, {report.profile}</span>
        <span>
          As of <Time iso={report.asOf.at} />
        </span>
      </p>
      <h1 dir="auto">{report.article.title}</h1>
      <Byline article={report.article} />
      <StatePart report={report} />
      <FoundPart tally={report.tally} />
      <NotDonePart notDone={report.notDone} />
      <ClaimEntries
        id="claims"
        title="Claims"
        lead={claimsLead(report, accepted.length)}
        claims={accepted}
      />
      {suggested.length === 0 ? null : (
        <ClaimEntries
          id="suggestions"
          title="Suggestions"
          lead="Found by the engine; no person has decided on them."
          claims={suggested}
        />
      )}
      <ArticlePart report={report} />
      <SourcesPart
        sources={report.sources}
        unnamedSources={report.unnamedSources}
      />
    </>
  );
}

function claimsLead({ scales }: VerdictReport, count: number): string {
  if (count === 0) return "No claim was taken up.";
  const used = scales.map(
    ({ name, version }) => ` ${name} scale, version ${version}.`,
  );
  return `In the order of the article, each with the number of its sentence.${used.join("")}`;
}

function Byline({ article }: { readonly article: VerdictReport["article"] }) {
  const { byline, publication, publishedOn, url } = article;
  const address = webAddress(url);
  const facts = [byline, publication, publishedOn ?? ""].filter(
    (fact) => fact !== "",
  );
  if (facts.length === 0 && address === null) return null;
  return (
    <p className="report-byline">
      {facts.map((fact) => (
        <bdi key={fact}>{fact}</bdi>
      ))}
      {address === null ? null : (
        <a href={address} rel="noopener noreferrer" target="_blank">
          <bdi>{address}</bdi>
        </a>
      )}
    </p>
  );
}
