/*
 * What somebody has typed and not saved. It lives in the tab's session storage, so it outlasts a reload, an expired
 * session and a failed save; where the browser refuses storage it lives as long as the page.
 */

const PREFIX = "galley.draft:";
const listeners = new Set<() => void>();
const memory = new Map<string, string>();

/** Tells a component about every change of any draft. */
export function subscribeToDrafts(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The draft as it was written, or null. */
export function readDraft(key: string): string | null {
  const name = PREFIX + key;
  return storage()?.getItem(name) ?? memory.get(name) ?? null;
}

/** Keeps a draft, or with null lets it go. */
export function writeDraft(key: string, raw: string | null): void {
  const name = PREFIX + key;
  if (raw === null) {
    memory.delete(name);
    storage()?.removeItem(name);
  } else {
    keep(name, raw);
  }
  for (const listener of listeners) listener();
}

/**
 * After a change of our own moved a record on, what was typed for the version before it stands on the new one: it is
 * no conflict with oneself. A draft that stood on an older version keeps it.
 */
export function moveDrafts(
  prefix: string,
  versions: { readonly from: number; readonly to: number },
): void {
  for (const name of draftNames()) {
    if (!name.startsWith(prefix)) continue;
    const raw = readDraft(name);
    const moved = raw === null ? null : movedDraft(raw, versions);
    if (moved !== null) writeDraft(name, moved);
  }
}

function draftNames(): readonly string[] {
  const stored = Object.keys(storage() ?? {});
  return [...new Set([...stored, ...memory.keys()])]
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => name.slice(PREFIX.length));
}

function movedDraft(
  raw: string,
  { from, to }: { readonly from: number; readonly to: number },
): string | null {
  const draft: unknown = JSON.parse(raw);
  const standsThere =
    typeof draft === "object" &&
    draft !== null &&
    "baseVersion" in draft &&
    draft.baseVersion === from;
  return standsThere ? JSON.stringify({ ...draft, baseVersion: to }) : null;
}

function keep(name: string, raw: string): void {
  try {
    storage()?.setItem(name, raw);
    memory.delete(name);
  } catch {
    // The storage is full: the page itself still holds it.
    memory.set(name, raw);
  }
  if (storage() === null) memory.set(name, raw);
}

function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
