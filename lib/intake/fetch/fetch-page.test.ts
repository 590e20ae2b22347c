import type http from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { limits } from "@/lib/limits";
import { certify, type Holder } from "@/lib/testing/certificates";
import { localOutside, openSite, openSocket } from "@/lib/testing/local-site";
import { fetchPage } from "./fetch-page";
import { type Outside, publicWeb } from "./outside";

const html = { "Content-Type": "text/html; charset=utf-8" };
const PAGE = "<p>Rents rose by a third.</p>";

async function site(answer: http.RequestListener) {
  const opened = await openSite(answer);
  onTestFinished(opened.close);
  const outside = (changes: Partial<Outside> = {}) =>
    localOutside([opened.port], changes);
  const url = (path = "/", name = "example.org") =>
    `http://${name}:${opened.port}${path}`;
  return { ...opened, outside, url };
}

/** A listener where nobody may ever come. */
async function canary() {
  const opened = await openSocket();
  onTestFinished(opened.close);
  return opened;
}

function textOf(page: Awaited<ReturnType<typeof fetchPage>>): string {
  return page.kind === "page"
    ? new TextDecoder().decode(page.bytes)
    : page.reason;
}

describe("a page", () => {
  test("comes with its bytes, its type and where it was found", async () => {
    const { outside, url } = await site((_, response) => {
      response.writeHead(200, html).end(PAGE);
    });
    const page = await fetchPage(url("/rents#top"), outside());
    expect(page).toMatchObject({
      kind: "page",
      finalUrl: url("/rents"),
      type: html["Content-Type"],
    });
    expect(textOf(page)).toBe(PAGE);
  });

  test("is unpacked when it comes as gzip", async () => {
    const { outside, url } = await site((_, response) => {
      response
        .writeHead(200, { ...html, "Content-Encoding": "gzip" })
        .end(gzipSync(PAGE));
    });
    expect(textOf(await fetchPage(url(), outside()))).toBe(PAGE);
  });

  test("is asked for under our own name, without cookies, and packed as we can open it", async () => {
    const { outside, url, requests, port } = await site((_, response) => {
      response.writeHead(200, { ...html, "Set-Cookie": "a=b" }).end(PAGE);
    });
    await fetchPage(url(), outside());
    await fetchPage(url(), outside());
    expect(requests[1]?.headers).toMatchObject({
      host: `example.org:${port}`,
      "user-agent": "Galley",
      "accept-encoding": "gzip, identity",
    });
    expect(requests[1]?.headers.cookie).toBeUndefined();
    expect(requests[1]?.headers.referer).toBeUndefined();
  });

  test("is found behind three redirects and not behind four", async () => {
    const { outside, url } = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.writeHead(200, html).end(PAGE);
      else response.writeHead(302, { Location: `/${left - 1}` }).end();
    });
    expect(textOf(await fetchPage(url("/3"), outside()))).toBe(PAGE);
    expect(textOf(await fetchPage(url("/4"), outside()))).toBe("redirects");
  });
});

describe("nobody is asked at", () => {
  const forbidden: readonly string[] = [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://foo.localhost/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://①②⑦.⓪.⓪.①/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://0.0.0.0/",
    "http://224.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00::1]/",
    "http://[fe80::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[::]/",
  ];

  // With the product's own wiring, but for the port of a listener that would notice.
  test.each(forbidden)("%s", async (given) => {
    const { port, sockets } = await canary();
    const there = new URL(given);
    there.port = String(port);
    const outside = { ...publicWeb, ports: [port] };
    const answer = await fetchPage(there.href, outside);
    expect(answer).toMatchObject({ kind: "refused", reason: "forbidden" });
    expect(sockets).toHaveLength(0);
  });

  test.each([
    ["one private address among public ones", ["93.184.215.14", "::1"]],
    ["only a private one", ["192.168.7.7"]],
  ])("a name with %s", async (_, addresses) => {
    const { port, sockets } = await canary();
    const resolve = () =>
      Promise.resolve(
        addresses.map((address) => ({
          address,
          family: address.includes(":") ? 6 : 4,
        })),
      );
    const outside = { ...publicWeb, ports: [port], resolve };
    const answer = await fetchPage(`http://example.org:${port}/`, outside);
    expect(answer).toMatchObject({ reason: "forbidden" });
    expect(sockets).toHaveLength(0);
  });

  test("a name without an address, which is not tried in another way", async () => {
    const { port, sockets } = await canary();
    let asked = 0;
    const resolve = () => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new Error("not found"))
        : Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
    };
    const outside = localOutside([port], { resolve });
    const answer = await fetchPage(`http://example.org:${port}/`, outside);
    expect(answer).toMatchObject({ reason: "unknown_name" });
    expect([asked, sockets.length]).toEqual([1, 0]);
  });

  test("an address a redirect leads to, when it is not allowed", async () => {
    const { port, sockets } = await canary();
    const { outside, url } = await site((_, response) => {
      response.writeHead(302, { Location: `http://127.0.0.2:${port}/` }).end();
    });
    const answer = await fetchPage(
      url(),
      outside({ ports: [Number(new URL(url()).port), port] }),
    );
    expect(answer).toMatchObject({ reason: "forbidden" });
    expect(sockets).toHaveLength(0);
  });

  test.each([
    ["another port", (port: number) => `//example.org:${port}/`, "address"],
    ["a file", () => "file:///etc/passwd", "address"],
    ["a script", () => "javascript:alert(1)", "address"],
    ["a name and password", () => "http://user:pw@example.org/", "address"],
    ["a tab in the name", () => "http://exam\tple.org/", "address"],
    ["an endless address", () => `/${"a".repeat(10_000)}`, "address"],
    ["this machine by name", () => "http://foo.localhost/", "forbidden"],
    ["this machine in IPv6", () => "http://[::ffff:127.0.0.1]/", "forbidden"],
    ["this machine as a number", () => "http://2130706434/", "forbidden"],
    ["a cloud's own data", () => "http://169.254.169.254/", "forbidden"],
  ])("%s that a redirect leads to", async (_, where, reason) => {
    const { port, sockets } = await canary();
    const { url, ...here } = await site((_request, response) => {
      response.writeHead(302, { Location: where(port) }).end();
    });
    const mayConnect = (address: string) =>
      address === "127.0.0.1" || publicWeb.mayConnect(address);
    const only = { ports: [80, 443, here.port], mayConnect };
    // The website itself is on this machine; whoever it names there may not be asked.
    const known = { ...only, resolve: localOutside([]).resolve };
    const answer = await fetchPage(url(), { ...publicWeb, ...known });
    expect(answer).toMatchObject({ kind: "refused", reason });
    expect([sockets.length, here.requests.length]).toEqual([0, 1]);
  });
});

test("a name is looked up once: the connection goes to the address that was checked", async () => {
  const { outside, url } = await site((_, response) => {
    response.writeHead(200, html).end(PAGE);
  });
  const answers = ["127.0.0.1", "10.0.0.1"];
  let asked = 0;
  const resolve = () => {
    const address = answers[asked] ?? "10.0.0.1";
    asked += 1;
    return Promise.resolve([{ address, family: 4 }]);
  };
  const page = await fetchPage(url(), outside({ resolve }));
  expect([textOf(page), asked]).toEqual([PAGE, 1]);
});

test("a name that means another address at the next hop is refused there", async () => {
  const { outside, url, requests } = await site((_, response) => {
    response.writeHead(302, { Location: "/again" }).end();
  });
  let asked = 0;
  const resolve = () => {
    asked += 1;
    const address = asked === 1 ? "127.0.0.1" : "10.0.0.1";
    return Promise.resolve([{ address, family: 4 }]);
  };
  const answer = await fetchPage(url(), outside({ resolve }));
  expect(answer).toMatchObject({ reason: "forbidden" });
  expect(requests).toHaveLength(1);
});

describe("a hostile website", () => {
  const longest = limits.documentBytes;
  // Packed before it is asked for: it takes longer than a fetch may.
  const bomb = gzipSync(Buffer.alloc(longest * 10));

  const modes: readonly (readonly [string, string, http.RequestListener])[] = [
    [
      "never ends",
      "too_large",
      (_, response) => {
        response.writeHead(200, html);
        const block = Buffer.alloc(65_536, "a");
        const more = () => {
          while (!response.destroyed && response.write(block));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
    ],
    [
      "drips",
      "too_slow",
      (_, response) => {
        response.writeHead(200, html);
        const timer = setInterval(() => response.write("a"), 20);
        response.once("close", () => clearInterval(timer));
      },
    ],
    [
      "says that it is huge",
      "too_large",
      (_, response) => {
        response.writeHead(200, { ...html, "Content-Length": longest + 1 });
        response.write("a");
      },
    ],
    [
      "sends a gzip bomb",
      "too_large",
      (_, response) => {
        response
          .writeHead(200, { ...html, "Content-Encoding": "gzip" })
          .end(bomb);
      },
    ],
    [
      "packs with Brotli",
      "coding",
      (_, response) => {
        response
          .writeHead(200, { ...html, "Content-Encoding": "br" })
          .end(brotliCompressSync(PAGE));
      },
    ],
    [
      "packs twice",
      "coding",
      (_, response) => {
        response
          .writeHead(200, { ...html, "Content-Encoding": "gzip, gzip" })
          .end(gzipSync(gzipSync(PAGE)));
      },
    ],
    [
      "says gzip and sends something else",
      "broken",
      (_, response) => {
        response
          .writeHead(200, { ...html, "Content-Encoding": "gzip" })
          .end(PAGE);
      },
    ],
    [
      "sends a picture",
      "type",
      (_, response) => {
        response.writeHead(200, { "Content-Type": "image/svg+xml" }).end(PAGE);
      },
    ],
    [
      "says a wrong length",
      "broken",
      (_, response) => {
        response.writeHead(200, { ...html, "Content-Length": 1_000 });
        response.write(PAGE, () => response.socket?.end());
      },
    ],
    [
      "leads round in circles",
      "redirects",
      (_, response) => {
        response.writeHead(302, { Location: "/" }).end();
      },
    ],
    [
      "leads on twenty times",
      "redirects",
      (request, response) => {
        const next = Number(request.url?.slice(1) ?? 0) + 1;
        response.writeHead(302, { Location: `/${next}` }).end();
      },
    ],
    [
      "hangs up half-way",
      "broken",
      (_, response) => {
        response.writeHead(200, html);
        response.write(PAGE, () => response.socket?.destroy());
      },
    ],
    ["takes the question and says nothing", "too_slow", () => undefined],
    [
      "floods us with headers",
      "broken",
      (_, response) => {
        const flood = Object.fromEntries(
          Array.from({ length: 500 }, (__, at) => [`x-${at}`, "a".repeat(100)]),
        );
        response.writeHead(200, { ...html, ...flood }).end(PAGE);
      },
    ],
    [
      "has no such page",
      "gone",
      (_, response) => {
        response.writeHead(404, html).end(PAGE);
      },
    ],
    [
      "wants a sign-in",
      "refused",
      (_, response) => {
        response.writeHead(403, html).end(PAGE);
      },
    ],
    [
      "is failing itself",
      "failing",
      (_, response) => {
        response.writeHead(502, html).end(PAGE);
      },
    ],
  ];

  test.each(modes)("that %s is refused: %s", async (_, reason, answer) => {
    const { outside, url } = await site(answer);
    const refused = await fetchPage(url(), outside({ totalMs: 1_500 }));
    expect(refused).toMatchObject({ kind: "refused", reason });
  });

  test("that speaks no HTTP is refused", async () => {
    const { port, close } = await openSocket((socket) =>
      socket.write("220 mail.example.org ESMTP\r\n"),
    );
    onTestFinished(close);
    const answer = await fetchPage(
      `http://example.org:${port}/`,
      localOutside([port]),
    );
    expect(answer).toMatchObject({ reason: "broken" });
  });

  test("that nobody answers for is refused", async () => {
    const { port, close } = await openSocket();
    await close();
    const answer = await fetchPage(
      `http://example.org:${port}/`,
      localOutside([port]),
    );
    expect(answer).toMatchObject({ reason: "unreachable", isPassing: true });
  });

  test("that speaks no TLS where it says so is not trusted", async () => {
    const { port, url } = await site((_, response) => response.end(PAGE));
    const secure = url().replace("http:", "https:");
    const answer = await fetchPage(secure, localOutside([port]));
    expect(answer).toMatchObject({ reason: "certificate" });
  });
});

describe("over TLS", () => {
  const name = "example.org";
  const authority = certify({ name: "A test's authority", isAuthority: true });
  const unknown = certify({ name: "Nobody known", isAuthority: true });

  async function ask(holder: Holder) {
    const { port, close, requests } = await openSite((_, response) => {
      response.writeHead(200, html).end(PAGE);
    }, holder);
    onTestFinished(close);
    const outside = { certificates: authority.certificate };
    const page = await fetchPage(
      `https://${name}:${port}/`,
      localOutside([port], outside),
    );
    return { page, requests };
  }

  test("a page comes from who can prove the name", async () => {
    const { page } = await ask(certify({ name, by: authority }));
    expect(textOf(page)).toBe(PAGE);
  });

  const other = "other.example.net";
  test.each([
    ["another's", { name: other, by: authority }, "name", /another name/],
    [
      "one of yesterday",
      { name, by: authority, validFrom: -9, validTo: -1 },
      "date",
      /has run out/,
    ],
    [
      "one of tomorrow",
      { name, by: authority, validFrom: 1, validTo: 9 },
      "date",
      /not come yet/,
    ],
    ["its own word", { name }, "issuer", /made it itself/],
    [
      "the word of nobody known",
      { name, by: unknown },
      "issuer",
      /Nobody who is known/,
    ],
  ])("nothing is asked of a website with %s", async (...given) => {
    const [, wanted, reason, words] = given;
    const { page, requests } = await ask(certify(wanted));
    expect(page).toMatchObject({
      ...{ kind: "refused", reason: `certificate_${reason}` },
      isPassing: false,
    });
    expect(page.kind === "refused" && page.sentence).toMatch(words);
    expect(requests).toHaveLength(0);
  });
});

test("a name server that does not answer is given up in time", async () => {
  const outside = localOutside([80], {
    resolve: () => new Promise(() => undefined),
    totalMs: 100,
  });
  expect(await fetchPage("http://example.org/", outside)).toMatchObject({
    reason: "too_slow",
  });
});

test("no refusal holds an address or a code", async () => {
  const { port, close } = await openSocket();
  await close();
  const answers = await Promise.all([
    fetchPage(`http://example.org:${port}/`, localOutside([port])),
    fetchPage("http://10.0.0.1/", publicWeb),
    fetchPage("nonsense", publicWeb),
  ]);
  for (const answer of answers) {
    const sentence = answer.kind === "refused" ? answer.sentence : "";
    expect(sentence).not.toMatch(/\d{2,3}\.|E[A-Z]{4,}|undefined/);
    expect(sentence).toMatch(/^[A-Z].+\. [A-Z].+\.$/);
  }
});
