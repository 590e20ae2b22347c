import { expect, test } from "@playwright/test";

const wanted = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};

const answers = [
  ["a page", "/sign-in", 200],
  ["a redirect", "/articles", 307],
  ["a page that is not there", "/nowhere", 404],
  ["a route that is not there", "/api/v1/nowhere", 404],
  ["a refusal of a route", "/api/v1/sources", 401],
  ["the health of the process", "/api/health/live", 200],
  ["the image optimiser", "/_next/image?url=%2Ficon.svg&w=64&q=75", 404],
  ["a malformed address", "/%E0%A4%A", 404],
] as const;

for (const [name, path, status] of answers) {
  test(`${name} carries every security header and may not be kept`, async ({
    request,
  }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    const headers = answer.headers();
    expect(headers).toMatchObject(wanted);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers).not.toHaveProperty("x-powered-by");
  });
}

test("a built file carries them too, and may be kept by everybody", async ({
  request,
}) => {
  const page = await (await request.get("/sign-in")).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(page)?.[0] ?? "";
  const headers = (await request.get(script)).headers();
  expect(headers).toMatchObject(wanted);
  expect(headers["cache-control"]).toContain("immutable");
});

test("each response has a nonce of its own, and the page's scripts carry it", async ({
  request,
}) => {
  const nonceOf = (policy: string | undefined) =>
    /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
  const answer = await request.get("/sign-in");
  const other = await request.get("/sign-in");
  const nonce = nonceOf(answer.headers()["content-security-policy"]);
  expect(nonce).toMatch(/^[\w+/]{22}==$/);
  expect(nonceOf(other.headers()["content-security-policy"])).not.toBe(nonce);
  const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

test("what a client claims to be its address, path and nonce is not believed", async ({
  request,
}) => {
  const answer = await request.get("/articles", {
    maxRedirects: 0,
    headers: {
      "x-galley-path": "//elsewhere.example",
      "x-forwarded-host": "elsewhere.example",
      "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
      "content-security-policy": "script-src 'nonce-bXkgb3du'",
    },
  });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe("/sign-in?next=%2Farticles");
  expect(await answer.text()).not.toContain("bXkgb3du");
});

test("a compressed body and one over a megabyte are refused before anybody reads them", async ({
  request,
}) => {
  const post = (data: string, headers: Record<string, string> = {}) =>
    request.post("/api/v1/nowhere", { data, headers });
  expect((await post("x", { "content-encoding": "br" })).status()).toBe(415);
  expect((await post("x".repeat(1_048_577))).status()).toBe(413);
  expect((await post("x".repeat(1_048_576))).status()).toBe(404);
});
