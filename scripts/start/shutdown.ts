/** Undoes one step of a start. */
type Cleanup = () => Promise<unknown> | undefined;

/** Takes a desk down, once, in the reverse order it came up. */
export type Shutdown = Readonly<{
  /** Adds what undoes the step that has just been made. */
  add: (cleanup: Cleanup) => void;
  /** Undoes everything and ends the process. */
  run: (code: number) => Promise<never>;
}>;

/** A terminal and npm may both pass on the same Ctrl-C; a second one this late is meant. */
const impatienceMs = 2_000;

/** Prepares to stop on Ctrl-C, SIGTERM, a closed terminal, or an error nobody caught. */
export function prepareShutdown(
  say: (line: string) => void,
  onError: (error: unknown) => void,
): Shutdown {
  const cleanups: Cleanup[] = [];
  let begunAt: number | undefined;
  const run = async (code: number): Promise<never> => {
    begunAt ??= Date.now();
    for (let undo = cleanups.pop(); undo; undo = cleanups.pop()) {
      try {
        await undo();
      } catch (error) {
        onError(error);
      }
    }
    process.exit(code);
  };
  const onSignal = () => {
    if (begunAt === undefined) {
      say("Stopping…");
      void run(0);
    } else if (Date.now() - begunAt > impatienceMs) {
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, onSignal);
  }
  process.on("uncaughtException", (error) => {
    onError(error);
    void run(1);
  });
  // One request's mistake must not end everybody's desk.
  process.on("unhandledRejection", onError);
  return { add: (cleanup) => cleanups.push(cleanup), run };
}
