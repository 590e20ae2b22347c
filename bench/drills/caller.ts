import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { demoPassword, demoPeople } from "../../prisma/demo/people";

/** A desk as somebody calls it over HTTP. */
export type CalledDesk = Readonly<{ url: string; buildFolder: string }>;

const timeoutMs = 20_000;

const manifest = z.object({
  node: z.record(
    z.string(),
    z.looseObject({ exportedName: z.string().optional() }),
  ),
});

const answer = z.union([
  z.object({ ok: z.literal(true), data: z.looseObject({}) }),
  z.object({
    ok: z.literal(false),
    error: z.looseObject({
      code: z.string(),
      currentVersion: z.number().optional(),
    }),
  }),
]);
export type Answer = z.infer<typeof answer>;

/** Signs people of the demo newsroom in who may check claims; their cookies. */
export async function signInCheckers(url: string): Promise<readonly string[]> {
  const checkers = demoPeople.filter(({ roles }) => roles.includes("checker"));
  return Promise.all(checkers.map(({ email }) => signIn(url, email)));
}

/** Signs a person of the demo newsroom in, a checker where nobody is named, and returns the cookies. */
export async function signIn(url: string, email?: string): Promise<string> {
  const checker = demoPeople.find(({ roles }) => roles.includes("checker"));
  const asked = await fetch(`${url}/api/auth/csrf`);
  const { csrfToken } = z
    .object({ csrfToken: z.string() })
    .parse(await asked.json());
  const answered = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, cookie: cookiesOf(asked) },
    body: new URLSearchParams({
      csrfToken,
      email: email ?? checker?.email ?? "",
      password: demoPassword,
      json: "true",
    }),
  });
  const cookie = cookiesOf(answered);
  if (!cookie.includes("session")) {
    throw new Error(`Nobody was signed in: ${await answered.text()}`);
  }
  return cookie;
}

type Call = Readonly<{
  cookie: string;
  /** What the build calls it. */
  actionId: string;
  /** A page that carries the action. */
  page: string;
  args: readonly unknown[];
}>;

/** Calls a server action as the browser does. Null when no answer came. */
export async function callAction(
  { url }: CalledDesk,
  { cookie, actionId, page, args }: Call,
): Promise<Answer | null> {
  try {
    const response = await fetch(`${url}${page}`, {
      method: "POST",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        origin: url,
        cookie,
        accept: "text/x-component",
        "content-type": "text/plain;charset=UTF-8",
        "next-action": actionId,
      },
      body: JSON.stringify(args),
    });
    const line = /^[0-9a-f]+:(\{"ok":.*\})$/m.exec(await response.text());
    return line?.[1] === undefined ? null : readAnswer(line[1]);
  } catch {
    return null;
  }
}

/** The id under which the build knows a server action. */
export function findAction(buildFolder: string, name: string): string {
  const file = path.join(buildFolder, "server/server-reference-manifest.json");
  const { node } = manifest.parse(JSON.parse(fs.readFileSync(file, "utf8")));
  const found = Object.entries(node).find(
    ([, entry]) => entry.exportedName === name,
  );
  if (found === undefined) throw new Error(`The build has no ${name}.`);
  return found[0];
}

function readAnswer(line: string): Answer | null {
  return answer.safeParse(JSON.parse(line)).data ?? null;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}
