import { useId, type ReactNode } from "react";
import { CircleAlert } from "lucide-react";

/** What ties a control to its label, hint and error. Spread it on the control. */
export type FieldWiring = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  /** Required is the rule; what may stay empty says so. */
  readonly optional?: boolean;
  /** The control's id, when an error summary or a key has to find it. */
  readonly id?: string;
  readonly className?: string;
  readonly children: (wiring: FieldWiring) => ReactNode;
};

/** A label, a control, a hint before it and an error beside it. */
export function Field(props: FieldProps) {
  const madeId = useId();
  const id = props.id ?? madeId;
  const hintId = props.hint === undefined ? undefined : `${id}-hint`;
  const errorId = props.error === undefined ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter(Boolean).join(" ");
  return (
    <div className={props.className}>
      <label className="field-label" htmlFor={id}>
        {props.label}
        {props.optional ? (
          <span className="field-optional">, optional</span>
        ) : null}
      </label>
      {props.hint === undefined ? null : (
        <p className="field-hint" id={hintId}>
          {props.hint}
        </p>
      )}
      {props.children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": props.error === undefined ? undefined : true,
      })}
      <FieldError id={errorId} message={props.error} />
    </div>
  );
}

type FieldErrorProps = {
  readonly id: string | undefined;
  readonly message: string | undefined;
};

/** The error of one field: a symbol, and a sentence that says what to do. */
export function FieldError({ id, message }: FieldErrorProps) {
  if (message === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <CircleAlert size={14} aria-hidden="true" />
      {message}
    </p>
  );
}
