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
  /** Whether a key pressed is the person's key for Undo. */
  readonly isUndoKey?: IsUndoKey;
  readonly children: ReactNode;
};

type IsUndoKey = (event: KeyboardEvent) => boolean;

function isPlainZ(event: KeyboardEvent): boolean {
  const isChord = event.ctrlKey || event.metaKey || event.altKey;
  return event.key === "z" && !isChord;
}

/** Keeps the newest toast in the window until its seconds are over. Once around everything that may show one. */
export function ToastProvider({
  isUndoKey = isPlainZ,
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
            isUndoKey={isUndoKey}
            onClose={close}
          />
        )}
      </div>
    </ShowToast>
  );
}

type ToastLineProps = {
  readonly toast: ShownToast;
  readonly isUndoKey: IsUndoKey;
  readonly onClose: (id: number) => void;
};

function ToastLine({ toast, isUndoKey, onClose }: ToastLineProps) {
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
  useUndoKey(undo === undefined ? never : isUndoKey, takeBack);
  return (
    <div className="toast" onFocus={onFocus}>
      <span>{toast.words}</span>
      {undo === undefined ? null : (
        <>
          <button type="button" data-command="undo" onClick={takeBack}>
            Undo
          </button>
          <Kbd>z</Kbd>
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

function never(): boolean {
  return false;
}

function useUndoKey(isUndoKey: IsUndoKey, onPress: () => void): void {
  const press = useRef(onPress);
  useEffect(() => {
    press.current = onPress;
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || takesText(event.target)) return;
      if (!isUndoKey(event)) return;
      event.preventDefault();
      press.current();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isUndoKey]);
}
