import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  bringTexts,
  count,
  failuresOf,
  type JobDesk,
  killWorker,
  openWorker,
  withJobDesk,
} from "./job-desk";

/*
 * Good documents alone, and the same number behind bad ones: five whose reader fails, five that keep the processor busy
 * for ever, and one that eats memory. The good ones may take half as long again, and each bad one fails with a sentence.
 * In turns, the median of the ratios.
 */

const { values } = parseArgs({
  options: {
    good: { type: "string", default: "500" },
    rounds: { type: "string", default: "3" },
  },
});
const good = Number(values.good);
const BAD = [
  ...Array.from({ length: 5 }, () => "THROW"),
  ...Array.from({ length: 5 }, () => "SPIN"),
  "EAT",
];
/** What the good ones may take, of what they take alone. */
const MOST = 1.5;

await withJobDesk(async (desk) => {
  const worker = await openWorker(desk);
  const ratios: number[] = [];
  try {
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      const aloneS = await timeOf(desk, []);
      const behindS = await timeOf(desk, BAD);
      ratios.push(behindS / aloneS);
      console.log(
        `round ${round}: ${good} good alone ${aloneS.toFixed(1)} s, behind ${BAD.length} bad ${behindS.toFixed(1)} s, ratio ${(behindS / aloneS).toFixed(2)}`,
      );
      await untilNoneWaits(desk, "SPIN");
    }
  } finally {
    await killWorker(worker);
  }
  const failures = await failuresOf(desk);
  for (const { n, failure } of failures) console.log(`${n} × ${failure}`);
  const failed = failures.reduce((sum, { n }) => sum + Number(n), 0);
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)];
  console.log(
    `median ratio ${median?.toFixed(2)}, bad ones failed ${failed} of ${BAD.length * ratios.length}`,
  );
  const isGood = (median ?? MOST + 1) <= MOST;
  process.exitCode = isGood && failed === BAD.length * ratios.length ? 0 : 1;
});

/** Seconds until the last good one is done. */
async function timeOf(desk: JobDesk, bad: readonly string[]): Promise<number> {
  const begun = Date.now();
  await bringTexts(desk, bad);
  await bringTexts(
    desk,
    Array.from({ length: good }, (_, at) => `GOOD: berth ${at} is free.`),
  );
  await untilNoneWaits(desk, "GOOD");
  return (Date.now() - begun) / 1_000;
}

async function untilNoneWaits({ url }: JobDesk, word: string): Promise<void> {
  const sql = `SELECT count(*) AS n FROM "Intake" WHERE "state" = 'waiting' AND convert_from("bytes", 'UTF8') LIKE '${word}%'`;
  while ((await count(url, sql)) > 0) await sleep(100);
}
