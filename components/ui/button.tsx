import type { ComponentProps, ReactNode } from "react";
import Link from "next/link";
import { Kbd } from "./kbd";

export type ButtonLook = "solid" | "outline" | "quiet" | "text";

type Look = {
  readonly look?: ButtonLook;
  readonly large?: boolean;
  /** The key that does the same, shown after the words. */
  readonly hint?: string;
  readonly icon?: ReactNode;
};

type ButtonProps = Look &
  ComponentProps<"button"> & {
    /**
     * Dashed, but still focusable, so that pressing it can say why: `onClick` is expected to
     * show the reason. A blocked button never submits its form.
     */
    readonly blocked?: boolean;
  };

/** A button in ink. One solid button per region. */
export function Button({
  look = "outline",
  large = false,
  hint,
  icon,
  blocked = false,
  type = "button",
  className = "",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={blocked ? "button" : type}
      aria-disabled={blocked || undefined}
      className={`${lookClass(look, large)} ${className}`}
      {...rest}
    >
      {icon}
      {children}
      {hint === undefined ? null : <Kbd>{hint}</Kbd>}
    </button>
  );
}

type ButtonLinkProps = Look & ComponentProps<typeof Link>;

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  look = "outline",
  large = false,
  hint,
  icon,
  className = "",
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link className={`${lookClass(look, large)} ${className}`} {...rest}>
      {icon}
      {children}
      {hint === undefined ? null : <Kbd>{hint}</Kbd>}
    </Link>
  );
}

function lookClass(look: ButtonLook, large: boolean): string {
  if (look === "text") return "button-text";
  const size = large ? " button-large" : "";
  return look === "outline" ? `button${size}` : `button button-${look}${size}`;
}
