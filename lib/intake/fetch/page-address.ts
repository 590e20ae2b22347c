import ipaddr from "ipaddr.js";
import { limits } from "@/lib/limits";
import { type FetchRefusal, refuseFetch } from "./refusal";

const DEFAULT_PORT: Readonly<Record<string, number | undefined>> = {
  "http:": 80,
  "https:": 443,
};

/** Names that are never on the public web: RFC 6761, 6762, 8375, and what routers and offices use. */
const LOCAL_NAMES =
  /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|localdomain|home\.arpa|test|invalid|onion)$/;

/** An address a page may be asked for at, as far as its words say. */
export type PageAddress = {
  readonly kind: "address";
  readonly url: URL;
  /** A name, or an IP address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isName: boolean;
};

/**
 * Reads the address somebody gave, or a website sent us on to. Other ways of writing an IP address (one number, octal,
 * hexadecimal, digits of other scripts) come out as the plain one, which is checked later like any other.
 *
 * @param ports the TCP ports that may be asked.
 */
export function readPageAddress(
  given: string,
  ports: readonly number[],
  base?: URL,
): PageAddress | FetchRefusal {
  const url = parse(given.trim(), base);
  const defaultPort = DEFAULT_PORT[url?.protocol ?? ""];
  if (!url || defaultPort === undefined) return refuseFetch("address");
  const port = url.port === "" ? defaultPort : Number(url.port);
  const hasUser = url.username !== "" || url.password !== "";
  if (hasUser || !ports.includes(port)) return refuseFetch("address");
  url.hash = "";
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.+$/, "");
  if (host === "") return refuseFetch("address");
  const isName = !ipaddr.isValid(host);
  if (isName && LOCAL_NAMES.test(host)) return refuseFetch("forbidden");
  return { kind: "address", url, host, port, isName };
}

function parse(given: string, base: URL | undefined): URL | null {
  if (given.length > limits.urlLength) return null;
  // The parser takes tabs and line ends out in silence, and what is left is another address than the one that was seen.
  if (/[\s\p{Cc}]/u.test(given)) return null;
  if (base === undefined && !/^https?:\/\//i.test(given)) return null;
  return URL.canParse(given, base) ? new URL(given, base) : null;
}
