"use client";

import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextArea, TextInput } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { limits } from "@/lib/limits";
import type { Failure } from "@/lib/server/handle";

type PasteFormProps = {
  readonly onBrought: (sourceId: string) => void;
  readonly onCancel: (() => void) | null;
};

/** Brings in a record as text: a transcript with or without names, or subtitles. */
export function PasteForm({ onBrought, onCancel }: PasteFormProps) {
  const paste = usePaste(onBrought);
  const fields = paste.failure?.fields ?? {};
  return (
    <form className="lab-paste" onSubmit={(event) => void paste.submit(event)}>
      <Field label="What it is a record of" error={fields.title}>
        {(wiring) => (
          <TextInput
            name="title"
            autoFocus
            maxLength={limits.titleLength}
            value={paste.title}
            onChange={(event) => paste.setTitle(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <Field
        label="Its text"
        hint="A transcript with “NAME:” before each turn or without, with times or without, or SRT and WebVTT subtitles."
        error={fields.text}
      >
        {(wiring) => (
          <TextArea
            name="text"
            voice="read"
            rows={8}
            value={paste.text}
            onChange={(event) => paste.setText(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
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
      </div>
    </form>
  );
}

type Paste = ReturnType<typeof usePaste>;

function ConfidentialityField({ paste }: { readonly paste: Paste }) {
  return (
    <Field label="Who may know of it">
      {(wiring) => (
        <Select
          name="confidentiality"
          value={paste.confidentiality}
          onChange={(event) => paste.setConfidentiality(event.target.value)}
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

function usePaste(onBrought: (sourceId: string) => void) {
  const { actions, articleId } = useDesk();
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [confidentiality, choose] = useState<Confidentiality>("open");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSending, setSending] = useState(false);
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setFailure(null);
    const input = { articleId, title, text, confidentiality };
    const result = await actions
      .bringRecord(input, crypto.randomUUID())
      .catch((): null => null);
    setSending(false);
    if (result === null) setFailure(NO_ANSWER);
    else if (result.ok) onBrought(result.data.sourceId);
    else setFailure(result.error);
  }
  const setConfidentiality = (value: string) =>
    choose(confidentialities.find((one) => one === value) ?? "open");
  return {
    ...{ title, setTitle, text, setText, confidentiality, setConfidentiality },
    ...{ failure, isSending, submit },
  };
}

const confidentialities = ["open", "background", "secret"] as const;
type Confidentiality = (typeof confidentialities)[number];

const NO_ANSWER: Failure = {
  code: "UNAVAILABLE",
  message:
    "The desk does not answer. What you pasted is still here; look at your connection, then bring it in again.",
  requestId: "",
};
