import { IncomingMessage } from "node:http";
import { limits } from "../../lib/limits";

/**
 * A body without a declared length is read whole before anybody else sees it,
 * so that one over the limit can still be refused. Returns the request with its
 * body to be read again, or undefined when it is too large.
 */
export async function bufferChunkedBody(
  request: IncomingMessage,
): Promise<IncomingMessage | undefined> {
  if (request.headers["transfer-encoding"] === undefined) return request;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: unknown = chunk;
    if (!Buffer.isBuffer(bytes)) continue;
    length += bytes.length;
    if (length > limits.requestBodyBytes) return undefined;
    chunks.push(bytes);
  }
  return replay(request, Buffer.concat(chunks));
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
  copy.push(body);
  copy.push(null);
  return copy;
}
