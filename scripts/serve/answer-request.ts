import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../../lib/log";
import {
  contentSecurityPolicy,
  securityHeaders,
} from "../../lib/server/headers";
import { canonicalAddress } from "./canonical-address";
import { bufferChunkedBody, discardBody } from "./chunked-body";
import { readClientAddress } from "./client-address";
import { addDefaultHeaders } from "./default-headers";
import {
  mostBytes,
  type Refusal,
  screenRequest,
  tooLarge,
} from "./screen-request";
import { trustedHeaders } from "./trusted-headers";

/** Next's own answer to a request. */
export type NextHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void>;

/** What stays the same from request to request. */
export type DeskSettings = Readonly<{
  isDevelopment: boolean;
  /** Address people open the desk at. */
  deskUrl: string;
  trustedProxies: number;
  /** Whether the desk is about to stop. */
  isStopping: () => boolean;
}>;

/** Takes a request from the network, makes it safe for the desk, and passes it on. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  desk: DeskSettings & Readonly<{ next: NextHandler }>,
): Promise<void> {
  const requestId = randomUUID();
  const policy = headerContext(desk);
  addDefaultHeaders(response, {
    ...securityHeaders(policy),
    "X-Request-Id": requestId,
  });
  if (desk.isStopping()) response.setHeader("Connection", "close");
  try {
    const screened = await screen(request, response, desk);
    if (screened === undefined) return;
    screened.headers = trustedHeaders(screened.headers, {
      address: readClientAddress(
        request.socket.remoteAddress,
        request.headers["x-forwarded-for"]?.toString(),
        desk.trustedProxies,
      ),
      requestId,
      url: request.url ?? "/",
      origin: desk.deskUrl,
      contentSecurityPolicy: contentSecurityPolicy(policy),
    });
    await desk.next(screened, response);
  } catch (error) {
    log.error("a request was not answered", { requestId, error });
    fail(response, requestId);
  }
}

function headerContext(desk: DeskSettings) {
  return {
    nonce: randomBytes(16).toString("base64"),
    isSecure: desk.deskUrl.startsWith("https:"),
    isDevelopment: desk.isDevelopment,
  };
}

/** The request as it may go on, or undefined once it has been answered here. */
async function screen(
  request: IncomingMessage,
  response: ServerResponse,
  desk: DeskSettings,
): Promise<IncomingMessage | undefined> {
  const { method = "GET", url = "/", headers } = request;
  const isRead = method === "GET" || method === "HEAD";
  if (desk.isStopping() && url.startsWith("/api/health/ready")) {
    return refuse(response, { status: 503, message: "The desk is stopping." });
  }
  const refusal = screenRequest({ method, url, headers });
  if (refusal !== undefined) {
    await discardBody(request);
    return refuse(response, refusal);
  }
  const elsewhere = canonicalAddress(headers.host, url, desk.deskUrl);
  if (elsewhere !== undefined && isRead) {
    response.setHeader("Location", elsewhere);
    return refuse(response, { status: 307, message: `See ${elsewhere}` });
  }
  const most = mostBytes(url);
  const whole = await bufferChunkedBody(request, most);
  if (whole !== undefined) return whole;
  await discardBody(request);
  return refuse(response, tooLarge(most));
}

function refuse(response: ServerResponse, refusal: Refusal): undefined {
  const { status, message } = refusal;
  // More of the body may still come, so the connection cannot be used again.
  if (status === 413) response.shouldKeepAlive = false;
  if (status === 503) response.setHeader("Retry-After", "5");
  sendText(response, status, message);
  return undefined;
}

function fail(response: ServerResponse, requestId: string): void {
  if (response.headersSent) {
    // Half an answer must not look like a whole one.
    response.destroy();
    return;
  }
  sendText(
    response,
    500,
    `Something went wrong on our side. Try once more; if it happens again, give your admin this number: ${requestId}.`,
  );
}

function sendText(
  response: ServerResponse,
  status: number,
  message: string,
): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${message}\n`);
}
