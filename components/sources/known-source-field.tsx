"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import type { EvidenceDraft } from "./evidence-draft";
import type { EvidenceForm } from "./use-evidence-form";

type KnownSourceFieldProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
};

/** A source the newsroom has used before, or a new one. */
export function KnownSourceField({ form, draft }: KnownSourceFieldProps) {
  const { sources } = useDesk();
  return (
    <Field label="Source">
      {(wiring) => (
        <Select
          value={draft.sourceId ?? ""}
          onChange={(event) =>
            form.change({ sourceId: event.target.value || null })
          }
          {...wiring}
        >
          <option value="">A new one</option>
          {sources.map(({ id, title, publisher }) => (
            <option key={id} value={id}>
              {publisher === "" ? title : `${title}, ${publisher}`}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
