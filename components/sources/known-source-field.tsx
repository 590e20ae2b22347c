"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import type { EvidenceDraft } from "./evidence-draft";
import type { EvidenceForm } from "./use-evidence-form";
import { useFoundSources } from "./use-found-sources";

type KnownSourceFieldProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
};

/** A source the newsroom has used before, looked for by its words, or a new one. */
export function KnownSourceField({ form, draft }: KnownSourceFieldProps) {
  const [search, setSearch] = useState("");
  const found = useFoundSources(search);
  const chosen = draft.sourceId;
  const isListed = found.some(({ id }) => id === chosen);
  return (
    <>
      <Field label="Look in the library" optional>
        {(wiring) => (
          <TextInput
            type="search"
            value={search}
            maxLength={limits.searchLength}
            placeholder="Title, publisher or address"
            onChange={(event) => setSearch(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <Field label="Source">
        {(wiring) => (
          <Select
            value={chosen ?? ""}
            onChange={(event) => {
              const source = found.find(({ id }) => id === event.target.value);
              form.change({
                sourceId: source?.id ?? null,
                title: source?.title ?? "",
              });
            }}
            {...wiring}
          >
            <option value="">A new one</option>
            {chosen === null || isListed ? null : (
              <option value={chosen}>{draft.title}</option>
            )}
            {found.map(({ id, title, publisher }) => (
              <option key={id} value={id}>
                {publisher === "" ? title : `${title}, ${publisher}`}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
