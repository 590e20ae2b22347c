"use client";

import { useState } from "react";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/inputs";
import { useDesk } from "@/components/workbench/desk";
import { SaveFailure } from "@/components/workbench/save-failure";
import { useSave } from "@/components/workbench/use-save";
import type { ClaimDetail, SpeakerRef } from "@/lib/claims/view";
import { FormButtons } from "./form-buttons";

type SpeakerMergeFormProps = {
  readonly detail: ClaimDetail;
  readonly onClose: () => void;
};

/** Makes one speaker of two names; every claim of the other goes to the one that is kept. */
export function SpeakerMergeForm({ detail, onClose }: SpeakerMergeFormProps) {
  const { speakers } = useDesk();
  const { speaker } = detail.claim;
  const others = speakers.filter(({ id }) => id !== speaker?.id);
  const [otherId, setOtherId] = useState(others[0]?.id ?? "");
  const [isKept, setKept] = useState(true);
  const other = others.find(({ id }) => id === otherId);
  const merging = useMerge(detail, onClose);
  if (speaker === null || other === undefined) {
    return <p className="meta">There is no other speaker to merge with.</p>;
  }
  const kept = isKept ? speaker : other;
  const absorbed = isKept ? other : speaker;
  return (
    <form
      className="grid gap-2 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        void merging.send(kept, absorbed);
      }}
    >
      <OtherSpeaker
        name={speaker.name}
        others={others}
        value={otherId}
        onChange={setOtherId}
      />
      <Field
        label="Name to keep"
        hint={`All claims of ${absorbed.name}, in every article, go to ${kept.name}.`}
      >
        {(wiring) => (
          <Select
            value={isKept ? "this" : "other"}
            onChange={(event) => setKept(event.target.value === "this")}
            {...wiring}
          >
            <option value="this">{speaker.name}</option>
            <option value="other">{other.name}</option>
          </Select>
        )}
      </Field>
      <FormButtons label="Merge speakers" onClose={onClose} />
      <SaveFailure failure={merging.failure} />
    </form>
  );
}

type OtherSpeakerProps = {
  readonly name: string;
  readonly others: readonly SpeakerRef[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

function OtherSpeaker({ name, others, value, onChange }: OtherSpeakerProps) {
  return (
    <Field label={`${name} is the same as`}>
      {(wiring) => (
        <Select
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...wiring}
        >
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {other.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function useMerge(detail: ClaimDetail, onClose: () => void) {
  const { actions } = useDesk();
  const { failure, save } = useSave();
  const { id: claimId, version } = detail.claim;
  async function send(kept: SpeakerRef, absorbed: SpeakerRef) {
    const said = `${absorbed.name} is now ${kept.name}.`;
    const isSaved = await save(
      { claimId, version, said },
      actions.mergeSpeakers,
      {
        keepId: kept.id,
        keepVersion: kept.version,
        absorbId: absorbed.id,
        absorbVersion: absorbed.version,
      },
    );
    if (isSaved) onClose();
  }
  return { failure, send };
}
