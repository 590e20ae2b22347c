import type { ReactNode } from "react";
import { Glyph } from "@/components/claims/symbols/glyph";
import type { ExcerptView } from "@/lib/claims/view";

const drawings: Record<ExcerptView["state"], ReactNode> = {
  verified: <path d="M3 8.6l3.3 3.4L13 4.6" />,
  broken: <path d="M8 2.4l6 10.8H2zM8 6.6v3M8 11.4v.2" />,
};

type ExcerptStateLabelProps = {
  readonly excerpt: Pick<ExcerptView, "state" | "snapshotNumber">;
};

/** Whether words still stand in the snapshot they were taken out of, as symbol and words. */
export function ExcerptStateLabel({ excerpt }: ExcerptStateLabelProps) {
  const { state, snapshotNumber } = excerpt;
  return (
    <ExcerptMark state={state}>
      {state === "verified"
        ? `Stands in snapshot ${snapshotNumber}, checked now`
        : `No longer matches snapshot ${snapshotNumber}`}
    </ExcerptMark>
  );
}

type ExcerptMarkProps = {
  readonly state: ExcerptView["state"];
  readonly children: string;
};

/** The symbol of a state before its words. */
export function ExcerptMark({ state, children }: ExcerptMarkProps) {
  return (
    <span className={`labelled excerpt-${state}`}>
      <Glyph size={12}>{drawings[state]}</Glyph>
      {children}
    </span>
  );
}
