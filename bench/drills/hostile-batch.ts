import type { RequestListener } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import {
  unstoppableDocuments,
  withstoodDocuments,
} from "../../lib/testing/hostile-documents";
import { openSite } from "../../lib/testing/local-site";
import { withClient } from "../../scripts/postgres/client";

/** Something bad to be brought in: a file, or the address of a page. */
export type BadThing = Readonly<
  | { kind: "file"; name: string; bytes: Uint8Array<ArrayBuffer> }
  | { kind: "page"; url: string }
>;

/** How one was brought in came to its end. */
export type Ending = Readonly<{
  what: string;
  state: string;
  failure: string | null;
  seconds: number;
}>;

const PDFS_AT_A_TIME = 10;
const pollMs = 200;

/** Ten PDFs that only the end of their process stops. */
export function badPdfs(): readonly BadThing[] {
  const built = unstoppableDocuments.map(asFile);
  return Array.from({ length: PDFS_AT_A_TIME }, (_, at) => at).flatMap(
    (at) => built[at % built.length] ?? [],
  );
}

/** Every other bad document that the tests have. */
export function otherBadFiles(): readonly BadThing[] {
  return withstoodDocuments.map(asFile);
}

function asFile(document: (typeof withstoodDocuments)[number]): BadThing {
  const ending = document.name.split(".").at(-1) ?? "";
  const name = `${document.what}.${ending}`;
  return { kind: "file", name, bytes: Uint8Array.from(document.build()) };
}

/** A website of this machine with one bad page a path, for a worker whose `*.example.org` is this machine. */
export async function openBadSite() {
  const site = await openSite((request, response) => {
    badAnswers[request.url?.slice(1) ?? ""]?.(request, response);
  });
  const pages: readonly BadThing[] = Object.keys(badAnswers).map((name) => ({
    kind: "page",
    url: `http://p${site.port}.example.org/${name}`,
  }));
  return { pages, close: site.close };
}

const html = { "Content-Type": "text/html" };
const block = Buffer.alloc(65_536, "a");
const bomb = gzipSync(Buffer.alloc(100_000_000));

const badAnswers: Readonly<Record<string, RequestListener | undefined>> = {
  endless: (_, response) => {
    response.writeHead(200, html);
    const more = () => {
      while (!response.destroyed && response.write(block));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  },
  slow: (_, response) => {
    response.writeHead(200, html);
    const timer = setInterval(() => response.write("a"), 100);
    response.once("close", () => clearInterval(timer));
  },
  huge: (_, response) => {
    response.writeHead(200, { ...html, "Content-Length": 10_000_000_000 });
    response.write(block);
  },
  packed: (_, response) => {
    response.writeHead(200, { ...html, "Content-Encoding": "gzip" }).end(bomb);
  },
};

type Bringer = Readonly<{ url: string; cookie: string }>;

/** Faster than anybody drops files into a window. */
const BRING_EVERY_MS = 500;

/** Brings things in as the desk's own screens do, one after the other; answers with the ids of their intakes. */
export async function bringBad(
  bringer: Bringer,
  things: readonly BadThing[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const thing of things) {
    const pause = sleep(BRING_EVERY_MS);
    ids.push(await bringOne(bringer, thing));
    await pause;
  }
  return ids;
}

async function bringOne(
  { url, cookie }: Bringer,
  thing: BadThing,
): Promise<string> {
  const to = `${url}/api/v1/intakes${thing.kind === "file" ? "/uploads" : ""}`;
  const headers = { origin: url, cookie };
  const answer = await fetch(to, {
    method: "POST",
    ...(thing.kind === "file"
      ? { headers, body: formOf(thing) }
      : {
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify({ purpose: "article", url: thing.url }),
        }),
  });
  const { intakeId } = (await answer.json()) as { intakeId?: unknown };
  if (typeof intakeId === "string") return intakeId;
  throw new Error(`The desk took no ${JSON.stringify(thing)}`);
}

function formOf({ name, bytes }: Extract<BadThing, { kind: "file" }>) {
  const form = new FormData();
  form.set("purpose", "article");
  form.set("file", new File([bytes], name));
  return form;
}

/** Resolves with how each came to its end, once all have. */
export async function untilEnded(
  databaseUrl: string,
  intakeIds: readonly string[],
): Promise<readonly Ending[]> {
  for (;;) {
    const endings = await findEndings(databaseUrl, intakeIds);
    if (endings.every(({ state }) => state !== "waiting")) return endings;
    await sleep(pollMs);
  }
}

function findEndings(
  databaseUrl: string,
  intakeIds: readonly string[],
): Promise<readonly Ending[]> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<Ending>(
      `SELECT coalesce("url", "fileName") AS what, "state", "failure",
         extract(epoch FROM "finishedAt" - "createdAt")::float AS seconds
       FROM "Intake" WHERE "id" = ANY($1::uuid[]) ORDER BY "createdAt", "id"`,
      [[...intakeIds]],
    );
    return rows;
  });
}
