import type { ComponentProps } from "react";
import { ChevronDown } from "lucide-react";

type TextInputProps = ComponentProps<"input"> & { readonly large?: boolean };

/** One line of text. */
export function TextInput({
  large = false,
  className = "",
  ...rest
}: TextInputProps) {
  const size = large ? " input-large" : "";
  return <input className={`input${size} ${className}`} {...rest} />;
}

type TextAreaProps = ComponentProps<"textarea"> & {
  /** "read": a person's rationale or words of a record. "article": a whole article. */
  readonly voice?: "interface" | "read" | "article";
};

/** Lines of text. It grows with what is typed where the browser can (`field-sizing`). */
export function TextArea({
  voice = "interface",
  className = "",
  ...rest
}: TextAreaProps) {
  const face = voice === "interface" ? "" : ` input-${voice}`;
  return (
    <textarea className={`input input-lines${face} ${className}`} {...rest} />
  );
}

/** The browser's own list of choices, in our frame. Options are its children. */
export function Select({
  className = "",
  children,
  ...rest
}: ComponentProps<"select">) {
  return (
    <span className="select">
      <select className={`input ${className}`} {...rest}>
        {children}
      </select>
      <ChevronDown size={16} aria-hidden="true" />
    </span>
  );
}
