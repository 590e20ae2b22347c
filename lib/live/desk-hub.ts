import { openChannel } from "@/lib/db/channel";
import { HINT_CHANNEL } from "@/lib/db/hint";
import { createHub, type Hub } from "./hub";
import { shared } from "./shared-hub";

/** The hub of this process. */
export function deskHub(): Hub {
  return (shared.galleyHub ??= createHub({
    open: (events) => openChannel(HINT_CHANNEL, events),
    nowMs: () => Date.now(),
  }));
}
