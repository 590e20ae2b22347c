"use client";

import { useLayoutEffect } from "react";
import { revealClaim } from "@/components/text/reveal";

/** Puts the focus into the inspector: its body, from where Tab goes on. */
export function focusInspector(): boolean {
  return focusOn("#inspector-body");
}

/** Puts the focus back on the claim in the text, or on the article. */
export function focusText(claimId: string | null): boolean {
  const symbol =
    claimId === null
      ? false
      : focusOn(`.mark-symbol[data-claim="${CSS.escape(claimId)}"]`);
  if (claimId !== null) revealClaim(claimId);
  return symbol || focusOn("#article");
}

/** Puts the focus on what a selector finds; false when it finds nothing. */
export function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: selector === "#article" });
  return element !== null;
}

/** Hands the focus on when what is in the inspector gives way to something else of the inspector. */
export function useFocusHandedOn(): void {
  useLayoutEffect(
    () => () => {
      const isHere = document.activeElement?.id === "inspector-body";
      if (isHere) setTimeout(focusInspector);
    },
    [],
  );
}
