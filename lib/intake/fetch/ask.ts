import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { Outside, ResolvedAddress } from "./outside";
import type { PageAddress } from "./page-address";

/** Plain and honest: a website may keep us out by it. */
const USER_AGENT = "Galley";
/** More than any page needs; a flood of headers ends here. */
const MOST_HEADER_BYTES = 16_384;

type Asking = {
  readonly address: PageAddress;
  /** Checked already: the connection goes to one of these and to no other. */
  readonly addresses: readonly ResolvedAddress[];
  readonly outside: Outside;
  readonly signal: AbortSignal;
};

/**
 * Asks for one page and resolves with the answer's head; its body is still to be read. Sends no cookies and says of
 * itself only its name. Rejects with the network's error.
 */
export function askForPage(asking: Asking): Promise<http.IncomingMessage> {
  const { address, outside } = asking;
  const isSecure = address.url.protocol === "https:";
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(optionsOf(asking));
    const timer = setTimeout(() => {
      request.destroy(failureOf("ETIMEDOUT"));
    }, outside.connectMs);
    request.once("socket", (socket) => {
      socket.once(isSecure ? "secureConnect" : "connect", () => {
        clearTimeout(timer);
        // Whatever chose the address: where we really are is what counts.
        if (outside.mayConnect(socket.remoteAddress ?? "")) return;
        request.destroy(failureOf("EACCES"));
      });
    });
    request.once("response", resolve);
    request.once("close", () => clearTimeout(timer));
    // Also after the answer's head: an error nobody listens to would end the process.
    request.on("error", reject);
    request.end();
  });
}

function optionsOf({ address, addresses, outside, signal }: Asking) {
  const { url, host, port, isName } = address;
  return {
    host,
    port: outside.listensAt?.(host) ?? port,
    path: `${url.pathname}${url.search}`,
    method: "GET",
    agent: false,
    signal,
    lookup: pinTo(addresses),
    maxHeaderSize: MOST_HEADER_BYTES,
    rejectUnauthorized: true,
    servername: isName ? host : "",
    ...(outside.certificates !== undefined && { ca: outside.certificates }),
    headers: {
      Host: url.host,
      "User-Agent": USER_AGENT,
      Accept:
        "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.5",
      "Accept-Encoding": "gzip, identity",
      Connection: "close",
    },
  };
}

/** Answers the connection's question for the name with the addresses that were checked. */
function pinTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else done(null, first?.address ?? "", first?.family);
  };
}

function failureOf(code: string): Error {
  return Object.assign(new Error("The connection was given up."), { code });
}
