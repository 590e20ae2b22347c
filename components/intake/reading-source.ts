import { listen, type LiveEvents } from "@/components/live/live-source";

/*
 * One stream for all readings a window shows: a browser has six connections to one desk, and a page may show twenty.
 */

const ADDRESS = "/api/v1/intakes/live";

type Watcher = Required<Pick<LiveEvents, "onChange" | "onReading">>;

const watchers = new Set<Watcher>();
let stop: (() => void) | null = null;

/** Tells how far readings are, until told to stop. The stream is opened for the first and closed after the last. */
export function watchReadings(watcher: Watcher): () => void {
  watchers.add(watcher);
  stop ??= listen(ADDRESS, {
    onChange: async (seq) => {
      const all = [...watchers].map(({ onChange }) => onChange(seq));
      return (await Promise.all(all)).some(Boolean);
    },
    onReading: (news) => {
      for (const { onReading } of [...watchers]) onReading(news);
    },
  });
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    stop?.();
    stop = null;
  };
}
