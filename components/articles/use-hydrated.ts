import { useSyncExternalStore } from "react";

/** False until the page is alive: a form sent before that would leave the page with what was typed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
