import type { ReactNode } from "react";

type GlyphProps = {
  /** Width and height in pixels. */
  readonly size: number;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A drawn symbol in the colour of its words. Hidden from listeners: the word stands beside it. */
export function Glyph({ size, className, children }: GlyphProps) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
