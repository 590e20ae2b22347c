import { useId, type ComponentProps, type ReactNode } from "react";
import { FieldError } from "./field";

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** One box to tick, with its label and hint. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />;
}

/** One of several that exclude each other; give all of a group the same `name`. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />;
}

function Choice({
  type,
  label,
  hint,
  className = "",
  ...rest
}: ChoiceProps & { readonly type: "checkbox" | "radio" }) {
  const hintId = useId();
  return (
    <label className={`choice ${className}`}>
      <input
        type={type}
        aria-describedby={hint === undefined ? undefined : hintId}
        {...rest}
      />
      <span>{label}</span>
      {hint === undefined ? null : (
        <span className="field-hint" id={hintId}>
          {hint}
        </span>
      )}
    </label>
  );
}

type ChoicesProps = {
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** The group's id, for the link of an error summary. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A group of checkboxes or radios with one question, one hint and one error. */
export function Choices(props: ChoicesProps) {
  const madeId = useId();
  const id = props.id ?? madeId;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const hasHint = props.hint !== undefined;
  const hasError = props.error !== undefined;
  const describedBy = [hasHint ? hintId : "", hasError ? errorId : ""]
    .join(" ")
    .trim();
  return (
    <fieldset
      id={id}
      tabIndex={props.id === undefined ? undefined : -1}
      className={props.className}
      aria-describedby={describedBy === "" ? undefined : describedBy}
    >
      <legend className="field-label">{props.legend}</legend>
      {hasHint ? (
        <p className="field-hint" id={hintId}>
          {props.hint}
        </p>
      ) : null}
      <div className="choices">{props.children}</div>
      <FieldError id={errorId} message={props.error} />
    </fieldset>
  );
}
