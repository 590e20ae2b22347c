"use client";

import type { ReactNode } from "react";
import Link from "next/link";
import { usePathname } from "next/navigation";

export type DeskPlace = {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly count?: number;
};

/** The rooms of the desk. The one the person is in is marked. */
export function DeskPlaces({
  places,
}: {
  readonly places: readonly DeskPlace[];
}) {
  const path = usePathname();
  return (
    <nav className="desk-places" aria-label="Desk">
      {places.map(({ href, label, icon, count }) => (
        <Link
          key={href}
          href={href}
          aria-current={isIn(path, href) ? "page" : undefined}
        >
          {icon}
          {label}
          {count === undefined ? null : (
            <span className="desk-count">{count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}

function isIn(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
