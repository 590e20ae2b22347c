"use client";

import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { FormButtons } from "./form-buttons";
import { SpeakerConflict } from "./speaker-conflict";
import {
  AUTHOR,
  NEW,
  newSpeakerKinds,
  type SpeakerDraft,
  type SpeakerWork,
} from "./use-speaker-form";

type SpeakerFormProps = {
  readonly work: SpeakerWork;
  readonly draft: SpeakerDraft;
  readonly detail: ClaimDetail;
};

/** Says who stands behind the claim: the author, a speaker the newsroom knows, or a new one. */
export function SpeakerForm({ work, draft, detail }: SpeakerFormProps) {
  const { failure } = work.saving;
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void work.submit();
      }}
    >
      <SpeakerChoice
        value={draft.chosen}
        onChange={(chosen) => work.change({ chosen })}
      />
      {draft.chosen === NEW ? (
        <NewSpeakerFields
          draft={draft}
          error={failure?.fields?.["speaker.name"]}
          onChange={work.change}
        />
      ) : null}
      <FormButtons label="Save speaker" onClose={work.close} />
      <SaveFailure failure={failure} />
      <SpeakerConflict work={work} draft={draft} detail={detail} />
    </form>
  );
}

type SpeakerChoiceProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function SpeakerChoice({ value, onChange }: SpeakerChoiceProps) {
  const { speakers } = useDesk();
  return (
    <Field label="Who says it">
      {(wiring) => (
        <Select
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...wiring}
        >
          <option value={AUTHOR}>The author</option>
          <option value={NEW}>Somebody new …</option>
          {speakers.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {role === "" ? name : `${name}, ${role}`}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

const kindLabels: Readonly<Record<SpeakerDraft["kind"], string>> = {
  person: "A person",
  body: "A body, such as a ministry",
  unnamed: "Not named, such as two officials",
};

type NewSpeakerFieldsProps = {
  readonly draft: SpeakerDraft;
  readonly error: string | undefined;
  readonly onChange: SpeakerWork["change"];
};

function NewSpeakerFields({ draft, error, onChange }: NewSpeakerFieldsProps) {
  return (
    <>
      <Field label="Name" error={error}>
        {(wiring) => (
          <TextInput
            value={draft.name}
            maxLength={limits.nameLength}
            onChange={(event) => onChange({ name: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <Field label="Role" optional>
        {(wiring) => (
          <TextInput
            value={draft.role}
            maxLength={limits.shortTextLength}
            onChange={(event) => onChange({ role: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <Field label="Kind">
        {(wiring) => (
          <Select
            value={draft.kind}
            onChange={({ target }) =>
              onChange({
                kind:
                  newSpeakerKinds.find((kind) => kind === target.value) ??
                  "person",
              })
            }
            {...wiring}
          >
            {newSpeakerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabels[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
