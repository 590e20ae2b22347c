"use client";

import { useCallback, useState } from "react";

/** What the workbench looks at: a claim, or a sentence nobody made a claim of. */
export type Selection = {
  readonly claimId: string | null;
  readonly sentence: number | null;
};

/** The selection, kept in the address without asking the server, so that it can be sent to somebody. */
export function useSelection(initialClaimId: string | null) {
  const [selection, setSelection] = useState<Selection>({
    claimId: initialClaimId,
    sentence: null,
  });
  const selectClaim = useCallback((claimId: string | null) => {
    setSelection({ claimId, sentence: null });
    writeAddress(claimId);
  }, []);
  const selectSentence = useCallback((sentence: number) => {
    setSelection({ claimId: null, sentence });
    writeAddress(null);
  }, []);
  return { selection, selectClaim, selectSentence };
}

function writeAddress(claimId: string | null): void {
  const address = new URL(window.location.href);
  if (claimId === null) address.searchParams.delete("claim");
  else address.searchParams.set("claim", claimId);
  address.hash = "";
  window.history.replaceState(null, "", address);
}
