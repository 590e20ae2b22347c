import type { Ending } from "./hostile-batch";
import type { InsideDesk } from "./inside-desk";
import type { MemoryPeaks } from "./memory-watch";
import type { CallFigures } from "./steady-calls";

/** A while in which a desk was called, and what was seen of it. */
export type Phase = Readonly<{
  name: string;
  seconds: number;
  calls: CallFigures;
  inside: InsideDesk;
  memory: MemoryPeaks;
}>;

/**
 * What the desk's 95th percentile may be while bad documents are read, of what it is in quiet. Two cores shared with
 * other work gave 1.0, 1.4 and 1.7: the readings take what the desk leaves of its cores, and a call waits a few turns.
 * A desk that waits for its worker, or reads by itself, is ten times slower and more.
 */
const MOST_RATIO = 2;
/** What the desk may hold more after its last quiet phase than after its first. */
const MOST_GROWTH_MEGABYTES = 100;
/** A reading process is killed over 512 MB, which is noticed some tens of megabytes later. */
const MOST_CHILD_MEGABYTES = 640;

export function printPhase({ name, seconds, calls, inside, memory }: Phase) {
  const { count, failed, p50, p95, p99 } = calls;
  console.log(
    `${name}, ${seconds.toFixed(0)} s: ${count} calls, ${failed} not answered, ` +
      `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ` +
      `event loop late p99 ${inside.p99.toFixed(0)} ms, max ${inside.max.toFixed(0)} ms; desk holds ${inside.held.toFixed(0)} MB; ` +
      `most memory: desk ${memory.desk.toFixed(0)} MB, worker ${memory.worker.toFixed(0)} MB, ` +
      `one reading ${memory.child.toFixed(0)} MB, all readings ${memory.children.toFixed(0)} MB`,
  );
}

type Phases = Readonly<{
  quiet: readonly Phase[];
  brought: readonly Phase[];
  read: readonly Phase[];
}>;

/**
 * Prints how the desk was while bad documents were brought in and read, compared with the quiet around it, and how they
 * ended; true when it was as good as it has to be.
 */
export function judgePhases(
  { quiet, brought, read }: Phases,
  endings: readonly Ending[],
): boolean {
  const ratio = medianRatio(quiet, read, ({ calls }) => calls.p95);
  printRatios("brought in", quiet, brought);
  printRatios(`read (p95 may be ${MOST_RATIO})`, quiet, read);
  const growth =
    (quiet.at(-1)?.inside.held ?? 0) - (quiet[0]?.inside.held ?? 0);
  const all = [...quiet, ...brought, ...read];
  const unanswered = all.reduce((sum, { calls }) => sum + calls.failed, 0);
  const child = Math.max(...all.map(({ memory }) => memory.child));
  console.log(
    `calls not answered ${unanswered}; desk holds more than before by ${growth.toFixed(0)} MB; ` +
      `largest reading process ${child.toFixed(0)} MB`,
  );
  const isEnded = printEndings(endings);
  const isWell = ratio <= MOST_RATIO && unanswered === 0;
  const isLean =
    growth <= MOST_GROWTH_MEGABYTES && child <= MOST_CHILD_MEGABYTES;
  return isWell && isLean && isEnded;
}

function printRatios(
  name: string,
  quiet: readonly Phase[],
  phases: readonly Phase[],
): void {
  const middle = medianRatio(quiet, phases, ({ calls }) => calls.p50);
  const late = medianRatio(quiet, phases, ({ calls }) => calls.p95);
  console.log(
    `${name}: median ratio to quiet p50 ${middle.toFixed(2)}, p95 ${late.toFixed(2)}`,
  );
}

function medianRatio(
  quiet: readonly Phase[],
  phases: readonly Phase[],
  figure: (phase: Phase) => number,
): number {
  const ratios = phases.map((phase, at) => {
    const around = quiet.slice(at, at + 2).map(figure);
    const mean = around.reduce((sum, one) => sum + one, 0) / around.length;
    return figure(phase) / mean;
  });
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** False when one that could not be read came without a sentence. */
function printEndings(endings: readonly Ending[]): boolean {
  for (const what of new Set(endings.map((ending) => ending.what))) {
    const same = endings.filter((ending) => ending.what === what);
    const longest = Math.max(...same.map(({ seconds }) => seconds));
    const sentences = new Set(same.map(({ failure }) => failure ?? "was read"));
    console.log(
      `${same.length} × ${what}, ended within ${longest.toFixed(1)} s: ${[...sentences].join(" | ")}`,
    );
  }
  return endings.every(
    ({ state, failure }) => state === "done" || /\. .+\.$/.test(failure ?? ""),
  );
}
