"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useDesk } from "@/components/workbench/desk";
import { isOvertaken } from "@/components/workbench/conflict-dialog";
import { SaveFailure } from "@/components/workbench/save-failure";
import { nextStep, stepWords, type StepEvent } from "./next-step";
import { NoteForm } from "./note-form";
import { QuestionForm } from "./question-form";
import type { ClaimWork } from "./use-claim-work";

type InspectorFootProps = { readonly work: ClaimWork };

/** What can be done next: one solid button, or why it is not the viewer's to press. */
export function InspectorFoot({ work }: InspectorFootProps) {
  const { detail, note, verdict, isRevising } = work;
  if (note.draft !== null) {
    return (
      <div className="inspector-foot">
        <NoteForm work={work} />
      </div>
    );
  }
  if (work.question.draft !== null) {
    return (
      <div className="inspector-foot">
        <QuestionForm work={work.question} detail={detail} />
      </div>
    );
  }
  const step = nextStep(detail.claim.status, (event) => detail.moves[event]);
  const ofVerdict = verdict.saving.failure;
  // A conflict of the verdict has a window of its own.
  const failure = isOvertaken(ofVerdict)
    ? null
    : (ofVerdict ?? work.steps.saving.failure);
  return (
    <div className="inspector-foot">
      {step.others.map((event) => (
        <OtherStep key={event} event={event} work={work} />
      ))}
      {isRevising ? <DifferStep work={work} /> : null}
      <span className="flex-1" />
      <MainStep work={work} main={step.main} why={step.why} />
      <div className="basis-full empty:hidden">
        <SaveFailure failure={failure} />
      </div>
    </div>
  );
}

type OtherStepProps = InspectorFootProps & { readonly event: StepEvent };

function OtherStep({ event, work }: OtherStepProps) {
  if (event === "assign") return <AssignMenu work={work} />;
  const { label, hint } = stepWords[event];
  return (
    <Button
      look="quiet"
      hint={hint}
      data-command={event}
      onClick={() => work.press(event)}
    >
      {label}
    </Button>
  );
}

function AssignMenu({ work }: InspectorFootProps) {
  const { checkers } = useDesk();
  return (
    <Menu trigger={<Button look="quiet">Assign</Button>} align="start">
      {checkers.map((person) => (
        <MenuItem
          key={person.id}
          disabled={person.id === work.detail.claim.assignee?.id}
          onSelect={() =>
            void work.steps.move("assign", { assigneeId: person.id })
          }
        >
          {person.name}
        </MenuItem>
      ))}
    </Menu>
  );
}

function DifferStep({ work }: InspectorFootProps) {
  return (
    <Button look="quiet" onClick={() => void work.verdict.submit()}>
      Propose another rating
    </Button>
  );
}

type MainStepProps = InspectorFootProps & {
  readonly main: StepEvent | null;
  readonly why: string | null;
};

function MainStep({ work, main, why }: MainStepProps) {
  const [wasPressed, setPressed] = useState(false);
  if (main === null) {
    return why === null ? null : (
      <p className="meta flex-[1_1_12rem] text-right">{why}</p>
    );
  }
  const isSaving = work.steps.saving.isSaving || work.verdict.saving.isSaving;
  const { label, hint } = stepWords[main];
  return (
    <Button
      look="solid"
      hint={hint}
      data-command={main}
      data-main=""
      blocked={isSaving && wasPressed}
      onClick={() => {
        setPressed(true);
        work.press(main);
      }}
    >
      {isSaving && wasPressed ? "Saving …" : label}
    </Button>
  );
}
