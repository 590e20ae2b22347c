import "server-only";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ArticleAccess } from "@/lib/access/article-access";
import { splitRevision } from "@/lib/articles/commands";
import { findSplitState, findTextToSplit } from "@/lib/articles/queries";
import type { Stamp } from "@/lib/db/commit";
import { env } from "@/lib/env";
import type { EngineTask } from "@/lib/extraction/worker";
import { log } from "@/lib/log";
import type { Thread } from "@/lib/threads/pool";
import { ALONE, threadOf } from "@/lib/threads/worker-thread";
import {
  createEnginePool,
  extractInThread,
  warmEngine,
  type EngineListener,
  type EnginePool,
  type Progress,
} from "./engine-pool";

const TIME_LIMIT_MS = 60_000;
const QUEUE_LENGTH = 50;
/** The engine reads 200,000 characters in far less; a text that needs more memory has found a mistake of ours. */
const MAX_MEMORY_MB = 1_024;

export type SplitProgress = Progress & { readonly state: "unsplit" | "split" };

type Splitting = {
  readonly pool: EnginePool;
  /** Splits under way here, by article. A hint: another process may be at the same one. */
  readonly running: Map<string, Promise<void>>;
  readonly progress: Map<string, Progress>;
};

// Next may load this module once for pages and once for routes; they share one set of threads.
const shared = globalThis as { galleySplitting?: Splitting };

function splitting(): Splitting {
  shared.galleySplitting ??= {
    pool: createEnginePool({
      start: startThread,
      threads: Math.min(2, Math.max(1, availableParallelism() - 1)),
      timeLimitMs: TIME_LIMIT_MS,
      queueLength: QUEUE_LENGTH,
    }),
    running: new Map(),
    progress: new Map(),
  };
  return shared.galleySplitting;
}

/** Loads the engine in the background, before somebody needs it. */
export function prepareToSplit(): void {
  warmEngine(splitting().pool);
}

/**
 * Splits the article's current revision, or joins the split that is under way; returns when it is stored. Does
 * nothing when it is split already, so it may be called again after any failure.
 *
 * @throws AppError UNAVAILABLE or TOO_MANY when the engine did not manage it; the article is as it was.
 */
export async function splitArticle(
  access: ArticleAccess<"read">,
  stamp: Stamp,
): Promise<SplitProgress> {
  const under = splitting().running.get(access.articleId);
  await (under ?? beginSplit(access, stamp));
  return splitProgress(access);
}

/**
 * The same for a text that was stored a moment ago, in the same request. When it fails the article is there all the
 * same, and whoever opens it splits it.
 */
export async function splitNow(
  access: ArticleAccess<"read">,
  stamp: Stamp,
): Promise<void> {
  try {
    await splitArticle(access, stamp);
  } catch (error) {
    log.warn("split put off", { articleId: access.articleId, error });
  }
}

function beginSplit(
  access: ArticleAccess<"read">,
  stamp: Stamp,
): Promise<void> {
  const { running, progress } = splitting();
  const { articleId } = access;
  const split = runSplit(access, stamp).finally(() => {
    running.delete(articleId);
    progress.delete(articleId);
  });
  running.set(articleId, split);
  return split;
}

async function runSplit(
  access: ArticleAccess<"read">,
  stamp: Stamp,
): Promise<void> {
  const { pool, progress } = splitting();
  const revision = await findTextToSplit(access);
  if (!revision) return;
  const { id: revisionId, text } = revision;
  const extraction = await extractInThread(pool, text, (now) =>
    progress.set(access.articleId, now),
  );
  await splitRevision(access, { revisionId, extraction }, stamp);
}

/** How far the split of the current revision is. Zero of zero paragraphs: not begun, or not in this process. */
export async function splitProgress(
  access: ArticleAccess<"read">,
): Promise<SplitProgress> {
  const state = await findSplitState(access);
  const now = splitting().progress.get(access.articleId);
  return { state, done: now?.done ?? 0, total: now?.total ?? 0 };
}

function startThread(listener: EngineListener): Thread<EngineTask> {
  const worker = new Worker(
    /* turbopackIgnore: true */ env().GALLEY_ENGINE_WORKER,
    {
      ...ALONE,
      name: "galley-engine",
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    },
  );
  return threadOf(worker, listener);
}
