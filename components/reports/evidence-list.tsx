import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import { ExcerptMark } from "@/components/sources/excerpt-state-label";
import type {
  EvidenceSource,
  ReportedEvidence,
  ReportedExcerpt,
} from "@/lib/reports/verdict-report";
import {
  excerptPlaceWords,
  excerptStateWords,
  TYPED_WORDS,
  unnamedSourceWords,
} from "@/lib/reports/words";

type EvidenceListProps = { readonly evidence: readonly ReportedEvidence[] };

/** What the verdict rests on: what each source does to the claim, where to look in it, and its words. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className="report-evidence">
      {evidence.map((piece, at) => (
        <Piece key={at} piece={piece} />
      ))}
    </ul>
  );
}

function Piece({ piece }: { readonly piece: ReportedEvidence }) {
  const { relation, source, locator, excerpt, doesNotShow, note } = piece;
  return (
    <li>
      <EvidenceRelationLabel relation={relation} />:{" "}
      <SourceReference source={source} />
      {locator === "" ? null : (
        <>
          , <bdi>{locator}</bdi>
        </>
      )}
      {piece.excerpts.map((one, at) => (
        <Excerpt key={at} excerpt={one} />
      ))}
      {excerpt === "" ? null : (
        <>
          <blockquote dir="auto">{excerpt}</blockquote>
          <p className="meta">{TYPED_WORDS}</p>
        </>
      )}
      {doesNotShow === "" ? null : (
        <p className="meta" dir="auto">
          Does not show: {doesNotShow}
        </p>
      )}
      {note === null ? null : (
        <p className="meta" dir="auto">
          {note}
        </p>
      )}
    </li>
  );
}

function Excerpt({ excerpt }: { readonly excerpt: ReportedExcerpt }) {
  return (
    <>
      <blockquote dir="auto">{excerpt.exact}</blockquote>
      <p className="meta">
        <bdi>{excerptPlaceWords(excerpt)}</bdi>.{" "}
        <ExcerptMark state={excerpt.state}>
          {excerptStateWords[excerpt.state]}
        </ExcerptMark>
      </p>
    </>
  );
}

function SourceReference({ source }: { readonly source: EvidenceSource }) {
  if (source.shown !== "named") return <>{unnamedSourceWords(source)}</>;
  return <a href={`#source-${source.number}`}>source {source.number}</a>;
}
