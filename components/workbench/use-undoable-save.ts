"use client";

import { useDesk } from "./desk";
import { useSave, type Saving } from "./use-save";

/** As `useSave`, for what can be taken back: instead of being read out it is offered in one line, with Undo. */
export function useUndoableSave(): Saving {
  const saving = useSave();
  return { ...saving, save: useOffering(saving) };
}

/** The same on a place where something is saved already. */
export function useOffering(saving: Saving): Saving["save"] {
  const { offerUndo } = useDesk();
  return async (target, act, input) => {
    const made: { version?: number | null } = {};
    const isSaved = await saving.save(
      { ...target, isOffered: true },
      async (sent, saveKey) => {
        const result = await act(sent, saveKey);
        if (result.ok) made.version = versionOf(result.data);
        return result;
      },
      input,
    );
    // Not before the form is gone: until then the key for Undo is a letter typed into it.
    const { claimId, said: words } = target;
    const { version = null } = made;
    if (isSaved && version !== null) offerUndo({ words, claimId, version });
    return isSaved;
  };
}

function versionOf(data: unknown): number | null {
  const isChange = typeof data === "object" && data !== null;
  return isChange && "version" in data && typeof data.version === "number"
    ? data.version
    : null;
}
