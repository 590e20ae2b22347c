"use client";

import { useEffect, useState } from "react";
import { JumpTabs } from "@/components/ui/jump-tabs";

const parts = ["claim", "evidence", "verdict", "history"] as const;
type Part = (typeof parts)[number];

const partWords: Readonly<Record<Part, string>> = {
  claim: "Claim",
  evidence: "Evidence",
  verdict: "Verdict",
  history: "History",
};

type PartTabsProps = { readonly evidence: number; readonly history: number };

/** Jumps to a part of the inspector; the part on top is marked. */
export function PartTabs({ evidence, history }: PartTabsProps) {
  const current = usePartOnTop();
  const counts: Partial<Record<Part, number>> = { evidence, history };
  return (
    <JumpTabs
      label="Parts of the claim"
      kind="part"
      tabs={parts.map((part) => ({
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
