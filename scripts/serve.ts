import http from "node:http";
import type { Duplex } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import next from "next";
import type { Env } from "../lib/env";
import { stopDeskHub } from "../lib/live/shared-hub";
import {
  answerRequest,
  type DeskSettings,
  type NextHandler,
} from "./serve/answer-request";
import { listen } from "./serve/listen";
import { stopServer } from "./serve/stop-server";

/** A desk that answers requests. */
export type RunningDesk = Readonly<{
  /** Ends requests under way and closes; true when none had to be cut. */
  stop: () => Promise<boolean>;
}>;

export type ServeOptions = Readonly<{
  dev: boolean;
  env: Env;
  /** How long to answer on, as not ready, so that a proxy in front can turn away first. */
  noticeMs: number;
}>;

/** A client has this long to send its headers, and this long for a whole request. */
const headersTimeoutMs = 15_000;
const requestTimeoutMs = 60_000;
/** Longer than the proxies' usual 60 s, so that it is they who close first. */
const keepAliveTimeoutMs = 65_000;

/** Serves the built desk, or in development the sources, and returns once it answers. */
export async function serve(options: ServeOptions): Promise<RunningDesk> {
  const { dev, env, noticeMs } = options;
  let isStopping = false;
  const server = createServer({
    isDevelopment: dev,
    deskUrl: env.NEXTAUTH_URL,
    trustedProxies: env.GALLEY_TRUSTED_PROXIES,
    isStopping: () => isStopping,
  });
  const app = next({
    dev,
    dir: process.cwd(),
    hostname: new URL(env.NEXTAUTH_URL).hostname,
    port: env.PORT,
    // Next listens for upgrades on the server it is given. Only development
    // needs them, so in production it gets one that never hears any.
    httpServer: dev ? server.http : new http.Server(),
  });
  // Bound before the app is ready, so that a taken port is noticed first.
  await listen(server.http, { port: env.PORT, host: env.GALLEY_HOST });
  await app.prepare();
  server.open(app.getRequestHandler());
  return {
    stop: async () => {
      isStopping = true;
      await sleep(noticeMs);
      // Streams of events end only when somebody ends them.
      await stopDeskHub();
      const whole = await stopServer(server.http);
      await app.close();
      return whole;
    },
  };
}

function createServer(desk: DeskSettings) {
  let open: (next: NextHandler) => void = () => undefined;
  // Requests that arrive while the app is getting ready wait for it.
  const ready = new Promise<NextHandler>((resolve) => (open = resolve));
  const server = http.createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: keepAliveTimeoutMs,
    },
    (request, response) => {
      void ready.then((next) =>
        answerRequest(request, response, { ...desk, next }),
      );
    },
  );
  server.on("clientError", refuseMalformed);
  return { http: server, open };
}

/** What is not HTTP, or too slow or long in its head, never becomes a request our handler sees. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) return;
  socket.end(
    `HTTP/1.1 ${malformedStatus(error.code)}\r\nConnection: close\r\nContent-Length: 0\r\n` +
      "X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'\r\n\r\n",
  );
}

function malformedStatus(code: string | undefined): string {
  if (code === "HPE_HEADER_OVERFLOW") {
    return "431 Request Header Fields Too Large";
  }
  return code === "ERR_HTTP_REQUEST_TIMEOUT"
    ? "408 Request Timeout"
    : "400 Bad Request";
}
