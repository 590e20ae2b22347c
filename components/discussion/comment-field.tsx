"use client";

import { useId, useRef } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/inputs";
import type { Colleague } from "@/lib/discussion/view";
import { limits } from "@/lib/limits";
import { useMention, type Mention } from "./use-mention";

type CommentFieldProps = {
  readonly id?: string;
  readonly label: string;
  readonly error?: string;
  readonly body: string;
  readonly colleagues: readonly Colleague[];
  readonly onChange: (body: string, chosen: Colleague | null) => void;
};

/** Lines of a comment; an @ offers the colleagues who can be called, and the arrow keys and Enter choose one. */
export function CommentField(props: CommentFieldProps) {
  const { body, colleagues, onChange } = props;
  const listId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const mention = useMention({
    body,
    colleagues,
    onChoose: (next, person, caret) => {
      onChange(next, person);
      area.current?.focus();
      // After the words are in the field.
      setTimeout(() => area.current?.setSelectionRange(caret, caret));
    },
  });
  const isOffering = mention.offered.length > 0;
  return (
    <Field id={props.id} label={props.label} error={props.error}>
      {(wiring) => (
        <>
          <TextArea
            ref={area}
            name="comment"
            value={body}
            maxLength={limits.noteLength}
            placeholder="@ mentions a colleague"
            aria-autocomplete="list"
            aria-controls={isOffering ? listId : undefined}
            aria-activedescendant={
              isOffering ? optionId(listId, mention.active) : undefined
            }
            onChange={({ target }) => {
              onChange(target.value, null);
              mention.lookAt(target.value, target.selectionStart);
            }}
            onSelect={({ currentTarget }) =>
              mention.lookAt(body, currentTarget.selectionStart)
            }
            onKeyDown={mention.onKeyDown}
            {...wiring}
          />
          <Offered listId={listId} mention={mention} />
        </>
      )}
    </Field>
  );
}

function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

type OfferedProps = { readonly listId: string; readonly mention: Mention };

function Offered({ listId, mention }: OfferedProps) {
  const { offered, active, choose } = mention;
  return (
    <>
      {offered.length === 0 ? null : (
        <ul
          id={listId}
          role="listbox"
          aria-label="Colleagues"
          className="mention-list"
        >
          {offered.map((person, at) => (
            <li
              key={person.id}
              id={optionId(listId, at)}
              role="option"
              aria-selected={at === active}
              className="menu-item"
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(person)}
            >
              {person.name}
            </li>
          ))}
        </ul>
      )}
      <span role="status" className="sr-only">
        {offered.length === 0
          ? ""
          : `${offered.length} colleagues: arrow keys and Enter choose.`}
      </span>
    </>
  );
}
