import { givenEnv } from "../lib/env";
import { runningPid } from "./postgres/probe";
import { startDatabase, stopDatabase } from "./postgres/server";
import { clusterUrl, findCluster } from "./postgres/settings";

const usage = "npm run db -- start | stop | status | url";

/** Looks after the embedded database of the data folder, for development. */
async function main(command: string): Promise<number> {
  const dataFolder = givenEnv().GALLEY_DATA_DIR;
  switch (command) {
    case "start": {
      const database = await startDatabase(dataFolder);
      console.log(
        `${database.adopted ? "running already" : "started"}: ${database.url}`,
      );
      return 0;
    }
    case "stop":
      console.log((await stopDatabase(dataFolder)) ? "stopped" : "not running");
      return 0;
    case "status":
      return report(dataFolder);
    case "url":
      return printUrl(dataFolder);
    default:
      console.error(`usage: ${usage}`);
      return 2;
  }
}

function report(dataFolder: string): number {
  const cluster = findCluster(dataFolder);
  const pid = cluster === undefined ? null : runningPid(cluster);
  console.log(pid === null ? "down" : `running as process ${pid}`);
  return pid === null ? 1 : 0;
}

function printUrl(dataFolder: string): number {
  const cluster = findCluster(dataFolder);
  if (cluster === undefined) {
    console.error(
      "There is no embedded database yet; make one with: npm run db -- start",
    );
    return 1;
  }
  console.log(clusterUrl(cluster));
  return 0;
}

process.exitCode = await main(process.argv[2] ?? "help");
