import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/**
 * Packages for one platform or another that some package may bring and the
 * lockfile does not name. `npm ci` refuses such a lockfile; `npm install` writes
 * one where a registry lacks the packages of other platforms.
 */
function unnamedOptionals(text: string): readonly string[] {
  const { packages } = lockfile.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) =>
      placesOf(path, name).every((place) => !(place in packages)),
    ),
  );
}

/** Where Node would look for a package from inside another, nearest first. */
function placesOf(path: string, name: string): readonly string[] {
  const own = path === "" ? "" : `${path}/`;
  const outer = path.lastIndexOf("/node_modules/");
  const above = outer === -1 ? "" : path.slice(0, outer);
  const here = `${own}node_modules/${name}`;
  return path === "" ? [here] : [here, ...placesOf(above, name)];
}

test("the lockfile names the packages of every platform, or npm ci would refuse it", () => {
  expect(unnamedOptionals(readFileSync("package-lock.json", "utf8"))).toEqual(
    [],
  );
});

test("a package of another platform that is left out would be noticed", () => {
  const planted = {
    packages: {
      "": { optionalDependencies: { "engine-linux": "1.0.0" } },
      "node_modules/engine-linux": {
        optionalDependencies: { "inner-linux": "1.0.0", "inner-mac": "1.0.0" },
      },
      "node_modules/inner-linux": {},
    },
  };
  expect(unnamedOptionals(JSON.stringify(planted))).toEqual(["inner-mac"]);
});
