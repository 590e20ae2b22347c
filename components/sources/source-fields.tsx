"use client";

import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import { confidentialities, sourceKinds } from "@/lib/sources/kinds";
import type { EvidenceDraft } from "./evidence-draft";
import { KnownAddress } from "./known-address";
import { KnownSourceField } from "./known-source-field";
import { confidentialityWords, sourceKindWords } from "./source-words";
import type { EvidenceForm } from "./use-evidence-form";

type SourceFieldsProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
};

/** Where the checker looked: a source of the library, or one that goes into it now. */
export function SourceFields(props: SourceFieldsProps) {
  return (
    <>
      <KnownSourceField {...props} />
      {props.draft.sourceId === null ? <NewSourceFields {...props} /> : null}
    </>
  );
}

function NewSourceFields({ form, draft }: SourceFieldsProps) {
  const { errors, change } = form;
  return (
    <>
      <Field label="Title" error={errors["source.title"]}>
        {(wiring) => (
          <TextInput
            value={draft.title}
            maxLength={limits.titleLength}
            onChange={(event) => change({ title: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <Field label="Web address" optional error={errors["source.url"]}>
        {(wiring) => (
          <TextInput
            type="text"
            inputMode="url"
            value={draft.url}
            maxLength={limits.urlLength}
            onChange={(event) => change({ url: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <KnownAddress form={form} draft={draft} />
      <Field label="Publisher" optional error={errors["source.publisher"]}>
        {(wiring) => (
          <TextInput
            value={draft.publisher}
            maxLength={limits.shortTextLength}
            onChange={(event) => change({ publisher: event.target.value })}
            {...wiring}
          />
        )}
      </Field>
      <KindAndConfidentiality form={form} draft={draft} />
    </>
  );
}

function KindAndConfidentiality({ form, draft }: SourceFieldsProps) {
  const { change } = form;
  return (
    <div className="grid grid-cols-2 gap-2">
      <Field label="Kind">
        {(wiring) => (
          <Select
            value={draft.kind}
            onChange={(event) =>
              change({
                kind: oneOf(sourceKinds, event.target.value) ?? draft.kind,
              })
            }
            {...wiring}
          >
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {sourceKindWords[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Confidentiality">
        {(wiring) => (
          <Select
            value={draft.confidentiality}
            onChange={(event) =>
              change({
                confidentiality:
                  oneOf(confidentialities, event.target.value) ??
                  draft.confidentiality,
              })
            }
            {...wiring}
          >
            {confidentialities.map((each) => (
              <option key={each} value={each}>
                {confidentialityWords[each]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  );
}

function oneOf<Value extends string>(
  values: readonly Value[],
  chosen: string,
): Value | undefined {
  return values.find((value) => value === chosen);
}
