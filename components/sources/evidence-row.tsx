import { ComparisonLine } from "@/components/quote-lab/comparison-line";
import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import type { EvidenceView } from "@/lib/claims/view";
import { EvidenceExcerpts } from "./evidence-excerpts";
import { counted } from "./source-words";
import { isWebAddress } from "./web-address";

type EvidenceRowProps = {
  readonly evidence: EvidenceView;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** One source used for the claim: what it does, where to look in it, and its words. */
export function EvidenceRow(props: EvidenceRowProps) {
  const { evidence, mayEdit } = props;
  const name = evidence.source.isHidden
    ? "the secret source"
    : evidence.source.title;
  return (
    <li className="evidence-row">
      <EvidenceRelationLabel relation={evidence.relation} />
      <SourceName evidence={evidence} />
      <Locator words={evidence.locator} />
      <EvidenceExcerpts evidence={evidence} />
      {evidence.doesNotShow === "" ? null : (
        <span className="meta col-[2/-1] [overflow-wrap:anywhere]">
          Does not show: {evidence.doesNotShow}
        </span>
      )}
      <ComparisonLine comparison={evidence.comparison} />
      {evidence.note === "" ? null : (
        <span className="meta col-[2/-1] [overflow-wrap:anywhere]">
          {evidence.note}
        </span>
      )}
      <span className="meta col-[2/-1] flex flex-wrap gap-x-3">
        <span>{evidence.addedBy.name}</span>
        {mayEdit ? (
          <>
            <button
              type="button"
              className="button-text"
              aria-label={`Edit evidence: ${name}`}
              onClick={props.onEdit}
            >
              Edit
            </button>
            <button
              type="button"
              className="button-text"
              aria-label={`Remove evidence: ${name}`}
              onClick={props.onRemove}
            >
              Remove
            </button>
          </>
        ) : null}
      </span>
    </li>
  );
}

/** Longer ones get a line of their own. */
const SHORT_LOCATOR = 14;

function Locator({ words }: { readonly words: string }) {
  const place =
    words.length > SHORT_LOCATOR ? " col-[2/-1] [overflow-wrap:anywhere]" : "";
  return <span className={`evidence-locator${place}`}>{words}</span>;
}

/** What came of reading it. Excerpts say themselves which snapshot they stand in. */
function readWords({ source, excerpts }: EvidenceView): string {
  const { isBeingRead, snapshotCount } = source;
  if (isBeingRead) return ", its page is being read";
  return snapshotCount === 0 || excerpts.length > 0
    ? ""
    : `, ${counted(snapshotCount, "snapshot")}`;
}

function SourceName({ evidence }: Pick<EvidenceRowProps, "evidence">) {
  const { source } = evidence;
  if (source.isHidden) return <span className="text-ink-2">Secret source</span>;
  const { title, publisher, confidentiality, isWithdrawn } = source;
  const marks = [
    confidentiality === "open" ? "" : `, ${confidentiality}`,
    isWithdrawn ? ", withdrawn" : "",
    readWords(evidence),
    source.addressState === "dead" ? ", its address is dead" : "",
  ];
  return (
    <span className="min-w-0 [overflow-wrap:break-word]">
      {isWebAddress(source.url) ? (
        <a
          className="font-medium"
          href={source.url}
          target="_blank"
          rel="noopener noreferrer"
        >
          {title}
        </a>
      ) : (
        <span className="font-medium">{title}</span>
      )}
      <span className="meta">
        {publisher === "" ? "" : ` ${publisher}`}
        {marks}
      </span>
    </span>
  );
}
