"use client";

import { useEffect, useState } from "react";
import { countOpen } from "@/components/discussion/discussion-words";
import { JumpTabs } from "@/components/ui/jump-tabs";
import type { ThreadView } from "@/lib/discussion/view";

const parts = [
  "claim",
  "evidence",
  "verdict",
  "history",
  "discussion",
] as const;
type Part = (typeof parts)[number];

const partWords: Readonly<Record<Part, string>> = {
  claim: "Claim",
  evidence: "Evidence",
  verdict: "Verdict",
  history: "History",
  discussion: "Discussion",
};

type PartTabsProps = {
  readonly evidence: number;
  readonly history: number;
  /** Null for who does not read it. */
  readonly discussion: readonly ThreadView[] | null;
};

/** Jumps to a part of the inspector; the part on top is marked. */
export function PartTabs({ evidence, history, discussion }: PartTabsProps) {
  const current = usePartOnTop();
  const counts: Partial<Record<Part, number>> = {
    evidence,
    history,
    discussion: countOpen(discussion ?? []).open,
  };
  const shown = parts.filter(
    (part) => part !== "discussion" || discussion !== null,
  );
  return (
    <JumpTabs
      label="Parts of the claim"
      kind="part"
      tabs={shown.map((part) => ({
        href: `#part-${part}`,
        label: partWords[part],
        count: counts[part] || undefined,
        current: part === current,
      }))}
    />
  );
}

function usePartOnTop(): Part {
  const [part, setPart] = useState<Part>("claim");
  useEffect(() => {
    const body = document.getElementById("inspector-body");
    if (body === null) return;
    function onScroll() {
      const top = body?.getBoundingClientRect().top ?? 0;
      const passed = parts.filter((each) => {
        const section = document.getElementById(`part-${each}`);
        // A few pixels of the section before may still be seen.
        return section && section.getBoundingClientRect().top <= top + 24;
      });
      setPart(passed.at(-1) ?? "claim");
    }
    body.addEventListener("scroll", onScroll, { passive: true });
    return () => body.removeEventListener("scroll", onScroll);
  }, []);
  return part;
}
