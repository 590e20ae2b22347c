import "server-only";
import type { ArticleAccess } from "@/lib/access/article-access";
import type { NewsroomAccess } from "@/lib/access/newsroom-access";
import type { Actor } from "@/lib/access/policy";
import { deskHub } from "@/lib/live/desk-hub";
import type { News, Onlooker } from "@/lib/live/hub";
import { sayGone } from "@/lib/live/presence-words";
import type { LiveInput } from "@/lib/live/schema";
import { log } from "@/lib/log";
import { findActor } from "@/lib/people/queries";
import { acceptsEvents } from "./request";

/** Proxies cut a connection that is silent for a minute; a browser that is gone is noticed by then. */
const PULSE_MS = 15_000;
/** Whoever has not taken this many events is not there any more, and may come back and read everything again. */
const MOST_WAITING = 256;

export type LiveStream = ReadableStream<Uint8Array>;

/**
 * Server-sent events for one window that shows an article: that something changed, who is here, and that it is over.
 * Numbers and ids alone: what changed is asked for by whoever may see it. Ends when the session does, when the desk
 * stops, and at once for a caller who did not ask for events.
 */
export function openLiveStream(
  access: ArticleAccess<"read">,
  { tab }: LiveInput,
): Promise<LiveStream> {
  const { actor, newsroomId, articleId } = access;
  const onOver = () => {
    sayGone(access, { tab }).catch((error: unknown) => {
      log.debug("a window left unsaid", { error });
    });
  };
  return openStream({ actor, place: { newsroomId, articleId }, onOver });
}

/** The same for a window that shows what the newsroom has read in the background: how far each reading is. */
export function openReadingStream({
  actor,
  newsroomId,
}: NewsroomAccess<"check">): Promise<LiveStream> {
  const place = { newsroomId, articleId: null };
  return openStream({ actor, place, onOver: () => undefined });
}

/** Who listens, to what, and what is done when that is over. */
type Listening = {
  readonly actor: Actor;
  readonly place: Omit<Onlooker, "tell">;
  readonly onOver: () => void;
};

async function openStream(listening: Listening): Promise<LiveStream> {
  const isWatching = await acceptsEvents();
  let line: Line | undefined;
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        line = createLine(controller);
        line.say(": Galley\nretry: 2000\n\n");
        if (isWatching) watch(line, listening);
        else line.end();
      },
      cancel: () => line?.end(),
    },
    new CountQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}

type Line = ReturnType<typeof createLine>;

/** What is said to one window, until either side ends it. */
function createLine(controller: ReadableStreamDefaultController<Uint8Array>) {
  const encoder = new TextEncoder();
  const over = new AbortController();
  function end() {
    if (over.signal.aborted) return;
    over.abort();
    try {
      controller.close();
    } catch {
      // The browser was first.
    }
  }
  function say(text: string) {
    if (over.signal.aborted) return;
    if ((controller.desiredSize ?? 0) <= 0) end();
    else controller.enqueue(encoder.encode(text));
  }
  return { say, end, over: over.signal };
}

/** Passes on what the hub tells until the line is over. */
function watch(line: Line, { actor, place, onOver }: Listening): void {
  const endIfSignedOut = async () => {
    if (await isSignedOut(actor)) line.end();
  };
  function tell(news: News) {
    line.say(eventOf(news));
    if (news.kind === "stop") line.end();
    if (news.kind === "change" && news.isOfNewsroom) void endIfSignedOut();
  }
  const pulse = setInterval(() => {
    line.say(":\n\n");
    void endIfSignedOut();
  }, PULSE_MS);
  const leave = deskHub().join({ ...place, tell });
  function whenOver() {
    clearInterval(pulse);
    leave();
    onOver();
  }
  if (line.over.aborted) whenOver();
  else line.over.addEventListener("abort", whenOver, { once: true });
}

/** A database that does not answer signs nobody out. */
async function isSignedOut({ sessionId }: Actor): Promise<boolean> {
  try {
    return (await findActor(sessionId, new Date())) === null;
  } catch {
    return false;
  }
}

function eventOf(news: News): string {
  const { kind, ...facts } = news;
  return `event: ${kind}\ndata: ${JSON.stringify(facts)}\n\n`;
}

/** The stream as a browser takes it. A proxy must neither store nor compress it: it would wait for more. */
export function respondWithStream(stream: LiveStream): Response {
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "private, no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
