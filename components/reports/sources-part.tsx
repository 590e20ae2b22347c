import type {
  ReportedSource,
  VerdictReport,
} from "@/lib/reports/verdict-report";
import { webAddress } from "@/lib/reports/web-address";
import {
  capitalised,
  counted,
  listed,
  sourceKindWords,
  withdrawnWords,
} from "@/lib/reports/words";

type SourcesPartProps = Pick<VerdictReport, "sources" | "unnamedSources">;

/** Where the desk looked, as far as it may be said. */
export function SourcesPart({ sources, unnamedSources }: SourcesPartProps) {
  const { confidential, background } = unnamedSources;
  const unnamed = [
    confidential > 0 ? counted(confidential, "confidential source") : "",
    background > 0 ? counted(background, "background source") : "",
  ].filter((words) => words !== "");
  return (
    <section className="report-part" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <div>
        {sources.length + unnamed.length === 0 ? (
          <p>No source was used.</p>
        ) : null}
        {sources.length === 0 ? null : (
          <ol className="report-places">
            {sources.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ol>
        )}
        {unnamed.length === 0 ? null : (
          <p className="meta">Not named: {listed(unnamed)}.</p>
        )}
      </div>
    </section>
  );
}

function SourceLine({ source }: { readonly source: ReportedSource }) {
  const { number, title, publisher, kind, confidentiality } = source;
  const address = webAddress(source.url);
  return (
    <li id={`source-${number}`}>
      <span className="report-place">{number}</span>
      <span>
        {address === null ? (
          <bdi>{title}</bdi>
        ) : (
          <a href={address} rel="noopener noreferrer" target="_blank">
            <bdi>{title}</bdi>
          </a>
        )}
        {publisher === "" ? null : (
          <>
            , <bdi>{publisher}</bdi>
          </>
        )}
        . {capitalised(sourceKindWords[kind])}
        {confidentiality === "open"
          ? null
          : `. ${capitalised(confidentiality)}`}
        {source.withdrawn === null ? null : `. ${withdrawnWords(source)}`}
      </span>
    </li>
  );
}
