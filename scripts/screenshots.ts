import fs from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { demoPassword, demoPeople } from "../prisma/demo/people";
import { definedVariables, resolveChromium } from "./test/chromium";

const usage = `usage: npx tsx scripts/screenshots.ts [ADDRESS]

Takes the pictures of the README from a running desk with the demo newsroom;
ADDRESS is http://localhost:3000 unless given.`;

const FOLDER = "docs/screenshots";
const CACHE = "node_modules/.cache/galley";

/** What loads after the page, and every movement, is over by then. */
const SETTLE_MS = 1_500;

/** Whose desk is shown: somebody with claims of their own. */
const PERSON = "noor";

type Scheme = "light" | "dark";
type View = {
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
};

const WIDE: View = { width: 1440, height: 900, scheme: "light" };
const NARROW: View = { width: 390, height: 844, scheme: "light" };

async function main(address: string): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const found = await resolveChromium(CACHE);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: found.hasSandbox,
    env: { ...definedVariables(), ...found.variables },
  });
  try {
    await takeWide(browser, address);
    await takeOthers(browser, address);
  } finally {
    await browser.close();
  }
}

async function takeWide(browser: Browser, address: string): Promise<void> {
  const page = await signIn(browser, address, WIDE);
  await keep(page, "articles");
  const lifts = await addressOf(page, "City kept 23 lifts");
  await openDisputed(page);
  await keep(page, "workbench");
  await page.goto(`${lifts}/report?profile=internal`);
  await keep(page, "report");
  await page.goto("/claims");
  await keep(page, "claims");
  await page.goto("/articles");
  await page.goto(await addressOf(page, "The railway that nobody needed"));
  await keep(page, "workbench-long");
}

async function takeOthers(browser: Browser, address: string): Promise<void> {
  const dark = await signIn(browser, address, { ...WIDE, scheme: "dark" });
  await openDisputed(dark);
  await keep(dark, "workbench-dark");
  const narrow = await signIn(browser, address, NARROW);
  await openDisputed(narrow);
  await keep(narrow, "workbench-390");
}

async function signIn(
  browser: Browser,
  baseURL: string,
  { width, height, scheme }: View,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const page = await context.newPage();
  const email = demoPeople.find(({ key }) => key === PERSON)?.email ?? "";
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(demoPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Articles", level: 1 }).waitFor();
  return page;
}

async function addressOf(page: Page, title: string): Promise<string> {
  const link = page.getByRole("link", { name: new RegExp(title) }).first();
  return (await link.getAttribute("href")) ?? "/articles";
}

/** The claim on which two people disagree: it has evidence, two verdicts and a history. */
async function openDisputed(page: Page): Promise<void> {
  await page.goto("/claims?status=disputed");
  await page.goto(await addressOf(page, "two hours and ten minutes"));
  await page.getByRole("heading", { name: "History" }).waitFor();
}

async function keep(page: Page, name: string): Promise<void> {
  // The workbench listens for changes as long as it is open, so its network is never idle.
  await page.waitForLoadState("load");
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`${FOLDER}/${name}.png`);
}

const [given = "http://localhost:3000"] = process.argv.slice(2);
if (given === "--help") console.log(usage);
else await main(given);
