import type { ReactNode } from "react";
import Link from "next/link";

export type JumpTab = {
  readonly href: string;
  readonly label: ReactNode;
  readonly count?: number;
  readonly current?: boolean;
};

type JumpTabsProps = {
  /** What the tabs are of: "Parts of the claim", "Articles". */
  readonly label: string;
  readonly tabs: readonly JumpTab[];
  /** "page" when each is a page of its own, "part" when they jump within one scroll. */
  readonly kind?: "page" | "part";
};

/** A row of links under which something lies: pages of a list, or parts of one scroll. */
export function JumpTabs({ label, tabs, kind = "page" }: JumpTabsProps) {
  const current = kind === "page" ? "page" : "location";
  return (
    <nav aria-label={label} className={`jump-tabs jump-tabs-${kind}`}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? current : undefined}
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className="jump-count">{tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
