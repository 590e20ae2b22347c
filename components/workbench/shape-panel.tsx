"use client";

import { useEffect, useRef, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import type { Failure } from "@/lib/server/handle";
import type { ClaimKind } from "@/lib/claims/statuses";
import { SaveFailure } from "./save-failure";
import {
  cutOffSpans,
  shapedSpans,
  wordsAt,
  type Shaping,
  type ShapeStep,
} from "./shaping";

export type ShapePanelProps = {
  readonly shaping: Shaping;
  readonly text: string;
  readonly failure: Failure | null;
  readonly onStep: (step: ShapeStep) => void;
  readonly onKind: (kind: ClaimKind) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** Where the focus goes when the panel closes and nobody else took it. */
  readonly onClosed: () => void;
};

/** Words that are being chosen: how they read now, and one button for each step a key takes. */
export function ShapePanel(props: ShapePanelProps) {
  const { shaping, text, failure, onSave, onCancel } = props;
  useOwnFocus(props.onClosed);
  function submit(event: FormEvent) {
    event.preventDefault();
    onSave();
  }
  return (
    <form className="contents" aria-label={title(shaping)} onSubmit={submit}>
      <div className="inspector-head">
        <h2 className="text-base">{title(shaping)}</h2>
      </div>
      <div className="inspector-body" id="inspector-body" tabIndex={-1}>
        <section className="section">
          <p className="claim-wording">{wordsAt(text, shapedSpans(shaping))}</p>
          <CutOff shaping={shaping} text={text} />
          <OtherKind {...props} />
          <Steps {...props} />
        </section>
      </div>
      <div className="inspector-foot">
        <Button look="quiet" hint="Esc" onClick={onCancel}>
          Cancel
        </Button>
        <span className="flex-1" />
        <Button look="solid" type="submit" hint="↵" data-main="">
          {saveWords(shaping)}
        </Button>
        <div className="basis-full empty:hidden">
          <SaveFailure failure={failure} />
        </div>
      </div>
    </form>
  );
}

function title(shaping: Shaping): string {
  switch (shaping.is) {
    case "new":
      return shaping.kind === "quote" ? "New quote" : "New statement";
    case "words":
      return "Other words";
    case "cut":
      return "Cut in two";
  }
}

function saveWords(shaping: Shaping): string {
  switch (shaping.is) {
    case "new":
      return shaping.kind === "quote" ? "Make the quote" : "Make the statement";
    case "words":
      return "Save the words";
    case "cut":
      return "Cut here";
  }
}

function CutOff({ shaping, text }: Pick<ShapePanelProps, "shaping" | "text">) {
  if (shaping.is !== "cut") return null;
  return (
    <>
      <p className="meta mt-3">and, as a claim of its own,</p>
      <p className="claim-wording mt-1">
        {wordsAt(text, cutOffSpans(shaping))}
      </p>
    </>
  );
}

function OtherKind({ shaping, onKind }: ShapePanelProps) {
  if (shaping.is !== "new") return null;
  const other = shaping.kind === "quote" ? "statement" : "quote";
  return (
    <p className="mt-2">
      <Button look="text" onClick={() => onKind(other)}>
        Make it a {other}
      </Button>
    </p>
  );
}

type StepButton = ShapeStep & { readonly words: string; readonly hint: string };

const ends: readonly StepButton[] = [
  { edge: "end", by: -1, words: "One less", hint: "Shift ←" },
  { edge: "end", by: 1, words: "One more", hint: "Shift →" },
];
const starts: readonly StepButton[] = [
  { edge: "start", by: -1, words: "One more", hint: "Alt Shift ←" },
  { edge: "start", by: 1, words: "One less", hint: "Alt Shift →" },
];
const cuts: readonly StepButton[] = [
  { edge: "end", by: -1, words: "One word back", hint: "Shift ←" },
  { edge: "end", by: 1, words: "One word on", hint: "Shift →" },
];

function Steps({ shaping, onStep }: ShapePanelProps) {
  if (shaping.is === "cut") {
    return <StepGroup name="The cut" steps={cuts} onStep={onStep} />;
  }
  return (
    <>
      <StepGroup name="Words at the end" steps={ends} onStep={onStep} />
      <StepGroup name="Words at the start" steps={starts} onStep={onStep} />
    </>
  );
}

type StepGroupProps = Pick<ShapePanelProps, "onStep"> & {
  readonly name: string;
  readonly steps: readonly StepButton[];
};

function StepGroup({ name, steps, onStep }: StepGroupProps) {
  return (
    <div className="mt-3" role="group" aria-label={name}>
      <p className="meta">{name}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        {steps.map(({ words, hint, ...step }) => (
          <Button key={hint} hint={hint} onClick={() => onStep(step)}>
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}

// A panel that opened for a key has the focus, so that Enter is its own; when it goes, the focus is not left behind.
function useOwnFocus(onClosed: () => void): void {
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  });
  useEffect(() => {
    document.getElementById("inspector-body")?.focus({ preventScroll: true });
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) closed.current();
      });
    };
  }, []);
}
