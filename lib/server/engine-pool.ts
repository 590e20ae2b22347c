import "server-only";
import { AppError } from "@/lib/errors";
import type { Extraction } from "@/lib/extraction";
import type { EngineMessage, EngineTask } from "@/lib/extraction/worker";
import { log } from "@/lib/log";
import {
  createThreadPool,
  type Heard,
  type PoolOptions,
  runInThread,
  type ThreadListener,
  type ThreadPool,
  warmPool,
} from "@/lib/threads/pool";

/** What a thread of the engine tells its pool. */
export type EngineListener = ThreadListener<EngineMessage>;

type EnginePoolOptions = Omit<PoolOptions<EngineTask, EngineMessage>, "name">;

/** Paragraphs read, and how many there are. */
export type Progress = { readonly done: number; readonly total: number };

type ExtractionPart = Omit<Extraction, "engineVersion">;

export type EnginePool = ThreadPool<EngineTask, EngineMessage>;

/** A pool without threads: they start when they are needed. */
export function createEnginePool(options: EnginePoolOptions): EnginePool {
  return createThreadPool({ name: "engine", ...options });
}

/** Starts a thread, so that the first article need not wait for it. */
export function warmEngine(pool: EnginePool): void {
  warmPool(pool);
}

/**
 * Runs the engine on one text in another thread.
 * Rejects with AppError TOO_MANY when too many wait already, UNAVAILABLE when the thread dies or the time is up.
 */
export async function extractInThread(
  pool: EnginePool,
  text: string,
  onProgress: (progress: Progress) => void,
): Promise<Extraction> {
  const outcome = await runInThread(pool, {
    task: { kind: "read", text },
    characters: text.length,
    hear: listenTo(onProgress),
  });
  switch (outcome.kind) {
    case "answered":
      if (outcome.answer === null) throw stumbled();
      return outcome.answer;
    case "refused":
      throw tooMany();
    case "ended":
      throw stumbled();
    case "late":
      throw outOfTime();
  }
}

/** Puts the answer together from its parts; null when the engine made a mistake. */
function listenTo(onProgress: (progress: Progress) => void) {
  const parts: ExtractionPart[] = [];
  return (message: EngineMessage): Heard<EngineTask, Extraction | null> => {
    switch (message.kind) {
      case "progress":
        onProgress({ done: message.done, total: message.total });
        return null;
      case "part":
        parts.push(message.part);
        if (!message.isLast) return { next: { kind: "more" } };
        return { answer: joinParts(parts, message.engineVersion) };
      case "failed":
        log.error("engine failed", {
          name: message.name,
          stack: message.stack,
        });
        return { answer: null };
    }
  };
}

function joinParts(
  parts: readonly ExtractionPart[],
  engineVersion: string,
): Extraction {
  return {
    engineVersion,
    sentences: parts.flatMap(({ sentences }) => sentences),
    quotes: parts.flatMap(({ quotes }) => quotes),
    statements: parts.flatMap(({ statements }) => statements),
    speakers: parts.flatMap(({ speakers }) => speakers),
    uncovered: parts.flatMap(({ uncovered }) => uncovered),
  };
}

function tooMany(): AppError {
  return new AppError(
    "TOO_MANY",
    "Many articles are being split just now. This one is stored; try again in a minute.",
  );
}

function stumbled(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The engine stopped while it read this text. The article is stored as it is; try again, and tell your admin if it stops once more.",
  );
}

function outOfTime(): AppError {
  return new AppError(
    "UNAVAILABLE",
    "The engine took too long over this text, so it was stopped. The article is stored as it is; try again, or check it in two parts.",
  );
}
