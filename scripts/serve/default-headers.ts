import type { ServerResponse } from "node:http";

/**
 * Headers the response gets at the moment it is sent, where it has none of that
 * name by then: a route that sets a stricter one of its own keeps it.
 */
export function addDefaultHeaders(
  response: ServerResponse,
  defaults: Readonly<Record<string, string>>,
): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...args: unknown[]) => {
    for (const [name, value] of Object.entries(defaults)) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    Reflect.apply(writeHead, response, args);
    return response;
  };
}
