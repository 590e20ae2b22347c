import type { IncomingHttpHeaders } from "node:http";
import { limits } from "../../lib/limits";

/** Why a request is not passed on, in words for whoever sent it. */
export type Refusal = Readonly<{ status: number; message: string }>;

/** The one route that takes documents. */
const UPLOADS = "/api/v1/intakes/uploads";

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
  const most = mostBytes(asked.url);
  return length > most ? tooLarge(most) : undefined;
}

/** How long a body may be that is sent to an address: documents come to one only. */
export function mostBytes(url: string): number {
  const isUpload = url.split(/[?#]/, 1)[0] === UPLOADS;
  return isUpload ? limits.uploadBodyBytes : limits.requestBodyBytes;
}

/** The refusal of a body over the limit. */
export function tooLarge(most: number): Refusal {
  const megabytes = Math.floor(most / 1_000_000);
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
