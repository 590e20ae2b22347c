"use client";

import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type RefObject,
} from "react";
import { EvidenceRelationLabel } from "@/components/claims/symbols/evidence-relation-label";
import { Button } from "@/components/ui/button";
import { Choices, Radio } from "@/components/ui/choices";
import { Field } from "@/components/ui/field";
import { TextArea, TextInput } from "@/components/ui/inputs";
import { SaveFailure } from "@/components/workbench/save-failure";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { evidenceRelations } from "@/lib/sources/kinds";
import { withExcerpts, withoutExcerpt } from "./chosen-excerpts";
import { EvidenceConflict } from "./evidence-conflict";
import { excerptsOf, type EvidenceDraft } from "./evidence-draft";
import { ExcerptsField } from "./excerpts-field";
import { SourceFields } from "./source-fields";
import type { EvidenceForm as EvidenceFormState } from "./use-evidence-form";

type EvidenceFieldsProps = {
  readonly form: EvidenceFormState;
  readonly draft: EvidenceDraft;
  readonly detail: ClaimDetail;
};

/** Adds a piece of evidence, or changes one: the source, what it does, and where to look in it. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function close() {
    setChoosing(false);
    // The window holds the focus until it is gone.
    setTimeout(() => opener.current?.focus());
  }
  return (
    <>
      <EvidenceForm
        {...props}
        opener={opener}
        onOpen={() => setChoosing(true)}
      />
      {/* Beside the form, not in it: what is sent and pressed in the one is not the other's. */}
      {isChoosing ? <ChooseWords {...props} onClose={close} /> : null}
    </>
  );
}

function EvidenceForm(props: ContentFieldsProps) {
  const { form, draft } = props;
  const box = useFocusOnOpening();
  const isNew = draft.evidenceId === null;
  return (
    <form
      ref={box}
      className="mt-3 grid gap-3 border-l-2 border-edge pl-3"
      aria-label={isNew ? "Add evidence" : "Edit evidence"}
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      {isNew ? (
        <SourceFields form={form} draft={draft} />
      ) : (
        <p className="font-medium">{draft.title}</p>
      )}
      <RelationChoice {...props} />
      <ContentFields {...props} />
      <div className="flex items-center gap-2">
        <Button look="quiet" onClick={form.close}>
          Cancel
        </Button>
        <span className="flex-1" />
        <Button look="solid" type="submit" hint="Ctrl ↵" data-main="">
          {form.saving.isSaving ? "Saving …" : saveWords(isNew)}
        </Button>
      </div>
      <SaveFailure failure={form.saving.failure} />
      <EvidenceConflict {...props} />
    </form>
  );
}

// A snapshot is opened by few, and late: its part of the script comes with it.
const ChooseWordsDialog = lazy(async () => ({
  default: (await import("./choose-words-dialog")).ChooseWordsDialog,
}));

function ChooseWords({
  form,
  draft,
  onClose,
}: EvidenceFieldsProps & { readonly onClose: () => void }) {
  const { sourceId, title, snapshotCount, excerpts } = draft;
  if (sourceId === null) return null;
  return (
    <Suspense>
      <ChooseWordsDialog
        {...{ sourceId, title, snapshotCount, onClose }}
        chosen={excerptsOf(draft)}
        onChoose={(excerpt) =>
          form.change({ excerpts: withExcerpts(excerpts, [excerpt]) })
        }
        onRemove={(excerpt) =>
          form.change({ excerpts: withoutExcerpt(excerpts, excerpt) })
        }
      />
    </Suspense>
  );
}

function saveWords(isNew: boolean): string {
  return isNew ? "Add evidence" : "Save evidence";
}

function RelationChoice({ form, draft }: EvidenceFieldsProps) {
  const name = useId();
  return (
    <Choices
      legend="It"
      error={form.errors.relation}
      className="[&_.choices]:flex [&_.choices]:flex-wrap [&_.choices]:gap-x-4"
    >
      {evidenceRelations.map((relation) => (
        <Radio
          key={relation}
          name={name}
          label={<EvidenceRelationLabel relation={relation} />}
          checked={draft.relation === relation}
          onChange={() => form.change({ relation })}
        />
      ))}
    </Choices>
  );
}

type ContentFieldsProps = EvidenceFieldsProps & {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
};

function ContentFields(props: ContentFieldsProps) {
  const { form, draft } = props;
  const { errors, change } = form;
  return (
    <>
      <Field
        label="Where in it"
        hint="Page, paragraph or time code."
        optional
        error={errors.locator}
      >
        {(wiring) => (
          <TextInput
            value={draft.locator}
            maxLength={limits.locatorLength}
            onChange={(event) => change({ locator: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <ExcerptsField {...props} />
      <LimitsField {...props} />
      <Field label="Note" optional error={errors.note}>
        {(wiring) => (
          <TextArea
            className="min-h-[3rem]"
            value={draft.note}
            maxLength={limits.noteLength}
            onChange={(event) => change({ note: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
    </>
  );
}

function LimitsField({ form, draft }: EvidenceFieldsProps) {
  return (
    <Field
      label="What it does not show"
      hint="What nobody should read into it: another year, a part of the sum."
      optional
      error={form.errors.doesNotShow}
    >
      {(wiring) => (
        <TextArea
          className="min-h-[3rem]"
          value={draft.doesNotShow}
          maxLength={limits.noteLength}
          onChange={(event) => form.change({ doesNotShow: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  );
}

// It opens where the button was, so the focus goes on into it.
function useFocusOnOpening() {
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, []);
  return box;
}
