import { CircleCheck, CircleMinus } from "lucide-react";
import { CoverageFormLabel } from "@/components/claims/symbols/coverage-form-label";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { Kbd } from "@/components/ui/kbd";
import type { Progress, ProgressStop } from "./progress";

type GateBarProps = {
  readonly progress: Progress;
  readonly onJump: (stop: ProgressStop) => void;
  readonly onHelp: () => void;
};

const stops: readonly ProgressStop[] = [
  "untouched",
  "suggested",
  "open",
  "stale",
];

/** Where the article stands in words, each reason a way to the next place it holds. */
export function GateBar({ progress, onJump, onHelp }: GateBarProps) {
  const reasons = stops.filter((stop) => progress[stop] > 0);
  const isSplit = progress.sentences > 0;
  const isDone = isSplit && reasons.length === 0 && progress.inProgress === 0;
  const Symbol = isDone ? CircleCheck : CircleMinus;
  return (
    <>
      <span className="gate-state">
        <Symbol size={16} aria-hidden="true" />
        <span className="middle-only">{stateWords(isSplit, isDone)}</span>
      </span>
      {reasons.map((stop) => (
        <button
          key={stop}
          type="button"
          className="gate-reason"
          onClick={() => onJump(stop)}
        >
          <Reason stop={stop} count={progress[stop]} />
        </button>
      ))}
      <span className={isSplit ? "meta wide-only" : "hidden"}>
        {progress.decided} of {progress.sentences} sentences decided,{" "}
        {progress.inProgress} in progress
      </span>
      <span className="flex-1" />
      <span className="meta wide-only">
        <Kbd>j</Kbd> <Kbd>k</Kbd> claim
      </span>
      <button
        type="button"
        className="meta middle-only hover:text-ink"
        onClick={onHelp}
      >
        <Kbd>?</Kbd> all keys
      </button>
    </>
  );
}

function stateWords(isSplit: boolean, isDone: boolean): string {
  if (!isSplit) return "Not split into sentences yet";
  return isDone ? "Every sentence is decided" : "Not done yet";
}

type ReasonProps = { readonly stop: ProgressStop; readonly count: number };

function Reason({ stop, count }: ReasonProps) {
  const words = `${count} ${stop}`;
  return stop === "untouched" ? (
    <CoverageFormLabel form="untouched">{words}</CoverageFormLabel>
  ) : (
    <StatusLabel status={stop} size={12} quiet>
      {words}
    </StatusLabel>
  );
}
