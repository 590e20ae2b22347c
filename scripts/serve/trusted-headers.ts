import type { IncomingHttpHeaders } from "node:http";

/** What our server knows of a request and the desk may rely on. */
export type KnownFacts = Readonly<{
  address: string;
  requestId: string;
  /** Path and query as the browser asked for them. */
  url: string;
  /** Origin people reach the desk at. */
  origin: string;
  contentSecurityPolicy: string;
}>;

/**
 * Headers that some proxy or framework would take for the truth about a
 * request. From outside they are only claims, so they are removed.
 */
const claims =
  /^(x-forwarded-|forwarded$|x-real-ip$|x-galley-|x-request-id$|x-middleware-|x-nextjs-|x-invoke-|x-matched-path$|x-now-|x-vercel-|x-prerender-|content-security-policy)/;

/** Replaces what a client claims about its request by what our server knows. */
export function trustedHeaders(
  sent: IncomingHttpHeaders,
  known: KnownFacts,
): IncomingHttpHeaders {
  const kept = Object.entries(sent).filter(([name]) => !claims.test(name));
  const { host, protocol } = new URL(known.origin);
  return {
    ...Object.fromEntries(kept),
    // One name for the desk, whatever name it was reached by: links, cookies
    // and Next's own check of where an action comes from all build on it.
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol.replace(":", ""),
    "x-forwarded-for": known.address,
    "x-galley-address": known.address,
    "x-galley-path": pathOf(known.url),
    "x-request-id": known.requestId,
    "content-security-policy": known.contentSecurityPolicy,
  };
}

/** The page's own address: without the marker Next adds to fetch parts of it. */
function pathOf(url: string): string {
  const asked = new URL(url.replace(/^[/\\]+/, "/"), "http://desk.invalid");
  asked.searchParams.delete("_rsc");
  return `${asked.pathname}${asked.search}`;
}
