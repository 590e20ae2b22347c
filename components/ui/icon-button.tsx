import type { ComponentProps } from "react";

type IconButtonProps = Omit<ComponentProps<"button">, "aria-label"> & {
  /** What it does, in words: the only name a button without words has. */
  readonly label: string;
  readonly blocked?: boolean;
};

/** Only for search, close, previous, next and more; everything else has words. */
export function IconButton({
  label,
  blocked = false,
  type = "button",
  className = "",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      aria-disabled={blocked || undefined}
      className={`icon-button ${className}`}
      {...rest}
    />
  );
}
