import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** Requests under way may take this long to end. */
const patienceMs = 10_000;
const pollMs = 50;

/**
 * Takes no new connections, lets requests under way end, then cuts what is
 * left. Returns whether everything ended by itself.
 */
export async function stopServer(server: Server): Promise<boolean> {
  let closed = false;
  server.close(() => (closed = true));
  const deadline = Date.now() + patienceMs;
  while (!closed && Date.now() < deadline) {
    // A connection kept alive for a next request becomes idle only after its answer.
    server.closeIdleConnections();
    await sleep(pollMs);
  }
  if (!closed) server.closeAllConnections();
  return closed;
}
