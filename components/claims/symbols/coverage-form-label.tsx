import type { ReactNode } from "react";
import type { CoverageForm } from "./faces";
import { coverageWords } from "./words";

const drawings: Record<CoverageForm, ReactNode> = {
  decided: <rect className="coverage-decided" width="11" height="11" />,
  in_progress: (
    <rect className="coverage-in-progress" width="5.5" height="11" />
  ),
  stale: (
    <g className="coverage-stale">
      <rect width="5.5" height="11" />
      <path d="M11.5 1.5v8l-5-4z" />
    </g>
  ),
  waived: (
    <path
      className="coverage-hatch"
      d="M0 3l3-3M0 7l7-7M0 11L11 0M4 11l7-7M8 11l3-3"
    />
  ),
  not_a_claim: (
    <rect className="coverage-not-a-claim" y="4.5" width="11" height="2" />
  ),
  untouched: (
    <rect
      className="coverage-untouched"
      x="0.625"
      y="0.625"
      width="9.75"
      height="9.75"
    />
  ),
};

type CoverageSymbolProps = { readonly form: CoverageForm };

/** The mark of one sentence, as it stands on the coverage strip. */
export function CoverageSymbol({ form }: CoverageSymbolProps) {
  return (
    <svg
      className="coverage-symbol"
      width="12"
      height="11"
      viewBox="0 0 12 11"
      aria-hidden="true"
    >
      {drawings[form]}
    </svg>
  );
}

type CoverageFormLabelProps = CoverageSymbolProps & {
  /** Other words than the form's own, as "3 untouched". */
  readonly children?: ReactNode;
};

/** Mark and word of what became of a sentence. */
export function CoverageFormLabel({ form, children }: CoverageFormLabelProps) {
  return (
    <span className="labelled labelled-quiet">
      <CoverageSymbol form={form} />
      <span className="labelled-word">{children ?? coverageWords[form]}</span>
    </span>
  );
}
