"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import type { SourceView } from "@/lib/claims/view";
import { limits } from "@/lib/limits";
import type { EvidenceDraft } from "./evidence-draft";
import type { EvidenceForm } from "./use-evidence-form";
import { useFoundSources } from "./use-found-sources";

type KnownSourceFieldProps = {
  readonly form: EvidenceForm;
  readonly draft: EvidenceDraft;
};

/** A source the newsroom has used before, looked for by its words, or a new one. */
export function KnownSourceField(props: KnownSourceFieldProps) {
  const [search, setSearch] = useState("");
  const found = useFoundSources(search);
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
      <SourceSelect {...props} found={found} />
    </>
  );
}

type SourceSelectProps = KnownSourceFieldProps & {
  readonly found: readonly SourceView[];
};

function SourceSelect({ form, draft, found }: SourceSelectProps) {
  const chosen = draft.sourceId;
  const isListed = found.some(({ id }) => id === chosen);
  return (
    <Field label="Source">
      {(wiring) => (
        <Select
          value={chosen ?? ""}
          onChange={(event) => {
            const id = event.target.value;
            form.change(known(found.find((source) => source.id === id)));
          }}
          {...wiring}
        >
          <option value="">A new one</option>
          {chosen === null || isListed ? null : (
            <option value={chosen}>{draft.title}</option>
          )}
          {found.map((source) => (
            <option
              key={source.id}
              value={source.id}
              disabled={source.isWithdrawn}
            >
              {sourceName(source)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** What a draft holds of a source of the library; without one, of a new one. */
export function known(source: SourceView | undefined): Partial<EvidenceDraft> {
  return {
    sourceId: source?.id ?? null,
    title: source?.title ?? "",
    snapshotCount: source?.snapshotCount ?? 0,
  };
}

/** How a source of the library is called in a list. */
export function sourceName({
  title,
  publisher,
  isWithdrawn,
}: SourceView): string {
  const parts = [title, publisher, isWithdrawn ? "withdrawn" : ""];
  return parts.filter((part) => part !== "").join(", ");
}
