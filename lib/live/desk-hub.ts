import { openChannel } from "@/lib/db/channel";
import { HINT_CHANNEL } from "@/lib/db/hint";
import { createHub, type Hub } from "./hub";

const shared = globalThis as { galleyHub?: Hub };

/**
 * The hub of this process. Kept on the global object: the server and what Next bundles are different modules of one
 * process, and development reloads the latter.
 */
export function deskHub(): Hub {
  return (shared.galleyHub ??= createHub({
    open: (events) => openChannel(HINT_CHANNEL, events),
    nowMs: () => Date.now(),
  }));
}
