"use client";

import { useCallback, useEffect, useState } from "react";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type SplitProgressProps = {
  readonly articleId: string;
};

type Stage =
  | { readonly kind: "starting" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string };

const ASK_EVERY_MS = 700;
const UNREACHABLE =
  "The desk could not be reached. The article is safe; try again when the connection is back.";

/**
 * For an article whose text is not split yet: starts the split or joins it, says how far it is, and shows the article
 * when it is done. Nothing is lost by leaving the page.
 */
export function SplitProgress({ articleId }: SplitProgressProps) {
  const { stage, start } = useSplit(articleId);
  if (stage.kind === "failed") {
    return (
      <div className="mx-auto grid max-w-measure gap-3 py-7">
        <Notice kind="error">{stage.message}</Notice>
        <Button look="solid" className="w-fit" onClick={start}>
          Try again
        </Button>
      </div>
    );
  }
  return (
    <div className="mx-auto grid max-w-measure gap-3 py-7">
      <p role="status" className="loading">
        {sentenceFor(stage)}
      </p>
      {stage.kind === "reading" ? (
        <progress
          className="w-full"
          aria-label="Splitting the article"
          value={stage.done}
          max={stage.total}
        />
      ) : null}
      <p className="meta">
        The text is stored. You can leave this page; the work goes on.
      </p>
    </div>
  );
}

function sentenceFor(stage: Exclude<Stage, { kind: "failed" }>): string {
  switch (stage.kind) {
    case "starting":
      return "Splitting the article into sentences and claims…";
    case "reading":
      return stage.done < stage.total
        ? `Splitting paragraph ${stage.done.toLocaleString("en")} of ${stage.total.toLocaleString("en")}`
        : "Storing what was found…";
    case "done":
      return "Done. Laying out the article…";
  }
}

function useSplit(articleId: string) {
  const router = useRouter();
  const [stage, setStage] = useState<Stage>({ kind: "starting" });
  const [attempt, setAttempt] = useState(0);
  const address = `/api/v1/articles/${articleId}/split`;
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    function show(now: Stage) {
      if (signal.aborted) return;
      setStage(now);
      if (now.kind !== "done" && now.kind !== "failed") return;
      leaving.abort();
      clearInterval(timer);
      if (now.kind === "done") router.refresh();
    }
    const timer = setInterval(() => {
      void askProgress(address, signal).then((now) => now && show(now));
    }, ASK_EVERY_MS);
    void split(address, signal).then(show);
    return () => {
      clearInterval(timer);
      leaving.abort();
    };
  }, [address, attempt, router]);
  const start = useCallback(() => {
    setStage({ kind: "starting" });
    setAttempt((before) => before + 1);
  }, []);
  return { stage, start };
}

async function split(address: string, signal: AbortSignal): Promise<Stage> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
      signal,
    });
    if (answer.ok) return { kind: "done" };
    return { kind: "failed", message: readMessage(await answer.json()) };
  } catch {
    return { kind: "failed", message: UNREACHABLE };
  }
}

/** How far it is; null when the desk does not say, which the split's own answer will tell. */
async function askProgress(
  address: string,
  signal: AbortSignal,
): Promise<Stage | null> {
  try {
    const answer = await fetch(address, { signal });
    const body: unknown = await answer.json();
    // Done elsewhere, or by a request whose answer was lost on the way.
    if (memberOf(body, "state") === "split") return { kind: "done" };
    const total = readNumber(body, "total");
    const done = readNumber(body, "done");
    return total > 0 ? { kind: "reading", done, total } : null;
  } catch {
    return null;
  }
}

function readNumber(body: unknown, name: string): number {
  const value = memberOf(body, name);
  return typeof value === "number" ? value : 0;
}

function readMessage(body: unknown): string {
  const message = memberOf(memberOf(body, "error"), "message");
  return typeof message === "string" ? message : UNREACHABLE;
}

function memberOf(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null
    ? new Map(Object.entries(body)).get(name)
    : undefined;
}
