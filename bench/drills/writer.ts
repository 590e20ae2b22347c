import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { demoPassword, demoPeople } from "../../prisma/demo/people";

/** A person at the desk who stores one article after the other, over HTTP. */
export type Writer = Readonly<{
  /** Ids of the articles the desk said it had stored. */
  acknowledged: readonly string[];
  /** Tries that were not acknowledged. */
  refusedCount: () => number;
  /** Ends after the article under way. */
  stop: () => Promise<void>;
}>;

const waitAfterFailureMs = 100;
const timeoutMs = 20_000;

const manifest = z.object({
  node: z.record(
    z.string(),
    z.looseObject({ exportedName: z.string().optional() }),
  ),
});

/** Sends articles to a desk until it is stopped, through crashes and restarts. */
export function startWriter(
  desk: Readonly<{ url: string; buildFolder: string }>,
  cookie: string,
): Writer {
  const acknowledged: string[] = [];
  const actionId = findAction(desk.buildFolder, "createArticleAction");
  let isStopping = false;
  let refused = 0;
  const work = async () => {
    for (let number = 1; !isStopping; number += 1) {
      const id = await sendArticle(desk.url, { cookie, actionId, number });
      if (id !== undefined) acknowledged.push(id);
      else {
        refused += 1;
        await sleep(waitAfterFailureMs);
      }
    }
  };
  const done = work();
  return {
    acknowledged,
    refusedCount: () => refused,
    stop: () => {
      isStopping = true;
      return done;
    },
  };
}

/** Signs a checker of the demo newsroom in and returns the cookies. */
export async function signIn(url: string): Promise<string> {
  const checker = demoPeople.find(({ roles }) => roles.includes("checker"));
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = z
    .object({ csrfToken: z.string() })
    .parse(await asked.json());
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, cookie: cookiesOf(asked) },
    body: new URLSearchParams({
      csrfToken,
      email: checker?.email ?? "",
      password: demoPassword,
      json: "true",
    }),
  });
  const cookie = cookiesOf(answer);
  if (!cookie.includes("session")) {
    throw new Error(`Nobody was signed in: ${await answer.text()}`);
  }
  return cookie;
}

async function sendArticle(
  url: string,
  send: Readonly<{ cookie: string; actionId: string; number: number }>,
): Promise<string | undefined> {
  const article = {
    title: `Drill ${send.number}`,
    text: `The harbour has ${send.number} berths.`,
    ...{ byline: "", publication: "", url: "", publishedOn: "", authorId: "" },
  };
  try {
    const answer = await fetch(`${url}/articles`, {
      method: "POST",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        origin: url,
        cookie: send.cookie,
        accept: "text/x-component",
        "content-type": "text/plain;charset=UTF-8",
        "next-action": send.actionId,
      },
      body: JSON.stringify([article]),
    });
    const text = await answer.text();
    return /"ok":true,"data":\{"articleId":"([0-9a-f-]{36})"/.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

function findAction(buildFolder: string, name: string): string {
  const file = path.join(buildFolder, "server/server-reference-manifest.json");
  const { node } = manifest.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const found = Object.entries(node).find(
    ([, entry]) => entry.exportedName === name,
  );
  if (found === undefined) throw new Error(`The build has no ${name}.`);
  return found[0];
}

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}
