/*
 * What this browser keeps for the person who sits at it until it is saved: drafts, and the keys of saves nobody has
 * answered. It outlasts a reload, an expired session, a lost network and a crash, of the server or the browser; where
 * the browser refuses storage it lasts as long as the page. It goes when it is saved, at signing out, and by itself
 * after a month.
 */

const PREFIX = "galley.";
const MONTH_MS = 30 * 24 * 60 * 60 * 1_000;
const listeners = new Set<() => void>();
const memory = new Map<string, string>();

/** Tells of every change of anything kept, also by another window of this browser. */
export function subscribeToKept(onChange: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", tellAll);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size === 0) window.removeEventListener("storage", tellAll);
  };
}

/** What is kept under a name, or null. */
export function readKept(name: string): string | null {
  const stored = storage()?.getItem(PREFIX + name) ?? memory.get(name) ?? null;
  return stored === null ? null : wordsOf(stored);
}

/** Keeps words under a name, or with null lets them go. */
export function writeKept(name: string, words: string | null): void {
  memory.delete(name);
  if (words === null) storage()?.removeItem(PREFIX + name);
  else keep(name, `${Date.now()} ${words}`);
  tellAll();
}

/** Every name something is kept under. Lets go, on the way, of what is older than a month. */
export function keptNames(): readonly string[] {
  const names = Object.keys(storage() ?? {})
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
  const all = [...new Set([...names, ...memory.keys()])];
  const oldest = Date.now() - MONTH_MS;
  for (const name of all) {
    const stored = storage()?.getItem(PREFIX + name) ?? null;
    const isOld = stored !== null && Number.parseInt(stored, 10) < oldest;
    if (isOld) storage()?.removeItem(PREFIX + name);
  }
  return all.filter((name) => readKept(name) !== null);
}

/** Lets everything go: whoever signs out leaves nothing of theirs on a machine that may be shared. */
export function forgetEverythingKept(): void {
  for (const name of keptNames()) writeKept(name, null);
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

/** Kept with the time before it: "1772442000000 the words". */
function wordsOf(stored: string): string {
  return stored.slice(stored.indexOf(" ") + 1);
}

function keep(name: string, stored: string): void {
  const store = storage();
  try {
    if (store === null) memory.set(name, stored);
    else store.setItem(PREFIX + name, stored);
  } catch {
    // The storage is full: the page itself still holds it, and what is stored is not what was typed last.
    store?.removeItem(PREFIX + name);
    memory.set(name, stored);
  }
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
