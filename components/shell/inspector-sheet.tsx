"use client";

import {
  useRef,
  useState,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";

type Height = "peek" | "half" | "full";

const taller: Record<Height, Height> = {
  peek: "half",
  half: "full",
  full: "full",
};
const lower: Record<Height, Height> = {
  full: "half",
  half: "peek",
  peek: "peek",
};
/** A shorter pull is a press that slipped. */
const PULL_PX = 24;

/** The inspector: a column beside the article, or on a narrow screen a sheet with a grip. */
export function InspectorSheet({ children }: { readonly children: ReactNode }) {
  const [height, setHeight] = useState<Height>("half");
  const sheet = useRef<HTMLElement>(null);
  const pull = usePull(sheet, setHeight);
  return (
    <aside
      ref={sheet}
      className={`inspector inspector-${height}`}
      aria-label="Claim"
    >
      <button
        type="button"
        className="inspector-grip"
        aria-label={
          height === "full" ? "Make the sheet lower" : "Make the sheet taller"
        }
        {...pull}
      />
      {children}
    </aside>
  );
}

function usePull(
  sheet: RefObject<HTMLElement | null>,
  setHeight: (change: (before: Height) => Height) => void,
) {
  const startY = useRef<number | null>(null);
  const hasPulled = useRef(false);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      startY.current = event.clientY;
      hasPulled.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const pulledPx = (startY.current ?? event.clientY) - event.clientY;
      startY.current = null;
      if (Math.abs(pulledPx) < PULL_PX) return;
      hasPulled.current = true;
      setHeight((before) => (pulledPx > 0 ? taller[before] : lower[before]));
      sheet.current?.scrollIntoView({ block: "end" });
    },
    // A press, and the keyboard, go round: peek, half, full, and down again.
    onClick: () => {
      if (hasPulled.current) return;
      setHeight((before) => (before === "full" ? "peek" : taller[before]));
    },
  };
}
