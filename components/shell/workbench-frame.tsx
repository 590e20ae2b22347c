"use client";

import { useEffect, useState, type ReactNode } from "react";
import Link from "next/link";
import { PanelLeft } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { InspectorSheet } from "./inspector-sheet";

type WorkbenchFrameProps = {
  /** The article's title, cut to one line. */
  readonly title: string;
  /** Beside the title: revision, due time. Small words. */
  readonly facts?: ReactNode;
  /** At the right of the bar: who is here, compare, report, more. */
  readonly actions?: ReactNode;
  readonly outline: ReactNode;
  /** The article; it scrolls. */
  readonly article: ReactNode;
  readonly strip?: ReactNode;
  /** Below the article, over its whole width: a lab or a form. */
  readonly below?: ReactNode;
  /** Null closes the inspector and gives its room to the article. */
  readonly inspector: ReactNode | null;
  readonly gate: ReactNode;
};

/** Outline, the article on paper, inspector, gate. Narrow: the outline waits behind a button. */
export function WorkbenchFrame(props: WorkbenchFrameProps) {
  const [isOutlined, setOutlined] = useState(false);
  useClosing(isOutlined, setOutlined);
  const isClosed = props.inspector === null;
  const closed = isClosed ? " workbench-closed" : "";
  const outlined = isOutlined ? " workbench-outlined" : "";
  return (
    <div className={`workbench${closed}${outlined}`}>
      <WorkbenchBar
        {...props}
        isOutlined={isOutlined}
        onToggle={() => setOutlined((before) => !before)}
      />
      <nav
        id="outline"
        className="workbench-outline"
        aria-label="Filters and outline"
      >
        {props.outline}
      </nav>
      <main className="proof">
        <div
          className="proof-scroll"
          id="article"
          role="region"
          aria-label="Article"
          tabIndex={0}
        >
          {props.article}
        </div>
        {props.strip}
        {props.below}
      </main>
      {isClosed ? null : <InspectorSheet>{props.inspector}</InspectorSheet>}
      <footer className="gate">{props.gate}</footer>
    </div>
  );
}

type WorkbenchBarProps = Pick<
  WorkbenchFrameProps,
  "title" | "facts" | "actions"
> & {
  readonly isOutlined: boolean;
  readonly onToggle: () => void;
};

function WorkbenchBar(props: WorkbenchBarProps) {
  return (
    <header className="bar">
      <a className="skip-link" href="#article">
        Skip to the article
      </a>
      <IconButton
        label="Filters and outline"
        className="outline-toggle"
        aria-expanded={props.isOutlined}
        aria-controls="outline"
        onClick={props.onToggle}
      >
        <PanelLeft size={16} aria-hidden="true" />
      </IconButton>
      <Link className="wordmark" href="/articles">
        Galley
      </Link>
      <span className="bar-path" aria-hidden="true">
        /
      </span>
      <span className="bar-title cut">{props.title}</span>
      {props.facts}
      <span className="flex-1" />
      {props.actions}
    </header>
  );
}

// Over the article it lies in the way: Esc, a choice in it, or a press elsewhere closes it.
function useClosing(isOpen: boolean, setOpen: (isOpen: boolean) => void): void {
  useEffect(() => {
    if (!isOpen) return;
    function onKey(event: KeyboardEvent) {
      if (event.key === "Escape") setOpen(false);
    }
    function onPress({ target }: Event) {
      if (!(target instanceof Element)) return;
      if (target.closest(".outline-toggle") !== null) return;
      const isInside = target.closest(".workbench-outline") !== null;
      if (!isInside || target.closest("a, button") !== null) setOpen(false);
    }
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onPress);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onPress);
    };
  }, [isOpen, setOpen]);
}
