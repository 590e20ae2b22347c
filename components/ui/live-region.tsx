import type { ReactNode } from "react";

/** Read out when its words change, and never seen. Keep it mounted, and change its children. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {children}
    </div>
  );
}
