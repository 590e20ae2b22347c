import type { ReactNode } from "react";
import type { RatingFace, RatingSymbol } from "./faces";

const drawings: Record<RatingSymbol, ReactNode> = {
  tick: <path d="M4.2 8.4l2.6 2.7 5-5.7" />,
  tick_line: <path d="M4.6 6.8l2.3 2.3 4.5-5M4 12.2h8" />,
  brackets: <path d="M6.6 4.2H4.8v7.6h1.8M9.4 4.2h1.8v7.6H9.4" />,
  cross: <path d="M5 5l6 6M11 5l-6 6" />,
  quote: (
    <path
      strokeWidth="1.5"
      d="M4.6 9.8c1.2-.4 1.9-1.4 1.9-3.2V5.4H4.7v2h1.7M9.4 9.8c1.2-.4 1.9-1.4 1.9-3.2V5.4H9.5v2h1.7"
    />
  ),
  question: (
    <path d="M6 6.3c0-1.3.9-2 2.1-2s2 .7 2 1.8c0 1.4-2 1.5-2 3M8.1 11.6v.2" />
  ),
  dash: <path d="M4.8 8h6.4" />,
};

type RatingStampProps = {
  readonly rating: Pick<RatingFace, "rank" | "colour" | "symbol">;
  /** 16 in a line, 18 where it stands alone. */
  readonly size?: number;
};

/** A rating as a stamp: solid on the scale, outlined off it. Its label has to stand beside it. */
export function RatingStamp({ rating, size = 16 }: RatingStampProps) {
  const isOnScale = rating.rank !== null;
  return (
    <svg
      className={`rating-${rating.colour}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {isOnScale ? (
        <rect x="1" y="1" width="14" height="14" rx="2" fill="currentColor" />
      ) : (
        <rect
          x="1.8"
          y="1.8"
          width="12.4"
          height="12.4"
          rx="1.5"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      )}
      <g stroke={isOnScale ? "var(--on-rating)" : "currentColor"}>
        {drawings[rating.symbol]}
      </g>
    </svg>
  );
}

type RatingLabelProps = {
  readonly rating: RatingFace;
  readonly size?: number;
  /** Ink words: where the stamp's colour is enough, as in a report. */
  readonly quiet?: boolean;
};

/** Stamp and label of a rating. */
export function RatingLabel({ rating, size, quiet = false }: RatingLabelProps) {
  const voice = quiet ? " labelled-quiet" : "";
  return (
    <span className={`labelled rating-${rating.colour}${voice}`}>
      <RatingStamp rating={rating} size={size} />
      <span className="labelled-word">{rating.label}</span>
    </span>
  );
}
