import type { ReactNode } from "react";
import type { QuoteWording } from "./faces";
import { Glyph } from "./glyph";
import { wordingWords } from "@/lib/claims/words";
import { wordingOutcomes } from "./words";

const drawings: Record<QuoteWording, ReactNode> = {
  verbatim: <path d="M3 5.8h10M3 10.4h10" />,
  punctuation: (
    <path
      strokeWidth="1.6"
      d="M8.8 8.4a1.3 1.3 0 1 1-1.2-1.6c1.2 0 1.7 1.1 1.4 2.3-.3 1.4-1.2 2.3-2.2 2.9"
    />
  ),
  fillers: <path d="M2.6 9.2c1.6-3.2 3.6-2.8 5.4-1.2s3.8 2 5.4-1.2" />,
  elided: (
    <g fill="currentColor" stroke="none">
      <circle cx="3" cy="9" r="1.3" />
      <circle cx="8" cy="9" r="1.3" />
      <circle cx="13" cy="9" r="1.3" />
    </g>
  ),
  elided_unmarked: <path d="M3.2 12L8 5l4.8 7" />,
  altered: (
    <path d="M2.8 6.4c1.7-2.4 3.5-1.9 5.2-.8s3.5 1.6 5.2-.8M2.8 11.4c1.7-2.4 3.5-1.9 5.2-.8s3.5 1.6 5.2-.8" />
  ),
  altered_critical: <path d="M3 5.8h10M3 10.4h10M11 2.6L5 13.6" />,
  stitched: <path d="M7.6 3L3.6 13M12.4 3l-4 10" />,
  wrong_speaker: (
    <path
      strokeWidth="1.5"
      d="M2.6 5.6h9.6M9.6 2.9l2.7 2.7-2.7 2.7M13.4 10.6H3.8M6.4 7.9l-2.7 2.7 2.7 2.7"
    />
  ),
  not_found: <path d="M3.4 8.3h9.2" />,
  out_of_context: <path d="M6 3H3.6v10H6M10 3h2.4v10H10" />,
};

type WordingLabelProps = {
  readonly wording: QuoteWording;
  /** What exactly differs, as "Altered: a number changed". */
  readonly children?: ReactNode;
};

/** How a quote compares with the record: a sign between quotation marks, and its words. */
export function WordingLabel({ wording, children }: WordingLabelProps) {
  return (
    <span
      className={`labelled wording-label wording-${wordingOutcomes[wording]}`}
    >
      <span className="wording-symbol" aria-hidden="true">
        “<Glyph size={13}>{drawings[wording]}</Glyph>”
      </span>
      <span>{children ?? wordingWords[wording]}</span>
    </span>
  );
}
