"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import {
  ConflictDialog,
  isOvertaken,
} from "@/components/workbench/conflict-dialog";
import { SaveFailure } from "@/components/workbench/save-failure";
import { reasonAsked } from "@/lib/claims/rules/moves";
import { limits } from "@/lib/limits";
import { statusWords } from "@/lib/claims/words";
import {
  asksForNote,
  noteLabels,
  stepWords,
  type NotedEvent,
} from "./next-step";
import type { ClaimWork } from "./use-claim-work";

type NoteFormProps = { readonly work: ClaimWork };

/** Asks for the reason that goes with a move. */
export function NoteForm({ work }: NoteFormProps) {
  const { draft } = work.note;
  if (draft === null || !asksForNote(draft.event)) return null;
  return <NoteFields work={work} event={draft.event} text={draft.text} />;
}

type NoteFieldsProps = NoteFormProps & {
  readonly event: NotedEvent;
  readonly text: string;
};

function NoteFields({ work, event, text }: NoteFieldsProps) {
  const { note, steps } = work;
  const [error, setError] = useState<string>();
  const form = useFocusOnOpening();
  async function send(version = note.draft?.baseVersion) {
    const asked = reasonAsked[event];
    const isMissing = asked !== undefined && text.trim() === "";
    setError(isMissing ? asked : undefined);
    if (isMissing) return;
    const isSaved = await steps.move(event, { note: text, version });
    if (isSaved && note.draft) note.letGo(note.draft);
  }
  return (
    <form
      ref={form}
      className="grid w-full gap-2"
      onSubmit={(submission) => {
        submission.preventDefault();
        void send();
      }}
    >
      <Field label={noteLabels[event]} hint={reasonAsked[event]} error={error}>
        {(wiring) => (
          <TextArea
            name="note"
            value={text}
            maxLength={limits.noteLength}
            onChange={(change) => note.write(change.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <div className="flex items-center gap-2">
        <Button look="quiet" onClick={note.close}>
          Cancel
        </Button>
        <span className="flex-1" />
        <Button look="solid" type="submit" hint="Ctrl ↵" data-main="">
          {steps.saving.isSaving ? "Saving …" : stepWords[event].label}
        </Button>
      </div>
      <SaveFailure failure={steps.saving.failure} />
      <NoteConflict
        work={work}
        text={text}
        onSaveMine={(version) => void send(version)}
      />
    </form>
  );
}

type NoteConflictProps = NoteFormProps & {
  readonly text: string;
  readonly onSaveMine: (version: number) => void;
};

function NoteConflict({ work, text, onSaveMine }: NoteConflictProps) {
  const { detail, steps, note } = work;
  const { failure, forget } = steps.saving;
  if (!isOvertaken(failure)) return null;
  const version = failure.currentVersion ?? detail.claim.version;
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
          mine: text,
          isSame: false,
          isProse: true,
        },
      ]}
      onClose={forget}
      onTakeTheirs={() => {
        note.standOn(version);
        forget();
      }}
      onSaveMine={() => {
        note.standOn(version);
        onSaveMine(version);
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
