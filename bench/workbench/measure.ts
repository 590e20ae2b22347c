import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Page } from "@playwright/test";
import { buildDesk } from "../../scripts/build";
import { isBuildStale } from "../../scripts/build/stamp";
import { findFreePort } from "../../scripts/postgres/settings";
import { resolveChromium } from "../../scripts/test/chromium";
import { withoutDeskVariables } from "../../scripts/test/desk-variables";
import { openDesk, stopDesk } from "../../scripts/test/test-desk";
import { watchInteractions, workThrough } from "./interactions";
import type { LargeArticle, Size } from "./large-article";

/*
 * How quick the workbench is on a long article, in a real browser slowed down four times, beside a short article in the
 * same run; and how much script it loads beside a page that has none of its own.
 *
 *   node --conditions=react-server --import tsx bench/workbench/measure.ts
 */

const BUILD = ".galley/test-build";
const SLOWER = 4;
const ROUNDS = 20;
const SETTLE_MS = 3_000;
const SIZES: Readonly<Record<string, Size>> = {
  short: { words: 500, claims: 40, comments: 100 },
  long: { words: 5_000, claims: 400, comments: 1_000 },
};
const MUST = { p98Ms: 200, scriptKilobytes: 90 } as const;

type Measured = {
  readonly count: number;
  readonly p98Ms: number;
  readonly worstMs: number;
  readonly openMs: number;
};

async function main(): Promise<number> {
  if (isBuildStale(process.cwd(), BUILD)) await buildDesk(BUILD, false);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "galley-bench-"));
  const desk = await openDesk({
    folder,
    buildFolder: BUILD,
    port: await findFreePort(),
    variables: withoutDeskVariables(process.env),
  });
  process.env.DATABASE_URL = desk.databaseUrl;
  const found = await resolveChromium("node_modules/.cache/galley");
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: found.hasSandbox,
    env: { ...withoutDeskVariables(process.env), ...found.variables },
  });
  try {
    return await measureAll(browser, desk.url);
  } finally {
    await browser.close();
    await stopDesk(desk);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(browser: Browser, url: string): Promise<number> {
  // Only now: the client of the database reads where it is when it is first imported.
  const { makeLargeArticle } = await import("./large-article");
  const results: Record<string, Measured> = {};
  let scriptKilobytes = 0;
  for (const [name, size] of Object.entries(SIZES)) {
    const article = await makeLargeArticle(size);
    const page = await signIn(browser, url, article);
    if (name === "long") {
      scriptKilobytes = await measureScript(page, url, article);
    }
    results[name] = await measureArticle(page, url, article);
    await page.context().close();
    tell(name, size, results[name]);
  }
  const p98Ms = results.long?.p98Ms ?? Infinity;
  const isQuick = judge("p98 of the long article, ms", p98Ms, MUST.p98Ms);
  const isSmall = judge(
    "compressed script beyond an empty page, KB",
    scriptKilobytes,
    MUST.scriptKilobytes,
  );
  return isQuick && isSmall ? 0 : 1;
}

function tell(name: string, size: Size, measured: Measured): void {
  const { words, claims, comments } = size;
  console.log(
    `${name}: ${words} words, ${claims} claims, ${comments} comments; opened in ${measured.openMs.toFixed(0)} ms; ` +
      `${measured.count} interactions, p98 ${measured.p98Ms.toFixed(0)} ms, worst ${measured.worstMs.toFixed(0)} ms (processor ${SLOWER} times slower)`,
  );
}

function judge(what: string, value: number, most: number): boolean {
  const isMet = value <= most;
  console.log(
    `${isMet ? "met" : "MISSED"}: ${what}: ${value.toFixed(1)}, allowed ${most}`,
  );
  return isMet;
}

async function signIn(
  browser: Browser,
  url: string,
  { email, password }: LargeArticle,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/articles/);
  return page;
}

async function measureArticle(
  page: Page,
  url: string,
  { articleId }: LargeArticle,
): Promise<Measured> {
  const readInteractions = await watchInteractions(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const begun = Date.now();
  await page.goto(`${url}/articles/${articleId}`);
  await page.locator("mark").first().waitFor();
  const openMs = Date.now() - begun;
  await settle(page);
  await workThrough(page, ROUNDS);
  const times = readInteractions();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return {
    count: times.length,
    p98Ms: times[Math.floor(times.length * 0.02)] ?? 0,
    worstMs: times[0] ?? 0,
    openMs,
  };
}

/** The workbench listens for changes as long as it is open, so its network is never idle. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.waitForTimeout(SETTLE_MS);
}

/** Kilobytes of compressed script that the workbench loads and a page that is not there does not. */
async function measureScript(
  page: Page,
  url: string,
  { articleId }: LargeArticle,
): Promise<number> {
  const empty = await scriptsOf(page, `${url}/nothing-is-here`);
  const workbench = await scriptsOf(page, `${url}/articles/${articleId}`);
  const beyond = [...workbench].filter(([address]) => !empty.has(address));
  return beyond.reduce((sum, [, bytes]) => sum + bytes, 0) / 1024;
}

async function scriptsOf(page: Page, url: string) {
  const scripts = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const bytes = response.body().then((body) => gzipSync(body).length);
    scripts.set(response.url(), bytes);
  });
  await page.goto(url);
  await settle(page);
  page.removeAllListeners("response");
  const sizes = await Promise.all(
    [...scripts].map(
      async ([address, bytes]) => [address, await bytes] as const,
    ),
  );
  return new Map(sizes);
}

process.exit(await main());
