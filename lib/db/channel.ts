import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { databaseUrl } from "@/lib/env";

/** How the database's list of connections names this one. */
export const CHANNEL_CONNECTION = "galley live";

/** What somebody who listens is told. */
export type ChannelEvents = {
  readonly onWord: (payload: string) => void;
  /** The connection is open, for the first time or again: what was said before is lost. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
};

export type Channel = { readonly close: () => Promise<void> };

const FIRST_WAIT_MS = 100;
/** People are told of changes at most five seconds after a broken connection, so it is tried more often than that. */
const LONGEST_WAIT_MS = 2_000;
/** A connection that nothing is said on may be dead without anybody noticing. */
const PULSE_MS = 10_000;
const ANSWER_MS = 5_000;

/**
 * Listens on a channel of the database with one connection of its own, until it is closed. A connection that breaks is
 * opened again, by and by more slowly.
 */
export function openChannel(name: string, events: ChannelEvents): Channel {
  const leaving = new AbortController();
  const done = keepOpen(name, events, leaving.signal);
  return {
    close: async () => {
      leaving.abort();
      await done;
    },
  };
}

async function keepOpen(
  name: string,
  events: ChannelEvents,
  leaving: AbortSignal,
): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  const opened = () => {
    waitMs = FIRST_WAIT_MS;
    events.onOpen();
  };
  while (!leaving.aborted) {
    await listenUntilLost(name, { ...events, onOpen: opened }, leaving);
    if (leaving.aborted) return;
    events.onLost();
    await pause(waitMs, leaving);
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

/** Resolves when the connection is gone, or could not be made: nothing here is worth more than another try. */
async function listenUntilLost(
  name: string,
  events: ChannelEvents,
  leaving: AbortSignal,
): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl(),
    application_name: CHANNEL_CONNECTION,
    keepAlive: true,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
  });
  const lost = new Promise<void>((resolve) => {
    client.once("end", resolve);
    client.on("error", () => resolve());
    leaving.addEventListener("abort", () => resolve(), { once: true });
  });
  client.on("notification", ({ payload }) => events.onWord(payload ?? ""));
  try {
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(name)}`);
    events.onOpen();
    await Promise.race([lost, untilSilent(client, leaving)]);
  } catch {
    // Refused, or no answer in time: tried again after a while.
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Asks for a sign of life again and again; rejects when there is none. */
async function untilSilent(
  client: pg.Client,
  leaving: AbortSignal,
): Promise<void> {
  while (!leaving.aborted) {
    await pause(PULSE_MS, leaving);
    if (!leaving.aborted) await client.query("SELECT 1");
  }
}

// Unreferenced: a program that is done need not wait for it.
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
}
