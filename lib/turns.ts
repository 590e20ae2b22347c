/** Runs a piece of work when it is its turn. */
export type TakeTurn = <T>(work: () => Promise<T>) => Promise<T>;

type Rules = {
  /** Pieces of work that run together. */
  readonly atOnce: number;
  /** Longest that one waits for its turn. */
  readonly waitMs: number;
  /** What a piece that waited too long fails with. */
  readonly tooLate: () => Error;
};

/** A queue of this process: at most so many at once, in the order they came, and nobody waits for ever. */
export function makeTurns({ atOnce, waitMs, tooLate }: Rules): TakeTurn {
  const waiting: (() => void)[] = [];
  let running = 0;

  function enter(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(tooLate());
      }, waitMs);
      waiting.push(start);
    });
  }

  /** The place goes to whoever waits longest, or becomes free. */
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
