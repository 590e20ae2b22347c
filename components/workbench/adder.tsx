"use client";

import { useLayoutEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { rangeOfSpan } from "@/components/text/selection";
import type { Failure } from "@/lib/server/handle";
import type { Span } from "@/lib/text";
import { SaveFailure } from "./save-failure";

type AdderProps = {
  readonly span: Span;
  readonly failure: Failure | null;
  readonly onMake: (kind: "statement" | "quote") => void;
};

/** Beside the words somebody has selected: makes a claim of exactly these. */
export function Adder({ span, failure, onMake }: AdderProps) {
  const box = usePlaceBelow(span);
  return (
    <div
      ref={box}
      className="adder"
      role="group"
      aria-label="Make a claim of the selected words"
      // The selection has to outlive the press.
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="meta middle-only">Make a claim</span>
      <Button
        look="quiet"
        hint="c"
        data-command="statement"
        onClick={() => onMake("statement")}
      >
        Statement
      </Button>
      <Button
        look="quiet"
        hint="q"
        data-command="quote"
        onClick={() => onMake("quote")}
      >
        Quote
      </Button>
      <SaveFailure failure={failure} />
    </div>
  );
}

// Placed through the object model: the security policy refuses a style attribute, not a script that sets one.
function usePlaceBelow(span: Span) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const host = element?.parentElement;
    const article = host?.querySelector<HTMLElement>(".article-text");
    if (!element || !host || !article) return;
    const rects = rangeOfSpan(article, span)?.getClientRects();
    const last = rects?.item(rects.length - 1);
    if (!last) return;
    const frame = host.getBoundingClientRect();
    const right = host.clientWidth - element.offsetWidth - 8;
    const left = Math.max(8, Math.min(last.left - frame.left, right));
    element.style.setProperty("left", `${left}px`);
    element.style.setProperty("top", `${last.bottom - frame.top + 8}px`);
  }, [span]);
  return box;
}
