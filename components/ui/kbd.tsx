import type { ReactNode } from "react";

/** A key, as a hint. Hidden on touch, and where the person switched shortcuts off. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="key">{children}</kbd>;
}
