const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Where to send a browser that reached a desk on its own machine by another of
 * its names. The sign-in cookie belongs to one name, so a person who signs in
 * at `localhost` would be signed out at `127.0.0.1`.
 */
export function canonicalAddress(
  askedHost: string | undefined,
  url: string,
  deskUrl: string,
): string | undefined {
  if (askedHost === undefined || url.startsWith("/api/health/")) {
    return undefined;
  }
  const desk = new URL(deskUrl);
  const asked = parseHost(askedHost);
  if (asked === undefined || asked.hostname === desk.hostname) return undefined;
  // Another port is another way in, such as a tunnel, which we cannot name.
  if (portOf(asked) !== portOf(desk)) return undefined;
  const bothLoopback =
    loopbackNames.has(asked.hostname) && loopbackNames.has(desk.hostname);
  if (!bothLoopback) return undefined;
  return `${desk.origin}/${url.replace(/^[/\\]+/, "")}`;
}

function parseHost(host: string): URL | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
}

function portOf(url: URL): string {
  return url.port || "80";
}
