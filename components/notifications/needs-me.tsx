"use client";

import { useEffect, useId, useState, type MouseEvent } from "react";
import Link from "next/link";
import { Bell } from "lucide-react";
import { Time } from "@/components/ui/time";
import type { NotificationView, WaitingView } from "@/lib/notifications/view";
import { notificationHref, waitingWords } from "@/lib/notifications/words";
import { NotificationSentence } from "./notification-sentence";

/** How often the desk is asked whether something new waits, while somebody looks. */
const ASK_EVERY_MS = 60_000;

type NeedsMeProps = {
  /** How much waits, as the page was made. */
  readonly count: number;
  /** Where there is little room: the number alone is seen, the words are heard. */
  readonly isBrief?: boolean;
};

/** What waits for the person, in the bar: a bell with the count in words, and the newest of it in a menu. */
export function NeedsMe({ count, isBrief = false }: NeedsMeProps) {
  const id = useId();
  const { waiting, ask } = useWaiting(count);
  return (
    <>
      <button type="button" className="person-button" popoverTarget={id}>
        <Bell size={16} aria-hidden="true" />
        <span className={isBrief ? "sr-only" : "max-middle:sr-only"}>
          {waitingWords(waiting.count)}
        </span>
        {waiting.count === 0 ? null : (
          <span
            className={isBrief ? undefined : "middle:hidden"}
            aria-hidden="true"
          >
            {waiting.count}
          </span>
        )}
      </button>
      <div
        id={id}
        popover="auto"
        className="menu needs-me"
        role="group"
        aria-label="Needs me"
        onClick={closeOnLink}
        onToggle={(event) => {
          if (event.newState === "open") void ask();
        }}
      >
        <Newest lines={waiting.newest} count={waiting.count} />
        <Link className="menu-item" href="/notifications">
          See all of it
        </Link>
      </div>
    </>
  );
}

type NewestProps = {
  readonly lines: readonly NotificationView[] | null;
  readonly count: number;
};

function Newest({ lines, count }: NewestProps) {
  if (count === 0) {
    return <p className="needs-me-none">Nothing waits for you just now.</p>;
  }
  if (lines === null) {
    return <p className="needs-me-none">Fetching what waits for you …</p>;
  }
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <a className="needs-me-line" href={notificationHref(line)}>
            <NotificationSentence line={line} />
            <span className="meta">
              <Time iso={line.at} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type Waiting = {
  readonly count: number;
  /** Null until the desk was asked. */
  readonly newest: readonly NotificationView[] | null;
};

function useWaiting(count: number) {
  const [asked, setAsked] = useState<WaitingView | null>(null);
  // What the server says with a new page is newer than what was asked before.
  const [counted, setCounted] = useState(count);
  if (counted !== count) {
    setCounted(count);
    setAsked(null);
  }
  async function ask() {
    const answer = await fetchWaiting();
    if (answer !== null) setAsked(answer);
  }
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void ask();
    }, ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const waiting: Waiting = asked ?? { count, newest: null };
  return { waiting, ask };
}

async function fetchWaiting(): Promise<WaitingView | null> {
  try {
    const response = await fetch("/api/v1/notifications", {
      headers: { Accept: "application/json" },
      cache: "no-store",
    });
    const body: unknown = response.ok ? await response.json() : null;
    return isWaiting(body) ? body : null;
  } catch {
    // What was known before is still shown; the next minute asks again.
    return null;
  }
}

function isWaiting(body: unknown): body is WaitingView {
  return typeof body === "object" && body !== null && "newest" in body;
}

// A link may lead to the same page shell, where the menu would stay open.
function closeOnLink(event: MouseEvent<HTMLElement>): void {
  const isLink =
    event.target instanceof Element && event.target.closest("a") !== null;
  if (isLink) event.currentTarget.hidePopover();
}
