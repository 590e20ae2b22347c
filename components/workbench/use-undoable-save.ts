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
  return (target, act, input) =>
    saving.save(
      { ...target, isOffered: true },
      async (sent, saveKey) => {
        const result = await act(sent, saveKey);
        const { claimId, said: words } = target;
        const version = result.ok ? versionOf(result.data) : null;
        if (version !== null) offerUndo({ words, claimId, version });
        return result;
      },
      input,
    );
}

function versionOf(data: unknown): number | null {
  const isChange = typeof data === "object" && data !== null;
  return isChange && "version" in data && typeof data.version === "number"
    ? data.version
    : null;
}
