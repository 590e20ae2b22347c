import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";

/** A browser window that shows an article: it listens, and asks what changed when it is told that something did. */
export type Viewer = Readonly<{
  /** When a version of the claim was seen first, by the clock of this program. */
  seenAt: (version: number) => number | undefined;
  leave: () => void;
}>;

type Watched = Readonly<{
  url: string;
  cookie: string;
  articleId: string;
  claimId: string;
  seq: number;
}>;

const changes = z.looseObject({
  seq: z.number(),
  claims: z.array(z.looseObject({ id: z.string(), version: z.number() })),
});

const reopenAfterMs = 500;

/** Opens a window and returns once it listens. */
export async function openViewer(watched: Watched): Promise<Viewer> {
  const seen: { version: number; at: number }[] = [];
  const leaving = new AbortController();
  const catchUp = createCatchUp(watched, (version) =>
    seen.push({ version, at: performance.now() }),
  );
  await new Promise<void>((resolve) => {
    void listen(watched, leaving.signal, (event) => {
      if (event === "again") resolve();
      if (event === "again" || event === "change") void catchUp();
    });
  });
  return {
    // A later version shows an earlier one too: what a window missed between two readings it never needs.
    seenAt: (version) => seen.find((one) => one.version >= version)?.at,
    leave: () => leaving.abort(),
  };
}

async function listen(
  { url, cookie, articleId }: Watched,
  signal: AbortSignal,
  onEvent: (event: string) => void,
): Promise<void> {
  const tab = crypto.randomUUID();
  const address = `${url}/api/v1/articles/${articleId}/live?tab=${tab}`;
  while (!signal.aborted) {
    try {
      const headers = { cookie, accept: "text/event-stream" };
      const { body } = await fetch(address, { headers, signal });
      const decoder = new TextDecoder();
      for await (const chunk of body ?? []) {
        const text = decoder.decode(chunk, { stream: true });
        for (const [, event] of text.matchAll(/^event: (\w+)$/gm)) {
          onEvent(event ?? "");
        }
      }
    } catch {
      // Cut: opened again, as a browser does.
    }
    if (!signal.aborted) await sleep(reopenAfterMs);
  }
}

/** One question at a time; all that is told meanwhile is one more. */
function createCatchUp(
  { url, cookie, articleId, claimId, seq: from }: Watched,
  onVersion: (version: number) => void,
): () => Promise<void> {
  let seq = from;
  let isAsking = false;
  let isMore = false;
  return async function catchUp() {
    if (isAsking) {
      isMore = true;
      return;
    }
    isAsking = true;
    do {
      isMore = false;
      const address = `${url}/api/v1/articles/${articleId}/changes?since=${seq}`;
      const response = await fetch(address, { headers: { cookie } });
      const answer = changes.parse(await response.json());
      seq = answer.seq;
      const row = answer.claims.find(({ id }) => id === claimId);
      if (row) onVersion(row.version);
    } while (isMore);
    isAsking = false;
  };
}
