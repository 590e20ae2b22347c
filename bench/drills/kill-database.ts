import { setTimeout as sleep } from "node:timers/promises";
import { runningPid } from "../../scripts/postgres/probe";
import { findCluster } from "../../scripts/postgres/settings";
import { dataFolder } from "../../scripts/test/test-desk";
import { runDrill } from "./drill";

// The desk's own database is killed under people who write; the desk starts it again.
await runDrill("database killed", async (desk, place) => {
  const cluster = findCluster(dataFolder(place));
  const pid = cluster === undefined ? null : runningPid(cluster);
  if (pid === null) throw new Error("There is no database to kill.");
  process.kill(pid, "SIGKILL");
  // A write whose answer was already on its way must not pass for one after the crash.
  await sleep(200);
  return desk;
});
