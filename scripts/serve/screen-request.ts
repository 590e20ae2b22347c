import type { IncomingHttpHeaders } from "node:http";
import { limits } from "../../lib/limits";

/** Why a request is not passed on, in words for whoever sent it. */
export type Refusal = Readonly<{ status: number; message: string }>;

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** What is asked, as far as it can be judged before its body is read. */
export type Asked = Readonly<{
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
}>;

/** The refusal of a request that must not reach the desk, or undefined. */
export function screenRequest(asked: Asked): Refusal | undefined {
  if (!methods.has(asked.method)) {
    return { status: 405, message: "The desk does not know this method." };
  }
  if (isImageOptimiser(asked.url)) {
    return { status: 404, message: "There is nothing at this address." };
  }
  const encoding = asked.headers["content-encoding"] ?? "identity";
  // Nothing here decodes bodies, and decoders of them have had holes.
  if (encoding.toLowerCase() !== "identity") {
    return {
      status: 415,
      message: "Send the body as it is, without a Content-Encoding.",
    };
  }
  const length = Number(asked.headers["content-length"] ?? "0");
  return length > limits.requestBodyBytes ? tooLarge() : undefined;
}

/** The refusal of a body over the limit. */
export function tooLarge(): Refusal {
  const megabytes = limits.requestBodyBytes / 1_048_576;
  return {
    status: 413,
    message: `This is more than the desk takes at once: ${megabytes} MB. Send less, or in parts.`,
  };
}

/** The desk shows no pictures of others, so nothing may ask it to fetch and resize one. */
function isImageOptimiser(url: string): boolean {
  const path = safeDecode(url.split(/[?#]/, 1)[0] ?? "");
  return /^[/\\]+_next[/\\]+image([/\\]|$)/i.test(path);
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
