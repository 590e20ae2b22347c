"use client";

import { useEffect, useRef } from "react";
import { CircleAlert } from "lucide-react";

export type FieldFault = {
  /** The id of the control that has to change; empty when it is no single one. */
  readonly fieldId?: string;
  readonly message: string;
};

type ErrorSummaryProps = {
  readonly title: string;
  readonly faults: readonly FieldFault[];
};

/** On top of a long form: what is wrong, each with a link to its field. Takes the focus. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>
        <CircleAlert size={18} aria-hidden="true" />
        {title}
      </h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.fieldId ?? ""} ${fault.message}`}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Fault({ fault }: { readonly fault: FieldFault }) {
  const { fieldId, message } = fault;
  if (fieldId === undefined) return message;
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(fieldId)?.focus();
      }}
    >
      {message}
    </a>
  );
}
