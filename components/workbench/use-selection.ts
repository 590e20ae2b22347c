"use client";

import { useCallback, useState } from "react";

/** What the workbench looks at: a claim, or a sentence nobody made a claim of. */
export type Selection = {
  readonly claimId: string | null;
  readonly sentence: number | null;
};

type Start = {
  readonly initialClaimId: string | null;
  /** Number of the sentence to begin at, when no claim is. */
  readonly initialSentence: number | null;
};

/** The selection, kept in the address without asking the server, so that it can be sent to somebody. */
export function useSelection({ initialClaimId, initialSentence }: Start) {
  const [selection, setSelection] = useState<Selection>({
    claimId: initialClaimId,
    sentence: initialClaimId === null ? initialSentence : null,
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
  address.searchParams.delete("sentence");
  address.hash = "";
  window.history.replaceState(null, "", address);
}
