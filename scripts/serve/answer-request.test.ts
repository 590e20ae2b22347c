import http from "node:http";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { limits } from "../../lib/limits";
import { answerRequest, type NextHandler } from "./answer-request";
import { listen } from "./listen";

type Sent = Readonly<{
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  /** Without a declared length, so that it is sent in chunks. */
  chunks?: readonly string[];
}>;

/** Answers with what the desk behind the server was given. */
const echo: NextHandler = async (request, response) => {
  const body = await text(request);
  const { url, headers } = request;
  response.end(JSON.stringify({ url, length: body.length, headers }));
};

async function serve(next: NextHandler, isStopping = false): Promise<number> {
  const desk = {
    isDevelopment: false,
    deskUrl: "https://desk.example.org",
    trustedProxies: 0,
    isStopping: () => isStopping,
    next,
  };
  const server = http.createServer((request, response) => {
    void answerRequest(request, response, desk);
  });
  onTestFinished(() => void server.close());
  await listen(server, { port: 0, host: "127.0.0.1" });
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

function ask(port: number, sent: Sent = {}) {
  const { path = "/", chunks = [], headers = {} } = sent;
  const method = sent.method ?? (chunks.length > 0 ? "POST" : "GET");
  return new Promise<{
    status: number;
    headers: http.IncomingHttpHeaders;
    body: string;
  }>((resolve, reject) => {
    const request = http.request({ port, path, method, headers }, (answer) => {
      const { statusCode: status = 0, headers } = answer;
      text(answer).then((body) => resolve({ status, headers, body }), reject);
    });
    request.on("error", reject);
    for (const chunk of chunks) request.write(chunk);
    request.end();
  });
}

test("a body in chunks reaches the desk whole", async () => {
  const port = await serve(echo);
  const chunks = ["a".repeat(70_000), "b".repeat(70_000)];
  const { status, body } = await ask(port, { chunks });
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ length: 140_000 });
});

test("a body in chunks over the limit is refused, and the desk never sees it", async () => {
  let isSeen = false;
  const port = await serve(async (request, response) => {
    isSeen = true;
    await echo(request, response);
  });
  const chunk = "a".repeat(limits.requestBodyBytes / 4);
  const whole = await ask(port, { chunks: [chunk, chunk, chunk, chunk] });
  expect(whole.status).toBe(200);
  isSeen = false;
  const over = await ask(port, { chunks: [chunk, chunk, chunk, chunk, "a"] });
  expect(over.status).toBe(413);
  expect(over.headers.connection).toBe("close");
  expect(isSeen).toBe(false);
});

test("the desk is told address, path and name by us", async () => {
  const port = await serve(echo);
  const headers = { "x-galley-address": "198.51.100.1", host: "evil.example" };
  const { body } = await ask(port, { path: "/claims?a=b", headers });
  expect(JSON.parse(body)).toMatchObject({
    headers: {
      "x-galley-address": "127.0.0.1",
      "x-galley-path": "/claims?a=b",
      host: "desk.example.org",
    },
  });
});

test("a stricter header of a route's own is kept, and the others are added", async () => {
  const port = await serve((_, response) => {
    response.setHeader("Content-Security-Policy", "sandbox");
    response.end("a file");
    return Promise.resolve();
  });
  const { headers } = await ask(port);
  expect(headers["content-security-policy"]).toBe("sandbox");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toContain("max-age=63072000");
});

test("an error nobody caught is answered with a number and none of its words", async () => {
  const port = await serve(() => Promise.reject(new Error("the Ambassador")));
  const { status, headers, body } = await ask(port);
  expect(status).toBe(500);
  expect(body).toContain(headers["x-request-id"]);
  expect(body).not.toContain("Ambassador");
  expect(headers["x-frame-options"]).toBe("DENY");
});

test("a desk about to stop is not ready, and still answers who is there", async () => {
  const port = await serve(echo, true);
  const probe = await ask(port, { path: "/api/health/ready" });
  expect(probe.status).toBe(503);
  expect(probe.headers["retry-after"]).toBe("5");
  const { status, headers } = await ask(port);
  expect(status).toBe(200);
  expect(headers.connection).toBe("close");
});
