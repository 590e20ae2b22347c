"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextArea, TextInput } from "@/components/ui/inputs";
import {
  ConflictDialog,
  isOvertaken,
} from "@/components/workbench/conflict-dialog";
import { SaveFailure } from "@/components/workbench/save-failure";
import { askedOf } from "@/lib/claims/rules/moves";
import type { ClaimDetail } from "@/lib/claims/view";
import { askedOfWords, statusWords } from "@/lib/claims/words";
import { limits } from "@/lib/limits";
import { stepWords } from "./next-step";
import type { QuestionDraft, QuestionWork } from "./use-question";

type QuestionFormProps = {
  readonly work: QuestionWork;
  readonly detail: ClaimDetail;
};

/** Asks for a question with whom and by when, or for the answer to the one that is out. */
export function QuestionForm({ work, detail }: QuestionFormProps) {
  const { draft, saving } = work;
  const form = useFocusOnOpening();
  if (draft === null) return null;
  const { label } = stepWords[draft.event];
  return (
    <form
      ref={form}
      className="grid w-full gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void work.send();
      }}
    >
      <Words work={work} draft={draft} />
      {draft.event === "ask" ? <Whom work={work} draft={draft} /> : null}
      <div className="flex items-center gap-2">
        <Button look="quiet" onClick={work.close}>
          Cancel
        </Button>
        <span className="flex-1" />
        <Button look="solid" type="submit" hint="Ctrl ↵" data-main="">
          {saving.isSaving ? "Saving …" : label}
        </Button>
      </div>
      <SaveFailure failure={saving.failure} />
      <QuestionConflict work={work} draft={draft} detail={detail} />
    </form>
  );
}

type PartProps = {
  readonly work: QuestionWork;
  readonly draft: QuestionDraft;
};

function Words({ work, draft }: PartProps) {
  const isAsking = draft.event === "ask";
  return (
    <Field
      label={isAsking ? "Question" : "Answer"}
      hint={
        isAsking
          ? "The claim waits until the answer is noted."
          : (work.pending?.text ?? "What came back, and from whom.")
      }
      error={work.error}
    >
      {(wiring) => (
        <TextArea
          name="question"
          value={draft.text}
          maxLength={limits.noteLength}
          onChange={(event) => work.change({ text: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  );
}

function Whom({ work, draft }: PartProps) {
  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label="Asked of">
        {(wiring) => (
          <Select
            name="askedOf"
            value={draft.askedOf}
            onChange={(event) => {
              const chosen = askedOf.find((one) => one === event.target.value);
              if (chosen) work.change({ askedOf: chosen });
            }}
            {...wiring}
          >
            {askedOf.map((one) => (
              <option key={one} value={one}>
                {askedOfWords[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Who exactly" optional>
        {(wiring) => (
          <TextInput
            name="askedOfName"
            value={draft.askedOfName}
            maxLength={limits.nameLength}
            onChange={(event) =>
              work.change({ askedOfName: event.target.value })
            }
            {...wiring}
          />
        )}
      </Field>
      <Field label="Answer wanted by" optional className="col-span-2">
        {(wiring) => (
          <TextInput
            type="datetime-local"
            name="due"
            value={draft.due}
            onChange={(event) => work.change({ due: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
    </div>
  );
}

function QuestionConflict({
  work,
  draft,
  detail,
}: PartProps & { readonly detail: ClaimDetail }) {
  const { failure, forget } = work.saving;
  if (!isOvertaken(failure)) return null;
  const version = failure.currentVersion ?? detail.claim.version;
  const standOn = () => {
    work.change({ baseVersion: version });
    forget();
  };
  return (
    <ConflictDialog
      failure={failure}
      rows={[
        {
          label: "Status",
          theirs: statusWords[detail.claim.status],
          mine: "Your words, below",
          isSame: false,
        },
        {
          label: "Words",
          theirs: detail.statusNote ?? detail.history[0]?.sentence ?? "None",
          mine: draft.text,
          isSame: false,
          isProse: true,
        },
      ]}
      onClose={forget}
      onTakeTheirs={standOn}
      onSaveMine={() => {
        standOn();
        void work.send(version);
      }}
    />
  );
}

// It opens where the button was, so the focus goes on into it.
function useFocusOnOpening() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
  }, []);
  return form;
}
