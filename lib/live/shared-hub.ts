import type { Hub } from "./hub";

/**
 * Where the hub of this process is kept: on the global object, because the server and what Next bundles are different
 * modules of one process, and development reloads the latter.
 */
export const shared = globalThis as { galleyHub?: Hub };

/** Sends everybody who looks on away, so that the process can end. */
export async function stopDeskHub(): Promise<void> {
  await shared.galleyHub?.stop();
}
