import type { ReactNode } from "react";

/** A sentence that says what is happening; there are no spinners and no grey boxes. */
export function Loading({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="loading">
      {children}
    </p>
  );
}
