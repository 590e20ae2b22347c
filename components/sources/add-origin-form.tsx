"use client";

import { useState } from "react";
import { useRouter } from "next/navigation";
import { useSending } from "@/components/people/use-sending";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import { limits } from "@/lib/limits";
import {
  linkKindWords,
  type SourceLinkKind,
  sourceLinkKinds,
} from "@/lib/sources/kinds";
import type { NamedSource } from "@/lib/sources/origins-view";
import type { LinkActions } from "./link-actions";
import { useSearchedSources } from "./use-found-sources";

type AddOriginFormProps = {
  readonly source: NamedSource;
  readonly add: LinkActions["add"];
};

/** Says by hand what a source rests on: another one, looked for by its words. */
export function AddOriginForm({ source, add }: AddOriginFormProps) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? (
    <OpenForm source={source} add={add} />
  ) : (
    <Button look="quiet" onClick={() => setOpen(true)}>
      Say what it rests on
    </Button>
  );
}

function OpenForm({ source, add }: AddOriginFormProps) {
  const router = useRouter();
  const sending = useSending();
  const [restsOnId, setRestsOnId] = useState("");
  const [kind, setKind] = useState<SourceLinkKind>("reprint");
  async function save() {
    const input = { sourceId: source.id, restsOnId, kind };
    const done = await sending.send(() => add(input));
    if (done !== null) router.refresh();
  }
  const failure = sending.formError(["restsOnId"]);
  const isUnchosen = sending.fieldError("restsOnId") !== undefined;
  return (
    <form
      className="grid max-w-[34rem] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <OriginField
        source={source}
        restsOnId={restsOnId}
        isUnchosen={isUnchosen}
        onChange={setRestsOnId}
      />
      <KindField kind={kind} onChange={setKind} />
      {failure === null ? null : (
        <p className="field-error" role="alert">
          {failure}
        </p>
      )}
      <Button type="submit">{sending.isSending ? "Saving …" : "Save"}</Button>
    </form>
  );
}

const NONE: readonly [] = [];

type OriginFieldProps = {
  readonly source: NamedSource;
  readonly restsOnId: string;
  /** Whether it was sent without a choice. */
  readonly isUnchosen: boolean;
  readonly onChange: (sourceId: string) => void;
};

function OriginField(props: OriginFieldProps) {
  const { source, restsOnId, isUnchosen, onChange } = props;
  const [search, setSearch] = useState("");
  const found = useSearchedSources(search, NONE);
  return (
    <>
      <Field label="Look in the library">
        {(wiring) => (
          <TextInput
            type="search"
            autoFocus
            value={search}
            maxLength={limits.searchLength}
            placeholder="Title, publisher or address"
            onChange={(event) => setSearch(event.target.value)}
            {...wiring}
          />
        )}
      </Field>
      <Field
        label="It rests on"
        error={
          isUnchosen
            ? "Look for the source it rests on, and choose it."
            : undefined
        }
      >
        {(wiring) => (
          <Select
            value={restsOnId}
            onChange={(event) => onChange(event.target.value)}
            {...wiring}
          >
            <option value="">Choose a source</option>
            {found
              .filter(({ id }) => id !== source.id)
              .map(({ id, title, publisher }) => (
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

type KindFieldProps = {
  readonly kind: SourceLinkKind;
  readonly onChange: (kind: SourceLinkKind) => void;
};

function KindField({ kind, onChange }: KindFieldProps) {
  return (
    <Field label="How">
      {(wiring) => (
        <Select
          value={kind}
          onChange={(event) => {
            const chosen = sourceLinkKinds.find(
              (one) => one === event.target.value,
            );
            if (chosen) onChange(chosen);
          }}
          {...wiring}
        >
          {sourceLinkKinds.map((one) => (
            <option key={one} value={one}>
              {linkKindWords[one]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
