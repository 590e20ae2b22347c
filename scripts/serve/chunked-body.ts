import { IncomingMessage } from "node:http";
import { limits } from "../../lib/limits";

/** A longer body is not worth receiving only to say that it is too long. */
const discardLimitBytes = 16 * limits.requestBodyBytes;

/**
 * Reads a refused body and forgets it, so that the client gets to read the
 * refusal: one whose connection is cut while it sends sees only the cut.
 */
export async function discardBody(request: IncomingMessage): Promise<void> {
  let length = 0;
  for await (const bytes of chunksOf(request)) {
    length += bytes.length;
    if (length > discardLimitBytes) return;
  }
}

/**
 * A body without a declared length is read whole before anybody else sees it,
 * so that one over the limit can still be refused. Returns the request with its
 * body to be read again, or undefined when it is too large.
 */
export async function bufferChunkedBody(
  request: IncomingMessage,
  most: number,
): Promise<IncomingMessage | undefined> {
  if (request.headers["transfer-encoding"] === undefined) return request;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const bytes of chunksOf(request)) {
    length += bytes.length;
    if (length > most) return undefined;
    chunks.push(bytes);
  }
  return replay(request, Buffer.concat(chunks));
}

async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: unknown = chunk;
    if (Buffer.isBuffer(bytes)) yield bytes;
  }
}

function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  copy.method = request.method;
  copy.url = request.url;
  copy.httpVersion = request.httpVersion;
  copy.httpVersionMajor = request.httpVersionMajor;
  copy.httpVersionMinor = request.httpVersionMinor;
  copy.rawHeaders = request.rawHeaders;
  copy.headers = {
    ...request.headers,
    "transfer-encoding": undefined,
    "content-length": String(body.length),
  };
  // Else its end would look like a broken one, and cut the connection.
  copy.complete = true;
  copy.push(body);
  copy.push(null);
  return copy;
}
