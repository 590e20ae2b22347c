"use client";

import { useState } from "react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { TextInput } from "@/components/ui/inputs";
import { useSending } from "@/components/people/use-sending";
import { limits } from "@/lib/limits";
import type { SavedFilterView } from "@/lib/saved-filters/queries";
import type { QueueActions } from "./queue-actions";

type SavedFiltersProps = {
  readonly filters: readonly SavedFilterView[];
  /** What the queue is narrowed to now, as the address has it; empty for nothing. */
  readonly query: string;
  readonly actions: Pick<QueueActions, "saveFilter" | "removeFilter">;
};

/** The person's own filters by name, and a way to keep the ones that are on. */
export function SavedFilters({ filters, query, actions }: SavedFiltersProps) {
  const router = useRouter();
  const sending = useSending();
  const isKnown = filters.some((filter) => filter.query === query);
  async function remove(filterId: string) {
    const done = await sending.send(() => actions.removeFilter({ filterId }));
    if (done !== null) router.refresh();
  }
  const failure = sending.formError([]);
  if (filters.length === 0 && query === "") return null;
  return (
    <div className="saved-filters">
      {filters.length === 0 ? null : (
        <ul aria-label="Saved filters">
          {filters.map((filter) => (
            <li key={filter.id}>
              <Link
                href={
                  filter.query === "" ? "/claims" : `/claims?${filter.query}`
                }
                aria-current={filter.query === query ? "true" : undefined}
              >
                {filter.name}
              </Link>
              <IconButton
                label={`Forget ${filter.name}`}
                onClick={() => void remove(filter.id)}
              >
                <X size={14} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {query === "" || isKnown ? null : (
        <SaveFilter key={query} query={query} actions={actions} />
      )}
      {failure === null ? null : (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}

type SaveFilterProps = Pick<SavedFiltersProps, "query" | "actions">;

function SaveFilter({ query, actions }: SaveFilterProps) {
  const router = useRouter();
  const sending = useSending();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState("");
  if (!isOpen) {
    return (
      <button
        type="button"
        className="button-text"
        onClick={() => setOpen(true)}
      >
        Save these filters
      </button>
    );
  }
  async function save() {
    const done = await sending.send(() => actions.saveFilter({ name, query }));
    if (done !== null) router.refresh();
  }
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label="Name of these filters"
        error={
          sending.fieldError("name") ?? sending.formError(["name"]) ?? undefined
        }
      >
        {(wiring) => (
          <TextInput
            autoFocus
            value={name}
            maxLength={limits.filterNameLength}
            onChange={(event) => setName(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <Button type="submit">{sending.isSending ? "Saving …" : "Save"}</Button>
    </form>
  );
}
