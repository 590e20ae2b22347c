import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Lowest versions without a known hole that matters here. */
const FLOORS: Readonly<Record<string, string>> = {
  next: "16.4.1",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "next-auth": "4.24.15",
  sharp: "0.35.5",
  // The lowest that were tried here against hostile documents; unpdf 1.7.0 carries PDF.js 5.6.205.
  unpdf: "1.7.0",
  "pdfjs-dist": "4.2.67",
  linkedom: "0.18.15",
  "@mozilla/readability": "0.6.0",
  htmlparser2: "10.1.0",
  yauzl: "3.4.0",
  saxes: "6.0.0",
  // These read files or run scripts that a document names.
  mammoth: "1.11.0",
  dompurify: "3.4.7",
};

type Lockfile = {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly resolved?: string }>
  >;
};

/** The sentences that say which installed package is older than its floor. */
function belowFloor(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages).flatMap(([path, entry]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    const floor = FLOORS[name];
    if (!floor || !entry.version) return [];
    return compare(entry.version, floor) < 0
      ? [`${name} ${entry.version} is older than ${floor}`]
      : [];
  });
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

function readLockfile(): Lockfile {
  return JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
}

describe("the installed packages", () => {
  it("are not older than the lowest versions without known holes", () => {
    expect(belowFloor(readLockfile())).toEqual([]);
  });

  it("would be refused if one were", () => {
    const planted = {
      packages: {
        "node_modules/next": { version: "16.4.0" },
        "node_modules/a/node_modules/sharp": { version: "0.35.10" },
      },
    };
    expect(belowFloor(planted)).toEqual(["next 16.4.0 is older than 16.4.1"]);
  });

  it("are all named with one exact version", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync("package.json", "utf8"),
    ) as Record<string, Record<string, string>>;
    const all = {
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("come from wherever the reader's own registry is", () => {
    const hosts = Object.values(readLockfile().packages).filter(
      (entry) => entry.resolved !== undefined,
    );
    expect(hosts).toEqual([]);
  });
});
