"use client";

import { useEffect, useRef } from "react";
import { takesText } from "@/components/ui/takes-text";
import type { Shortcuts } from "@/lib/people/rules/shortcuts";
import { pressOf, type Press } from "./shortcuts";

/** Listens for the keys of the workbench wherever the focus is, but not behind a dialog or an open menu. */
export function useShortcuts(
  shortcuts: Shortcuts,
  onPress: (press: Press) => boolean,
): void {
  const handler = useRef(onPress);
  useEffect(() => {
    handler.current = onPress;
  }, [onPress]);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isBehind()) return;
      if (isPressable(event)) return;
      const press = pressOf(event, takesText(event.target), shortcuts);
      if (press !== null && handler.current(press)) event.preventDefault();
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [shortcuts]);
}

// Enter on a button or a link is that button's.
function isPressable({ key, ctrlKey, metaKey, target }: KeyboardEvent) {
  if (key !== "Enter" || ctrlKey || metaKey) return false;
  return (
    target instanceof Element &&
    target.closest("a, button, summary, input, [role='button']") !== null
  );
}

function isBehind(): boolean {
  const floating = "[role='dialog'], [role='alertdialog'], [role='menu']";
  return document.querySelector(floating) !== null;
}

/** Presses the button that stands for a command, if the screen has it; false when it does not. */
export function pressButton(selector: string): boolean {
  const button = document.querySelector<HTMLElement>(selector);
  if (button === null) return false;
  button.click();
  return true;
}

/** Sends the form the focus is in, or presses the main action of the inspector. */
export function pressMain(): boolean {
  const form = document.activeElement?.closest("form");
  if (
    form &&
    form.id !== "verdict-form" &&
    form.querySelector("[type='submit']")
  ) {
    form.requestSubmit();
    return true;
  }
  return pressButton(".inspector-foot [data-main]");
}
