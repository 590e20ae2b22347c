import type { ReactNode } from "react";
import type { ClaimStatus } from "./faces";
import { Glyph } from "./glyph";
import { statusWords } from "@/lib/claims/words";

const ring = <circle cx="8" cy="8" r="5.6" />;

const drawings: Record<ClaimStatus, ReactNode> = {
  suggested: <circle cx="8" cy="8" r="5.6" strokeDasharray="1.9 2.5" />,
  open: ring,
  checking: (
    <>
      {ring}
      <path
        d="M8 2.4a5.6 5.6 0 0 0 0 11.2z"
        fill="currentColor"
        stroke="none"
      />
    </>
  ),
  waiting: (
    <>
      {ring}
      <path d="M8 4.9V8l2.3 1.6" />
    </>
  ),
  proposed: <path d="M3 8.6l3.3 3.4L13 4.6" />,
  approved: <path d="M.9 8.8l2.9 3L9.4 4.9M7.2 11.5l.4.4 7-7.3" />,
  disputed: <path d="M2 3.6L6.2 8 2 12.4M14 3.6L9.8 8l4.2 4.4" />,
  stale: <path d="M8 2.4l6 10.8H2z" strokeLinejoin="round" />,
  waived: (
    <>
      {ring}
      <path d="M4.1 11.9l7.8-7.8" />
    </>
  ),
  withdrawn: <path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" />,
};

type StatusSymbolProps = {
  readonly status: ClaimStatus;
  /** 12 in lists, 14 beside a word that stands alone. */
  readonly size?: number;
};

/** The symbol alone, where its word is beside it already. */
export function StatusSymbol({ status, size = 12 }: StatusSymbolProps) {
  return (
    <Glyph size={size} className={`status-${status}`}>
      {drawings[status]}
    </Glyph>
  );
}

type StatusLabelProps = StatusSymbolProps & {
  /** Other words than the status' own, as "3 stale". */
  readonly children?: ReactNode;
  /** Ink words: where a coloured word would be too loud, as in a list's cell. */
  readonly quiet?: boolean;
};

/** Symbol and word of a status. */
export function StatusLabel(props: StatusLabelProps) {
  const { status, size = 14, quiet = false, children } = props;
  const voice = quiet ? " labelled-quiet" : "";
  return (
    <span className={`labelled status-${status}${voice}`}>
      <StatusSymbol status={status} size={size} />
      <span className="labelled-word">{children ?? statusWords[status]}</span>
    </span>
  );
}
