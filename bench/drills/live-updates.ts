import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { withClient } from "../../scripts/postgres/client";
import { signInCheckers } from "./caller";
import { createSaver, findClaim } from "./claim-saver";
import { withDesk } from "./drill-desk";
import { openViewer, type Viewer } from "./viewer";

/*
 * How long until a change is seen by everybody who has the article open: in quiet, and when the server's connection to
 * the database's channel is killed just before. Counted from the moment the save was sent, not from its answer.
 */

const { values } = parseArgs({
  options: {
    viewers: { type: "string", default: "20" },
    changes: { type: "string", default: "60" },
    kills: { type: "string", default: "5" },
  },
});

const limitMs = { quiet: 1_000, killed: 5_000 } as const;
const patienceMs = 20_000;

await withDesk(async ({ url, databaseUrl }) => {
  const claim = await findClaim(databaseUrl);
  const cookies = await signInCheckers(url);
  const cookieOf = (at: number) => cookies[at % cookies.length] ?? "";
  const { id: claimId, articleId, seq } = claim;
  const viewers = await Promise.all(
    Array.from({ length: Number(values.viewers) }, (_, at) =>
      openViewer({ url, cookie: cookieOf(at), articleId, claimId, seq }),
    ),
  );
  const save = createSaver(url, claim, cookieOf(0));
  await measure("warm", viewers, { times: 3, save });
  const quiet = await measure("quiet", viewers, {
    times: Number(values.changes),
    save,
  });
  const killed = await measure("connection killed", viewers, {
    times: Number(values.kills),
    save: async () => {
      await killListeners(databaseUrl);
      return save();
    },
  });
  for (const viewer of viewers) viewer.leave();
  const isGood =
    quiet.missed + killed.missed === 0 &&
    quiet.p95 <= limitMs.quiet &&
    killed.max <= limitMs.killed;
  process.exitCode = isGood ? 0 : 1;
});

type Round = Readonly<{
  times: number;
  save: () => Promise<Readonly<{ version: number; sentAt: number }>>;
}>;

async function measure(
  name: string,
  viewers: readonly Viewer[],
  { times, save }: Round,
) {
  const delays: number[] = [];
  let missed = 0;
  for (let time = 0; time < times; time += 1) {
    const { version, sentAt } = await save();
    const seen = await Promise.all(
      viewers.map((viewer) => untilSeen(viewer, version)),
    );
    for (const at of seen) {
      if (at === undefined) missed += 1;
      else delays.push(at - sentAt);
    }
    await sleep(200);
  }
  delays.sort((a, b) => a - b);
  const at = (share: number) =>
    delays[Math.ceil(delays.length * share) - 1] ?? Number.POSITIVE_INFINITY;
  const figures = { p50: at(0.5), p95: at(0.95), max: at(1), missed };
  console.log(
    `${name}: ${viewers.length} viewers, ${times} changes: p50 ${figures.p50.toFixed(0)} ms, ` +
      `p95 ${figures.p95.toFixed(0)} ms, max ${figures.max.toFixed(0)} ms, missed ${missed}`,
  );
  return figures;
}

async function untilSeen(
  viewer: Viewer,
  version: number,
): Promise<number | undefined> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const at = viewer.seenAt(version);
    if (at !== undefined) return at;
    await sleep(5);
  }
  return undefined;
}

function killListeners(databaseUrl: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'galley live'",
    );
    if (rowCount === 0) throw new Error("There is no connection to kill.");
  });
}
