"use client";

import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { Kbd } from "./kbd";

const SECONDS_TO_UNDO = 10;

export type Toast = {
  readonly text: string;
  /** Takes back what was just done. */
  readonly undo?: () => void;
};

type ShownToast = Toast & { readonly id: number };

const ShowToast = createContext<(toast: Toast) => void>(() => undefined);

/** A function that says, in one line at the foot of the page, what was done. Never for errors. */
export function useToast(): (toast: Toast) => void {
  return useContext(ShowToast);
}

/** Keeps the newest toast on screen for ten seconds. Once, around the signed-in pages. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ShownToast | null>(null);
  const show = useCallback((toast: Toast) => {
    setShown((before) => ({ ...toast, id: (before?.id ?? 0) + 1 }));
  }, []);
  const close = useMemo(() => () => setShown(null), []);
  return (
    <ShowToast value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {shown === null ? null : (
          <ToastLine key={shown.id} toast={shown} onClose={close} />
        )}
      </div>
    </ShowToast>
  );
}

type ToastLineProps = {
  readonly toast: Toast;
  readonly onClose: () => void;
};

function ToastLine({ toast, onClose }: ToastLineProps) {
  const [isHeld, setHeld] = useState(false);
  const secondsLeft = useSecondsLeft(isHeld, onClose);
  const undo = useCallback(() => {
    toast.undo?.();
    onClose();
  }, [toast, onClose]);
  useUndoKey(toast.undo === undefined ? undefined : undo);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo === undefined ? null : (
        <>
          <button type="button" onClick={undo}>
            Undo
          </button>
          <Kbd>z</Kbd>
        </>
      )}
      <span className="toast-seconds" aria-hidden="true">
        {secondsLeft} s
      </span>
    </div>
  );
}

// Somebody who reads slowly, or is on the way to the button, holds the clock.
function useSecondsLeft(isHeld: boolean, onEnd: () => void): number {
  const [left, setLeft] = useState(SECONDS_TO_UNDO);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => {
      if (left <= 1) onEnd();
      else setLeft(left - 1);
    }, 1000);
    return () => clearTimeout(timer);
  }, [isHeld, left, onEnd]);
  return left;
}

function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (undo === undefined) return;
    function onKey(event: KeyboardEvent) {
      if (event.key !== "z" || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      undo?.();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(input|textarea|select)$/i.test(target.tagName))
  );
}
