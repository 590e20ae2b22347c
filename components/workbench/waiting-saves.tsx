"use client";

import { useEffect, useSyncExternalStore } from "react";
import { countWaiting, subscribeToWaiting, wakeAll } from "./waiting-store";

/** Says how many saves reached nobody yet, wherever on the page they were made, and tries them now. */
export function WaitingSaves() {
  const count = useSyncExternalStore(subscribeToWaiting, countWaiting, () => 0);
  useEffect(() => {
    if (count === 0) return;
    // Leaving would stop the trying: the browser asks first.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [count]);
  return (
    <span role="status" className="meta">
      {count === 0 ? null : (
        <>
          {count === 1 ? "1 change" : `${count} changes`} not saved yet.{" "}
          <button type="button" className="button-text" onClick={wakeAll}>
            Try now
          </button>
        </>
      )}
    </span>
  );
}
