import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  type DeskPlace,
  openDesk,
  stopDesk,
  type TestDesk,
} from "../../scripts/test/test-desk";
import { checkWrites, proveCheck } from "./check-writes";
import { signIn } from "./caller";
import { buildFolder, checkChain, preparePlace } from "./drill-desk";
import { startWriter, type Writer } from "./writer";

/** One thing to break while people write. Returns the desk as it runs afterwards. */
export type Breakage = (desk: TestDesk, place: DeskPlace) => Promise<TestDesk>;

const options = {
  rounds: { type: "string", default: "3" },
  seconds: { type: "string", default: "4" },
  writers: { type: "string", default: "8" },
} as const;

/**
 * Lets people write, breaks something, lets them write on, again and again;
 * then compares what was acknowledged with what is stored. Ends with 1 when an
 * acknowledged write is gone or the check proves to be blind.
 */
export async function runDrill(name: string, breakIt: Breakage): Promise<void> {
  const { values } = parseArgs({ options });
  const place = await preparePlace();
  let desk = await openDesk(place);
  try {
    const cookie = await signIn(desk.url);
    const writers = Array.from({ length: Number(values.writers) }, () =>
      startWriter({ url: desk.url, buildFolder }, cookie),
    );
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      await sleep(Number(values.seconds) * 1000);
      const begun = Date.now();
      desk = await breakIt(desk, place);
      await untilNextWrite(writers);
      const backMs = Date.now() - begun;
      console.log(`${name}, round ${round}: writing again after ${backMs} ms`);
    }
    await sleep(Number(values.seconds) * 1000);
    await Promise.all(writers.map((writer) => writer.stop()));
    await judge(desk, place, writers);
  } finally {
    await stopDesk(desk);
    fs.rmSync(place.folder, { recursive: true, force: true });
  }
}

/** A round is over when somebody's write has been acknowledged after the breakage. */
async function untilNextWrite(writers: readonly Writer[]): Promise<void> {
  const count = () => allAcknowledged(writers).length;
  const before = count();
  const deadline = Date.now() + 60_000;
  while (count() === before && Date.now() < deadline) await sleep(20);
  if (count() === before) throw new Error("Nobody could write any more.");
}

async function judge(
  desk: TestDesk,
  place: DeskPlace,
  writers: readonly Writer[],
): Promise<void> {
  const acknowledged = allAcknowledged(writers);
  await proveCheck(desk.databaseUrl, acknowledged);
  const faults = await checkWrites(desk.databaseUrl, acknowledged);
  const refused = writers.reduce((sum, next) => sum + next.refusedCount(), 0);
  for (const fault of faults) console.log(fault);
  console.log(
    `acknowledged ${acknowledged.length}, not acknowledged ${refused}, faults ${faults.length}; a planted loss was seen`,
  );
  const isWhole = await checkChain(place);
  process.exitCode = faults.length === 0 && isWhole ? 0 : 1;
}

function allAcknowledged(writers: readonly Writer[]): readonly string[] {
  return writers.flatMap((writer) => writer.acknowledged);
}
