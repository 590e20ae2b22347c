/**
 * Milliseconds of processor time that some work takes, the least of two runs: unlike the time on the wall, it does
 * not depend on what else the machine is doing. For tests of growth, not of speed.
 */
export function cpuTimeOf(work: () => void): number {
  return Math.min(once(work), once(work));
}

function once(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
