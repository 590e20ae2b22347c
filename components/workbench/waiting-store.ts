/*
 * Saves that reached nobody and are tried again. They belong to the page and not to a form: a form may be closed, and
 * its save still has to arrive.
 */

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 20_000;

const wakers = new Set<() => void>();
const listeners = new Set<() => void>();

/** Tells of every save that begins or ends to wait. */
export function subscribeToWaiting(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** How many saves wait. */
export function countWaiting(): number {
  return wakers.size;
}

/** Tries all of them now. */
export function wakeAll(): void {
  for (const wake of [...wakers]) wake();
}

/**
 * Waits before the next try, longer each time; a network that comes back, or somebody who presses, ends it.
 * `tries` counts those that reached nobody.
 */
export function waitToTryAgain(tries: number): Promise<void> {
  const ms = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
  return new Promise((resolve) => {
    function wake() {
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      wakers.delete(wake);
      tellAll();
      resolve();
    }
    const timer = setTimeout(wake, ms);
    window.addEventListener("online", wake);
    wakers.add(wake);
    tellAll();
  });
}

function tellAll(): void {
  for (const listener of listeners) listener();
}
