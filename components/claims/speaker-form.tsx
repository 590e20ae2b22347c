"use client";

import { useState } from "react";
import type { z } from "zod";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useSave } from "@/components/workbench/use-save";
import type { speakerChoice } from "@/lib/claims/schema";
import type { ClaimDetail } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import { FormButtons } from "./form-buttons";

type SpeakerFormProps = {
  readonly detail: ClaimDetail;
  readonly onClose: () => void;
};

const AUTHOR = "author";
const NEW = "new";

/** Says who stands behind the claim: the author, a speaker the newsroom knows, or a new one. */
export function SpeakerForm({ detail, onClose }: SpeakerFormProps) {
  const { actions, articleId } = useDesk();
  const { failure, save } = useSave();
  const { id: claimId, version, speaker } = detail.claim;
  const [seen] = useState(version);
  const [chosen, setChosen] = useState(speaker?.id ?? AUTHOR);
  const [added, setAdded] = useState<NewSpeaker>(nobody);
  async function send() {
    // After a conflict the person has read the change, and saves on top of it.
    const base = failure?.currentVersion ?? seen;
    const choice = choiceOf(chosen, added);
    const isSaved = await save(
      { claimId, version: base, said: "Speaker saved." },
      actions.edit,
      { articleId, claimId, version: base, speaker: choice },
    );
    if (isSaved) onClose();
  }
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <SpeakerChoice value={chosen} onChange={setChosen} />
      {chosen === NEW ? (
        <NewSpeakerFields
          value={added}
          error={failure?.fields?.["speaker.name"]}
          onChange={setAdded}
        />
      ) : null}
      <FormButtons label="Save speaker" onClose={onClose} />
      <SaveFailure failure={failure} />
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

type NewSpeaker = {
  readonly name: string;
  readonly role: string;
  readonly kind: (typeof KINDS)[number]["kind"];
};
const KINDS = [
  { kind: "person", label: "A person" },
  { kind: "body", label: "A body, such as a ministry" },
  { kind: "unnamed", label: "Not named, such as two officials" },
] as const;
const nobody: NewSpeaker = { name: "", role: "", kind: "person" };

function choiceOf(
  chosen: string,
  added: NewSpeaker,
): z.input<typeof speakerChoice> {
  if (chosen === AUTHOR) return { is: "author" };
  if (chosen === NEW) return { is: "new", ...added };
  return { is: "known", speakerId: chosen };
}

type NewSpeakerFieldsProps = {
  readonly value: NewSpeaker;
  readonly error: string | undefined;
  readonly onChange: (value: NewSpeaker) => void;
};

function NewSpeakerFields({ value, error, onChange }: NewSpeakerFieldsProps) {
  return (
    <>
      <Field label="Name" error={error}>
        {(wiring) => (
          <TextInput
            value={value.name}
            maxLength={limits.nameLength}
            onChange={(event) =>
              onChange({ ...value, name: event.target.value })
            }
            {...wiring}
          />
        )}
      </Field>
      <Field label="Role" optional>
        {(wiring) => (
          <TextInput
            value={value.role}
            maxLength={limits.shortTextLength}
            onChange={(event) =>
              onChange({ ...value, role: event.target.value })
            }
            {...wiring}
          />
        )}
      </Field>
      <KindField
        kind={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
    </>
  );
}

type KindFieldProps = {
  readonly kind: NewSpeaker["kind"];
  readonly onChange: (kind: NewSpeaker["kind"]) => void;
};

function KindField({ kind, onChange }: KindFieldProps) {
  return (
    <Field label="Kind">
      {(wiring) => (
        <Select
          value={kind}
          onChange={({ target }) =>
            onChange(
              KINDS.find((one) => one.kind === target.value)?.kind ?? "person",
            )
          }
          {...wiring}
        >
          {KINDS.map((one) => (
            <option key={one.kind} value={one.kind}>
              {one.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
