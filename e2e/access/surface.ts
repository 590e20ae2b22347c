import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A page or route of `app/`, as a browser asks for it: "/articles/[articleId]". */
export type Entry = {
  readonly pattern: string;
  readonly kind: "page" | "route";
  /** Exported methods of a route; GET of a page. */
  readonly methods: readonly string[];
};

/** A server action of the build: anybody can call it by its id, whatever page shows it. */
export type ActionEntry = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
};

/** Everything under `app/` that answers a request, read from the folder tree. */
export function entriesOfTheApp(): readonly Entry[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => toEntry(path.join("app", file)))
    .sort((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

/** Every server action of the production build, read from Next's own manifest. */
export function actionsOfTheBuild(buildFolder: string): readonly ActionEntry[] {
  const file = path.join(buildFolder, "server/server-reference-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { exportedName?: string; filename?: string }>;
  };
  return Object.entries(manifest.node)
    .map(([id, entry]) => ({
      id,
      name: entry.exportedName ?? "",
      file: entry.filename ?? "",
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toEntry(file: string): Entry {
  const isPage = file.endsWith("page.tsx");
  const source = readFileSync(file, "utf8");
  const methods = isPage
    ? ["GET"]
    : [
        ...source.matchAll(
          /export (?:const|async function|function) ([A-Z]+)\b|\bas (GET|POST)\b/g,
        ),
      ].map((match) => match[1] ?? match[2] ?? "");
  return { pattern: patternOf(file), kind: isPage ? "page" : "route", methods };
}

/** "app/(desk)/articles/[articleId]/page.tsx" → "/articles/[articleId]": a folder in brackets is no part of the address. */
function patternOf(file: string): string {
  const folders = path
    .dirname(file)
    .split(path.sep)
    .slice(1)
    .filter((folder) => !folder.startsWith("("));
  return `/${folders.join("/")}`;
}
