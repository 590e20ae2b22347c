import { once } from "node:events";
import { openDesk } from "../../scripts/test/test-desk";
import { runDrill } from "./drill";

// The server is killed under people who write, and started again beside the
// database it left running.
await runDrill("server killed", async (desk, place) => {
  const ended = once(desk.process, "exit");
  desk.process.kill("SIGKILL");
  await ended;
  return openDesk(place);
});
