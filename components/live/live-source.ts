import * as z from "zod/mini";

/*
 * The way changes come to this window: events while the server can be heard, questions every few seconds while not.
 */

const person = z.object({
  id: z.string(),
  name: z.string(),
  claimId: z.nullable(z.string()),
  sentence: z.nullable(z.number()),
});
/** Somebody who has the article open, and where. */
export type PersonHere = z.infer<typeof person>;

export const peopleSchema = z.array(person);
const hereData = z.object({ people: peopleSchema });
const changeData = z.object({ seq: z.number() });
const readingData = z.object({
  intakeId: z.string(),
  step: z.enum(["fetching", "reading", "again", "over"]),
});
/** How far the reading of a document is. */
export type ReadingNews = z.infer<typeof readingData>;

/** How changes come: told at once, asked for every few seconds, or not at all while nobody looks. */
type LiveState = "live" | "asking" | "resting";

export type LiveEvents = {
  /** Something changed, up to this event; null when it is not known what. False: there is no sense in asking again. */
  readonly onChange: (seq: number | null) => Promise<boolean>;
  readonly onPeople?: (people: readonly PersonHere[]) => void;
  readonly onReading?: (news: ReadingNews) => void;
};

const ASK_EVERY_MS = 3_000;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** A browser has six connections to one desk; a window nobody has looked at for so long gives its own back. */
const REST_AFTER_MS = 20_000;

/** Listens at an address until told to stop. */
export function listen(address: string, events: LiveEvents): () => void {
  let source: EventSource | null = null;
  let state: LiveState | null = null;
  const timers = createTimers();
  const wait = createWait();
  const asking = createAsking(events, () => stop());

  function turn(next: LiveState) {
    if (state === next) return;
    state = next;
    if (next === "asking") asking.start();
    else asking.stop();
  }
  function start() {
    source?.close();
    turn("asking");
    source = hear(address, events, { onHearing, onError });
  }
  function rest(next: LiveState) {
    source?.close();
    timers.clear("open");
    turn(next);
  }
  function onHearing(isHearing: boolean) {
    turn(isHearing ? "live" : "asking");
    if (!isHearing) return;
    wait.reset();
    void events.onChange(null);
  }
  // The browser would try again by itself only as long as every answer is a stream.
  function onError() {
    rest("asking");
    timers.set("open", start, wait.next());
  }
  const unwatch = watchWindow({
    onHidden: () => timers.set("rest", () => rest("resting"), REST_AFTER_MS),
    onSeen: () => {
      timers.clear("rest");
      if (state === "resting") start();
    },
    onOnline: () => (state === "asking" ? start() : undefined),
  });
  function stop() {
    rest("resting");
    timers.clear();
    unwatch();
  }
  start();
  return stop;
}

// Every few seconds, until there is no sense in it any more: nobody is signed in, or the article is not theirs.
function createAsking({ onChange }: LiveEvents, onSenseless: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOn = false;
  function ask() {
    void onChange(null).then((isWorthIt) => {
      if (!isWorthIt) onSenseless();
      else if (isOn) timer = setTimeout(ask, ASK_EVERY_MS);
    });
  }
  function stop() {
    isOn = false;
    clearTimeout(timer);
  }
  function start() {
    stop();
    isOn = true;
    timer = setTimeout(ask, ASK_EVERY_MS);
  }
  return { start, stop };
}

// Longer each time, and not the same for everybody: a desk that comes back is not asked by all at once.
function createWait() {
  let ms = FIRST_WAIT_MS;
  return {
    next: () => {
      const now = ms * (0.75 + Math.random() / 2);
      ms = Math.min(ms * 2, LONGEST_WAIT_MS);
      return now;
    },
    reset: () => {
      ms = FIRST_WAIT_MS;
    },
  };
}

type Turns = {
  /** Whether the server itself hears of changes now. */
  readonly onHearing: (isHearing: boolean) => void;
  readonly onError: () => void;
};

function hear(address: string, events: LiveEvents, turns: Turns): EventSource {
  const source = new EventSource(address);
  source.addEventListener("again", () => turns.onHearing(true));
  source.addEventListener("deaf", () => turns.onHearing(false));
  source.addEventListener("error", turns.onError);
  source.addEventListener("change", ({ data }) => {
    void events.onChange(read(changeData, data)?.seq ?? null);
  });
  source.addEventListener("here", ({ data }) => {
    const here = read(hereData, data);
    if (here !== null) events.onPeople?.(here.people);
  });
  source.addEventListener("reading", ({ data }) => {
    const news = read(readingData, data);
    if (news !== null) events.onReading?.(news);
  });
  return source;
}

type WindowTurns = {
  readonly onHidden: () => void;
  readonly onSeen: () => void;
  readonly onOnline: () => void;
};

function watchWindow({ onHidden, onSeen, onOnline }: WindowTurns): () => void {
  function onVisibility() {
    if (document.visibilityState === "hidden") onHidden();
    else onSeen();
  }
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", onOnline);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", onOnline);
  };
}

type TimerName = "open" | "rest";

function createTimers() {
  const running = new Map<TimerName, ReturnType<typeof setTimeout>>();
  function clear(name?: TimerName) {
    for (const each of name === undefined ? [...running.keys()] : [name]) {
      clearTimeout(running.get(each));
      running.delete(each);
    }
  }
  function set(name: TimerName, work: () => void, ms: number) {
    clear(name);
    running.set(name, setTimeout(work, ms));
  }
  return { set, clear };
}

function read<S extends z.ZodMiniType>(
  schema: S,
  data: unknown,
): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(String(data))).data ?? null;
  } catch {
    return null;
  }
}
