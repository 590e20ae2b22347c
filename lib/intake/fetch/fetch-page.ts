import type { IncomingMessage } from "node:http";
import { limits } from "@/lib/limits";
import { askForPage } from "./ask";
import { isReadableType } from "./media-types";
import type { Outside, ResolvedAddress } from "./outside";
import { type PageAddress, readPageAddress } from "./page-address";
import { readBody } from "./read-body";
import {
  explainNetworkError,
  type FetchReason,
  type FetchRefusal,
  refuseFetch,
} from "./refusal";

/** Addresses people share lead through a shortener and to https; more than this goes in circles. */
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A page as it came. */
export type FetchedPage = {
  readonly kind: "page";
  /** Where it was found in the end. */
  readonly finalUrl: string;
  /** The whole Content-Type, as the website said it. */
  readonly type: string;
  readonly bytes: Uint8Array;
};

/**
 * Fetches what a stranger's website has at an address. Every name is looked up once, all its addresses have to be
 * allowed, and the connection goes to one of those; each redirect is followed by hand and checked the same way. Never
 * throws for what the website or the address does: the refusal says it in words.
 */
export async function fetchPage(
  given: string,
  outside: Outside,
): Promise<FetchedPage | FetchRefusal> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), outside.totalMs);
  try {
    return await follow(given, outside, patience.signal);
  } finally {
    clearTimeout(timer);
    // Whatever is still open is closed with it.
    patience.abort();
  }
}

async function follow(
  given: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<FetchedPage | FetchRefusal> {
  let address = readPageAddress(given, outside.ports);
  for (let left = MOST_REDIRECTS; ; left -= 1) {
    if (address.kind === "refused") return address;
    const answer = await ask(address, outside, signal);
    if ("kind" in answer) return answer;
    const location = answer.headers.location;
    const isSentOn = REDIRECTS.has(answer.statusCode ?? 0);
    if (!isSentOn || location === undefined) {
      return await take(address, answer, signal);
    }
    answer.destroy();
    if (left === 0) return refuseFetch("redirects");
    address = readPageAddress(location, outside.ports, address.url);
  }
}

/** The answer's head, after the address was found to be one that may be asked. */
async function ask(
  address: PageAddress,
  outside: Outside,
  signal: AbortSignal,
): Promise<IncomingMessage | FetchRefusal> {
  const addresses = await resolve(address, outside, signal);
  if ("kind" in addresses) return addresses;
  if (!addresses.every((one) => outside.mayConnect(one.address))) {
    return refuseFetch("forbidden");
  }
  try {
    return await askForPage({ address, addresses, outside, signal });
  } catch (error) {
    return explainNetworkError(error);
  }
}

async function resolve(
  { host, isName }: PageAddress,
  { resolve: lookUp }: Outside,
  signal: AbortSignal,
): Promise<readonly ResolvedAddress[] | FetchRefusal> {
  if (!isName) {
    return [{ address: host, family: host.includes(":") ? 6 : 4 }];
  }
  try {
    const found = await Promise.race([lookUp(host), untilAborted(signal)]);
    return found.length > 0 ? found : refuseFetch("unknown_name");
  } catch (error) {
    const { reason } = explainNetworkError(error);
    return refuseFetch(reason === "too_slow" ? "too_slow" : "unknown_name");
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = () => reject(signal.reason as Error);
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
}

async function take(
  { url }: PageAddress,
  answer: IncomingMessage,
  signal: AbortSignal,
): Promise<FetchedPage | FetchRefusal> {
  const type = answer.headers["content-type"] ?? "";
  const fault = faultOf(answer.statusCode ?? 0);
  if (fault !== null) return refuseFetch(fault);
  if (!isReadableType(type, url.pathname)) return refuseFetch("type");
  const bytes = await readBody(answer, limits.documentBytes, signal);
  if ("kind" in bytes) return bytes;
  return { kind: "page", finalUrl: url.href, type, bytes };
}

/** What an answer other than a page says. */
function faultOf(status: number): FetchReason | null {
  if (status === 200 || status === 203) return null;
  if (status === 404 || status === 410) return "gone";
  if (status === 429 || status >= 500) return "failing";
  return status >= 400 ? "refused" : "broken";
}
