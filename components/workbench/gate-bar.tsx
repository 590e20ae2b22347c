"use client";

import { CircleCheck, CircleMinus, MessageSquare } from "lucide-react";
import { CoverageFormLabel } from "@/components/claims/symbols/coverage-form-label";
import { StatusLabel } from "@/components/claims/symbols/status-label";
import { SignOffControl } from "@/components/sign-offs/sign-off-control";
import {
  gateStateWords,
  signedByWords,
} from "@/components/sign-offs/sign-off-words";
import { useSignOff } from "@/components/sign-offs/use-sign-off";
import { Kbd } from "@/components/ui/kbd";
import { Time } from "@/components/ui/time";
import type { WorkbenchView } from "@/lib/claims/view";
import { type GateCondition, gateOf } from "@/lib/sign-offs/gate";
import type { GateView } from "@/lib/sign-offs/view";
import type { Progress, ProgressStop } from "./progress";
import type { WorkbenchProps } from "./workbench-props";

type GateBarProps = {
  /** The article as it is now. */
  readonly view: WorkbenchView;
  readonly progress: Progress;
  readonly page: Pick<WorkbenchProps, "gate" | "signOffActions" | "view">;
  readonly onJump: (stop: ProgressStop) => void;
  readonly onHelp: () => void;
};

/** Where the article stands in words, each reason a way to the next place it holds, and the sign-off. */
export function GateBar(props: GateBarProps) {
  const { view, progress, page, onJump } = props;
  const { gate: state, signOffActions: actions } = page;
  const readAt = page.view.seq;
  const gate = gateOf(progress.gate, state.policy);
  const work = useSignOff({ view, gate: state, readAt, actions });
  const isSigned = Boolean(state.signOff?.signedAt);
  const Symbol = isSigned || gate.isOpen ? CircleCheck : CircleMinus;
  return (
    <>
      <span className="gate-state" role="status">
        <Symbol size={16} aria-hidden="true" />
        <span className="middle-only">
          {gateStateWords(gate, state.signOff)}
        </span>
      </span>
      <Signed state={state} />
      {gate.conditions.map((condition) => (
        <Reason key={condition.key} condition={condition} onJump={onJump} />
      ))}
      <span className={progress.sentences > 0 ? "meta wide-only" : "hidden"}>
        {progress.decided} of {progress.sentences} sentences decided,{" "}
        {progress.inProgress} in progress
      </span>
      <span className="flex-1" />
      <Keys onHelp={props.onHelp} />
      <SignOffControl
        {...{ gate, state, work }}
        viewerId={view.viewer.id}
        canDecide={view.viewer.canDecide}
      />
    </>
  );
}

/** Who signed the article off, or why the sign-off it had is void. */
function Signed({ state }: { readonly state: GateView }) {
  const { signOff, voided } = state;
  if (signOff?.signedAt) {
    return (
      <span className="meta middle-only cut">
        {signedByWords(signOff)}, <Time iso={signOff.signedAt} />
      </span>
    );
  }
  if (voided === null) return null;
  return (
    <span className="meta wide-only cut">
      The sign-off by {voided.by.name} is void: {voided.reason}
    </span>
  );
}

type ReasonProps = {
  readonly condition: GateCondition;
  readonly onJump: (stop: ProgressStop) => void;
};

/** One thing that is left; pressed, it leads there. What the policy does not demand is quiet. */
function Reason({ condition, onJump }: ReasonProps) {
  const { key, count } = condition;
  if (count === 0) return null;
  if (key === "unsplit") return <span>{condition.words}</span>;
  return (
    <button
      type="button"
      className={condition.isDemanded ? "gate-reason" : "gate-reason meta"}
      data-stop={key}
      onClick={() => onJump(key)}
    >
      <ReasonLabel stop={key} words={condition.words} />
    </button>
  );
}

type ReasonLabelProps = { readonly stop: ProgressStop; readonly words: string };

function ReasonLabel({ stop, words }: ReasonLabelProps) {
  switch (stop) {
    case "untouched":
      return <CoverageFormLabel form="untouched">{words}</CoverageFormLabel>;
    case "comments":
      return (
        <span className="labelled">
          <MessageSquare size={12} aria-hidden="true" />
          <span className="labelled-word">{words}</span>
        </span>
      );
    case "suggested":
    case "open":
    case "under_way":
    case "disputed":
    case "stale":
      return (
        <StatusLabel
          status={stop === "under_way" ? "checking" : stop}
          size={12}
          quiet
        >
          {words}
        </StatusLabel>
      );
  }
}

function Keys({ onHelp }: Pick<GateBarProps, "onHelp">) {
  return (
    <>
      <span className="meta wide-only">
        <Kbd>j</Kbd> <Kbd>k</Kbd> sentence
      </span>
      <span className="meta wide-only">
        <Kbd>n</Kbd> <Kbd>p</Kbd> claim
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
