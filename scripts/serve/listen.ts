import http from "node:http";

/** Where a desk listens. */
export type Place = Readonly<{ port: number; host: string }>;

/** Starts listening; when that fails, the error says what to do. */
export function listen(server: http.Server, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, place)));
    server.listen(place, resolve);
  });
}

/** Fails, with what to do, when the desk could not listen here; before the long steps of a start. */
export async function checkPlace(place: Place): Promise<void> {
  const probe = http.createServer();
  await listen(probe, place);
  await new Promise((resolve) => probe.close(resolve));
}

function explain(error: Error, { port, host }: Place): Error {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (code === "EACCES") {
    return new Error(
      `This user may not listen on port ${port}. Choose a port from 1024 up: PORT=3000 npm start`,
    );
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new Error(
      `This machine has no address ${host} to listen on. Set GALLEY_HOST to one of its own, or leave it out.`,
    );
  }
  return error;
}
