import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import type { Outside } from "@/lib/intake/fetch/outside";
import type { Holder } from "./certificates";

/** A website on this machine, and how it was asked. */
export type LocalSite = {
  readonly port: number;
  readonly requests: readonly http.IncomingMessage[];
  readonly close: () => Promise<void>;
};

/** Opens a website that answers as told. @param holder who it says it is, over TLS; without one it speaks plain HTTP. */
export async function openSite(
  answer: http.RequestListener,
  holder?: Holder,
): Promise<LocalSite> {
  const requests: http.IncomingMessage[] = [];
  const hear: http.RequestListener = (request, response) => {
    requests.push(request);
    answer(request, response);
  };
  const server = holder
    ? https.createServer(identityOf(holder), hear)
    : http.createServer(hear);
  const port = await listen(server);
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, requests, close };
}

function identityOf({ key, certificate }: Holder): https.ServerOptions {
  const pem = key.export({ type: "pkcs8", format: "pem" });
  return { key: pem, cert: certificate };
}

/** A listener that speaks no HTTP: it counts who connects, and says what it is told to. */
export async function openSocket(
  onConnect: (socket: net.Socket) => void = () => undefined,
) {
  const sockets: net.Socket[] = [];
  const server = net.createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => undefined);
    onConnect(socket);
  });
  const port = await listen(server);
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, sockets, close };
}

async function listen(server: net.Server): Promise<number> {
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve()),
  );
  return (server.address() as AddressInfo).port;
}

/** A world in which `*.example.org` is a site of this machine, and nothing else can be reached. */
export function localOutside(
  ports: readonly number[],
  changes: Partial<Outside> = {},
): Outside {
  return {
    resolve: (name) =>
      name.endsWith("example.org")
        ? Promise.resolve([{ address: "127.0.0.1", family: 4 }])
        : Promise.reject(Object.assign(new Error(name), { code: "ENOTFOUND" })),
    mayConnect: (address) => address === "127.0.0.1",
    ports,
    connectMs: 1_000,
    totalMs: 2_000,
    ...changes,
  };
}
