import { parentPort } from "node:worker_threads";
import { examine, type RecordToExamine } from "../examine";

/*
 * Comparing in a thread of its own, so that a long record holds up nobody. One record at a time. Bundled to one file
 * by the build; it reads no environment and writes nothing. A mistake of ours ends it, and the desk starts another.
 */

if (parentPort === null) throw new RangeError("This runs as a worker thread.");
const port = parentPort;
port.on("message", (asked: RecordToExamine) =>
  port.postMessage(examine(asked)),
);
