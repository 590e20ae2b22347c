"use client";

import { useMemo, type ReactNode } from "react";
import { KeyNamesProvider } from "@/components/ui/kbd";
import { ToastProvider } from "@/components/ui/toasts";
import { keyNamesFor, pressOf } from "@/components/workbench/shortcuts";
import type { Shortcuts } from "@/lib/people/rules/shortcuts";

type OwnKeysProps = {
  readonly shortcuts: Shortcuts;
  readonly children: ReactNode;
};

/** Everything below shows and knows the keys as this person has them; toasts are taken back by their key. */
export function OwnKeys({ shortcuts, children }: OwnKeysProps) {
  const names = useMemo(() => keyNamesFor(shortcuts), [shortcuts]);
  const isUndoKey = useMemo(
    () => (event: KeyboardEvent) =>
      pressOf(event, false, shortcuts)?.command === "undo",
    [shortcuts],
  );
  return (
    <KeyNamesProvider value={names}>
      <ToastProvider isUndoKey={isUndoKey}>{children}</ToastProvider>
    </KeyNamesProvider>
  );
}
