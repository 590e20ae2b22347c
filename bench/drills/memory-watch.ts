import fs from "node:fs";

/** The most that was held at a time, in megabytes. */
export type MemoryPeaks = Readonly<{
  desk: number;
  worker: number;
  /** Of one reading process, and of all at once. */
  child: number;
  children: number;
}>;

type Process = Readonly<{ pid: number; parent: number; megabytes: number }>;

const lookEveryMs = 250;

/** Watches a desk, its worker and what that starts. Linux only: it reads `/proc`. */
export function watchMemory(deskPid: number): {
  /** The peaks since this was asked last. */
  take: () => MemoryPeaks;
  stop: () => void;
} {
  const none = { desk: 0, worker: 0, child: 0, children: 0 };
  let peaks: MemoryPeaks = none;
  const timer = setInterval(() => {
    peaks = higher(peaks, lookAt(deskPid));
  }, lookEveryMs);
  return {
    take: () => {
      const taken = peaks;
      peaks = none;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

/** The worker that a desk has started. */
export function findWorker(deskPid: number): number {
  const worker = listProcesses().find(({ parent }) => parent === deskPid);
  if (worker === undefined) throw new Error("The desk has no worker.");
  return worker.pid;
}

function lookAt(deskPid: number): MemoryPeaks {
  const all = listProcesses();
  const below = (parents: readonly Process[]) =>
    all.filter(({ parent }) => parents.some(({ pid }) => pid === parent));
  const desk = all.filter(({ pid }) => pid === deskPid);
  const worker = below(desk);
  const sizes = below(worker).map(({ megabytes }) => megabytes);
  return {
    desk: sum(desk.map(({ megabytes }) => megabytes)),
    worker: sum(worker.map(({ megabytes }) => megabytes)),
    child: Math.max(0, ...sizes),
    children: sum(sizes),
  };
}

/** Those that run Node: a database below the desk is none of them. */
function listProcesses(): readonly Process[] {
  const pids = fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const status = fs.readFileSync(`/proc/${pid}/status`, "latin1");
      const number = (name: string) =>
        Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
      const isNode = /^Name:\s*(node|node-MainThread|MainThread)$/m.test(
        status,
      );
      const megabytes = number("VmRSS") / 1_024;
      return isNode
        ? [{ pid: Number(pid), parent: number("PPid"), megabytes }]
        : [];
    } catch {
      return [];
    }
  });
}

function higher(one: MemoryPeaks, other: MemoryPeaks): MemoryPeaks {
  return {
    desk: Math.max(one.desk, other.desk),
    worker: Math.max(one.worker, other.worker),
    child: Math.max(one.child, other.child),
    children: Math.max(one.children, other.children),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
