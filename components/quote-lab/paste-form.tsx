"use client";

import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextArea, TextInput } from "@/components/ui/inputs";
import { SaveFailure } from "@/components/workbench/save-failure";
import { limits } from "@/lib/limits";
import { confidentialities } from "@/lib/sources/kinds";
import type { Paste } from "./use-paste";

type PasteFormProps = {
  readonly paste: Paste;
  readonly onCancel: (() => void) | null;
};

/** Brings in a record as text: a transcript with or without names, or subtitles. */
export function PasteForm({ paste, onCancel }: PasteFormProps) {
  return (
    <form
      className="lab-paste"
      onSubmit={(event) => {
        event.preventDefault();
        void paste.submit();
      }}
    >
      <TitleField paste={paste} />
      <TextField paste={paste} />
      <ConfidentialityField paste={paste} />
      <SaveFailure failure={paste.failure} />
      <div className="actions">
        <Button type="submit" look="solid" blocked={paste.isSending}>
          {paste.isSending ? "Bringing it in …" : "Bring it in and compare"}
        </Button>
        {onCancel === null ? null : (
          <Button look="quiet" onClick={onCancel}>
            Not now
          </Button>
        )}
        {paste.hasDraft ? (
          <Button look="text" onClick={paste.discard}>
            Discard
          </Button>
        ) : null}
      </div>
    </form>
  );
}

type FieldProps = { readonly paste: Paste };

function TitleField({ paste }: FieldProps) {
  return (
    <Field label="What it is a record of" error={paste.failure?.fields?.title}>
      {(wiring) => (
        <TextInput
          name="title"
          autoFocus
          maxLength={limits.titleLength}
          value={paste.draft.title}
          onChange={(event) => paste.change({ title: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  );
}

function TextField({ paste }: FieldProps) {
  return (
    <Field
      label="Its text"
      hint="A transcript with “NAME:” before each turn or without, with times or without, or SRT and WebVTT subtitles. What is pasted stays here until it is brought in or discarded."
      error={paste.failure?.fields?.text}
    >
      {(wiring) => (
        <TextArea
          name="text"
          voice="read"
          rows={8}
          value={paste.draft.text}
          onChange={(event) => paste.change({ text: event.target.value })}
          {...wiring}
        />
      )}
    </Field>
  );
}

function ConfidentialityField({ paste }: FieldProps) {
  const choose = (value: string) =>
    paste.change({
      confidentiality: confidentialities.find((one) => one === value) ?? "open",
    });
  return (
    <Field label="Who may know of it">
      {(wiring) => (
        <Select
          name="confidentiality"
          value={paste.draft.confidentiality}
          onChange={(event) => choose(event.target.value)}
          {...wiring}
        >
          <option value="open">Everybody: open</option>
          <option value="background">Nobody by name: background</option>
          <option value="secret">Only who has to: secret</option>
        </Select>
      )}
    </Field>
  );
}
