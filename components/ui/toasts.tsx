"use client";

import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type ReactNode,
} from "react";
import { Kbd } from "./kbd";
import { takesText } from "./takes-text";

/** How long something can be taken back. The server allows a little more, for the way there. */
const SECONDS_TO_UNDO = 10;
const UNDO_KEY = "z";

export type Toast = {
  /** One sentence on what was done. Never an error: those stand where they happened. */
  readonly words: string;
  /** Takes back what was just done. */
  readonly undo?: () => void;
  readonly seconds?: number;
};

type ShownToast = Toast & { readonly id: number };

const ShowToast = createContext<(toast: Toast) => void>(() => undefined);

/** A function that says, in one line at the foot of the window, what was done, and offers to take it back. */
export function useToast(): (toast: Toast) => void {
  return useContext(ShowToast);
}

type ToastProviderProps = {
  /** The person's key for Undo; null when they switched single keys off. */
  readonly undoKey?: string | null;
  readonly children: ReactNode;
};

/** Keeps the newest toast in the window until its seconds are over. Once around everything that may show one. */
export function ToastProvider({
  undoKey = UNDO_KEY,
  children,
}: ToastProviderProps) {
  const [shown, setShown] = useState<ShownToast | null>(null);
  const show = useCallback((toast: Toast) => {
    setShown((before) => ({ ...toast, id: (before?.id ?? 0) + 1 }));
  }, []);
  const close = useCallback((id: number) => {
    setShown((now) => (now?.id === id ? null : now));
  }, []);
  return (
    <ShowToast value={show}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {shown === null ? null : (
          <ToastLine
            key={shown.id}
            toast={shown}
            undoKey={undoKey}
            onClose={close}
          />
        )}
      </div>
    </ShowToast>
  );
}

type ToastLineProps = {
  readonly toast: ShownToast;
  readonly undoKey: string | null;
  readonly onClose: (id: number) => void;
};

function ToastLine({ toast, undoKey, onClose }: ToastLineProps) {
  const { onFocus, giveBack } = useFocusBack();
  const close = useCallback(() => {
    giveBack();
    onClose(toast.id);
  }, [giveBack, onClose, toast.id]);
  const secondsLeft = useSecondsLeft(toast.seconds ?? SECONDS_TO_UNDO, close);
  const { undo } = toast;
  function takeBack() {
    close();
    undo?.();
  }
  useUndoKey(undo === undefined ? null : undoKey, takeBack);
  return (
    <div className="toast" onFocus={onFocus}>
      <span>{toast.words}</span>
      {undo === undefined ? null : (
        <>
          <button type="button" data-command="undo" onClick={takeBack}>
            Undo
          </button>
          {undoKey === null ? null : <Kbd>{undoKey}</Kbd>}
          <span className="toast-seconds" aria-hidden="true">
            {secondsLeft} s
          </span>
        </>
      )}
    </div>
  );
}

// A line that goes takes the focus in it along: then whoever had it before gets it back.
function useFocusBack() {
  const before = useRef<HTMLElement | null>(null);
  const onFocus = useCallback(({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement) before.current = relatedTarget;
  }, []);
  const giveBack = useCallback(() => {
    const isInside = document.activeElement?.closest(".toast") ?? null;
    if (isInside !== null) before.current?.focus({ preventScroll: true });
  }, []);
  return { onFocus, giveBack };
}

function useSecondsLeft(seconds: number, onEnd: () => void): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (left <= 1) onEnd();
      else setLeft(left - 1);
    }, 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return left;
}

function useUndoKey(key: string | null, onPress: () => void): void {
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    if (key === null) return;
    function onKey(event: KeyboardEvent) {
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      if (event.key !== key || isChord || event.defaultPrevented) return;
      if (takesText(event.target)) return;
      event.preventDefault();
      press.current();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [key]);
}
