import { keptNames, readKept, writeKept } from "./kept";

export { subscribeToKept as subscribeToDrafts } from "./kept";

/* What somebody has typed and not saved. */

const PREFIX = "draft:";

/** The draft as it was written, or null. */
export function readDraft(key: string): string | null {
  return readKept(PREFIX + key);
}

/** Keeps a draft, or with null lets it go. */
export function writeDraft(key: string, raw: string | null): void {
  writeKept(PREFIX + key, raw);
}

/**
 * After a change of our own moved a record on, what was typed for the version before it stands on the new one: it is
 * no conflict with oneself. A draft that stood on an older version keeps it.
 */
export function moveDrafts(
  prefix: string,
  versions: { readonly from: number; readonly to: number },
): void {
  for (const name of keptNames()) {
    if (!name.startsWith(PREFIX + prefix)) continue;
    const raw = readKept(name);
    const moved = raw === null ? null : movedDraft(raw, versions);
    if (moved !== null) writeKept(name, moved);
  }
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
