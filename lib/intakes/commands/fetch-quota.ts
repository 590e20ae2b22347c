import type { Stamp, Tx } from "@/lib/db/commit";
import { AppError } from "@/lib/errors";
import { FETCHES_A_MINUTE } from "../rules";

const MINUTE_MS = 60_000;

/**
 * Takes one fetch out of the newsroom's minute: what waits and what was fetched within it counts. Those who ask at once
 * wait for each other here.
 *
 * @throws AppError TOO_MANY.
 */
export async function takeFetch(tx: Tx, stamp: Stamp): Promise<void> {
  if (await isFetchLeft(tx, stamp)) return;
  throw new AppError(
    "TOO_MANY",
    `Your newsroom has had ${FETCHES_A_MINUTE} addresses fetched within a minute, the most at a time. Wait a minute, then send this again.`,
  );
}

/** Whether the newsroom's minute has a fetch left. Until the command ends, nobody else takes it. */
export async function isFetchLeft(
  tx: Tx,
  { newsroomId, at }: Stamp,
): Promise<boolean> {
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended('galley fetches ' || ${newsroomId}, 0))`;
  const since = { gt: new Date(at.getTime() - MINUTE_MS) };
  const taken = await tx.intake.count({
    where: {
      ...{ newsroomId, url: { not: null }, createdById: { not: null } },
      OR: [{ state: "waiting" }, { createdAt: since }, { finishedAt: since }],
    },
  });
  return taken < FETCHES_A_MINUTE;
}
