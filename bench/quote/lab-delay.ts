import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { limits } from "@/lib/limits";
import { examine, type RecordToExamine } from "@/lib/quotes/examine";
import { examineRecord } from "@/lib/quotes/thread/examine-record";
import { bundleComparerWorker } from "@/scripts/build/comparer-worker";
import { makeQuotes, makeTranscript } from "./transcript";

/** Makes a transcript of more than the longest that is compared. */
const WORDS = 215_000;
const SHORT_WORDS = 2_000;
const ROUNDS = 20;

/**
 * How long other requests wait while the lab compares a quote with as many of the longest records as it ever does: in
 * the thread of the requests, and as the desk does it. And what a short record takes, either way.
 */
export async function measureLabDelay(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
  process.env.GALLEY_COMPARER_WORKER = path.join(folder, "comparer.cjs");
  process.env.DATABASE_URL ??= "postgresql://nobody@127.0.0.1:1/none";
  process.env.NEXTAUTH_SECRET ??= "a placeholder that signs nothing, ever";
  process.env.NEXTAUTH_URL ??= "http://localhost";
  await bundleComparerWorker(process.cwd(), process.env.GALLEY_COMPARER_WORKER);
  const text = makeTranscript(WORDS).slice(0, limits.comparedTextLength);
  const long = makeQuotes(text, limits.recordsCompared).map((quote) =>
    asking(quote, text),
  );
  // The first brings up the thread, and warms both ways.
  for (const asked of long.slice(0, 2)) {
    examine(asked);
    await examineRecord(asked);
  }
  const here = await delayOf(long, (asked) => Promise.resolve(examine(asked)));
  const there = await delayOf(long, examineRecord);
  const figures = {
    ...{ records: long.length, characters: text.length },
    withoutThread: here,
    withThread: there,
    shortMs: await shortTimes(),
  };
  console.log(JSON.stringify(figures));
  fs.rmSync(folder, { recursive: true });
}

function asking(quote: string, text: string): RecordToExamine {
  return { quote, speaker: "Brandt", text };
}

type Examining = (asked: RecordToExamine) => Promise<unknown>;

/** Milliseconds the event loop is late, at most and in the 99th percentile, and all of it takes. */
async function delayOf(records: readonly RecordToExamine[], run: Examining) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begun = performance.now();
  for (const asked of records) {
    await run(asked);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const allMs = performance.now() - begun;
  delay.disable();
  return {
    lateMostMs: round(delay.max / 1e6),
    lateP99Ms: round(delay.percentile(99) / 1e6),
    allMs: round(allMs),
  };
}

/** Milliseconds a record just long enough for the thread takes, as the desk compares it and in place. */
async function shortTimes() {
  const text = makeTranscript(SHORT_WORDS).padEnd(10_001);
  const records = makeQuotes(text, ROUNDS).map((quote) => asking(quote, text));
  const inPlace = await delayOf(records, (one) =>
    Promise.resolve(examine(one)),
  );
  const inThread = await delayOf(records, examineRecord);
  return {
    characters: text.length,
    inPlace: round(inPlace.allMs / ROUNDS),
    inThread: round(inThread.allMs / ROUNDS),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
