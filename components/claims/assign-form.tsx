"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select, TextInput } from "@/components/ui/inputs";
import type { Sending } from "@/components/people/use-sending";
import type { PersonRef } from "@/lib/claims/view";
import { localToIso } from "./local-moment";

export type AssignChoice = {
  readonly assigneeId: string;
  readonly dueAt: string | null;
};

type AssignFormProps = {
  readonly count: number;
  readonly checkers: readonly PersonRef[];
  readonly sending: Sending;
  readonly onAssign: (choice: AssignChoice) => void;
  readonly onCancel: () => void;
};

/** Who takes the picked claims, and by when: a bar at the foot of the window. */
export function AssignForm(props: AssignFormProps) {
  const { count, checkers, sending } = props;
  const [assigneeId, setAssignee] = useState("");
  const [due, setDue] = useState("");
  const formError = sending.formError(["assigneeId", "dueAt"]);
  return (
    <form
      className="queue-bar"
      aria-label="Assign the picked claims"
      onSubmit={(event) => {
        event.preventDefault();
        props.onAssign({ assigneeId, dueAt: localToIso(due) });
      }}
    >
      <p className="font-medium">
        {count === 1 ? "1 claim picked" : `${count} claims picked`}
      </p>
      <Whom
        value={assigneeId}
        checkers={checkers}
        error={sending.fieldError("assigneeId")}
        onChange={setAssignee}
      />
      <When value={due} error={sending.fieldError("dueAt")} onChange={setDue} />
      <Button look="solid" type="submit">
        {sending.isSending ? "Assigning …" : "Assign"}
      </Button>
      <Button look="quiet" onClick={props.onCancel}>
        Pick none
      </Button>
      {formError === null ? null : (
        <p className="field-error basis-full" role="alert">
          {formError}
        </p>
      )}
    </form>
  );
}

type FieldProps = {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

type WhomProps = FieldProps & Pick<AssignFormProps, "checkers">;

function Whom({ value, checkers, error, onChange }: WhomProps) {
  return (
    <Field label="Give to" error={error}>
      {(wiring) => (
        <Select
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...wiring}
        >
          <option value="">Choose somebody</option>
          {checkers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function When({ value, error, onChange }: FieldProps) {
  return (
    <Field label="Due" optional error={error}>
      {(wiring) => (
        <TextInput
          type="datetime-local"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...wiring}
        />
      )}
    </Field>
  );
}
