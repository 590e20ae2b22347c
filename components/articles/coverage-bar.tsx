import { useId } from "react";
import type { CoverageForm } from "@/components/claims/symbols/faces";
import { type CoverageBarPart, layOutBar } from "./coverage-layout";

const WIDTH = 200;

type CoverageBarProps = {
  /** One form a sentence, in the order of the text. */
  readonly forms: readonly CoverageForm[];
  /** The bar in words, as "17 of 31 sentences left". Say it in sight, too. */
  readonly label: string;
};

/** The coverage of an article, lying on its side, for lists. */
export function CoverageBar({ forms, label }: CoverageBarProps) {
  const hatch = useId();
  return (
    <svg
      className="coverage-bar"
      viewBox={`0 0 ${WIDTH} 14`}
      role="img"
      aria-label={label}
    >
      <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
        <path className="coverage-hatch" d="M-1 1l2-2M0 4l4-4M3 5l2-2" />
      </pattern>
      {layOutBar(forms, WIDTH).map((part) => (
        <Part key={part.x} part={part} hatch={hatch} />
      ))}
    </svg>
  );
}

type PartProps = { readonly part: CoverageBarPart; readonly hatch: string };

function Part({ part: { form, x, width }, hatch }: PartProps) {
  switch (form) {
    case "decided":
      return (
        <rect className="coverage-decided" x={x} width={width} height={14} />
      );
    case "in_progress":
      return (
        <rect
          className="coverage-in-progress"
          x={x}
          y={7}
          width={width}
          height={7}
        />
      );
    case "stale":
      return (
        <g className="coverage-stale">
          <rect x={x} y={7} width={width} height={7} />
          <path d={`M${x + width / 2 - 3} 5l3-5 3 5z`} />
        </g>
      );
    case "waived":
      return <rect x={x} width={width} height={14} fill={`url(#${hatch})`} />;
    case "not_a_claim":
      return (
        <rect
          className="coverage-not-a-claim"
          x={x}
          y={12}
          width={width}
          height={2}
        />
      );
    case "untouched":
      return (
        <rect
          className="coverage-untouched"
          x={x + 0.625}
          y={0.625}
          width={width - 1.25}
          height={12.75}
        />
      );
  }
}
