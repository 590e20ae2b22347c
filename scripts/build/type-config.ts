import fs from "node:fs";
import path from "node:path";

/** Three levels below the project: the bundler takes no absolute paths. */
const folder = "node_modules/.cache/galley";

/**
 * Writes the TypeScript configuration one build uses, and returns its path from
 * the project. Next adds each build folder to the configuration it is given; it
 * must not be the project's own, which git watches and other builds share.
 */
export function writeTypeConfig(root: string, buildFolder: string): string {
  const name = buildFolder.replace(/[^\w-]+/g, "-");
  const file = path.join(folder, `tsconfig${name}.json`);
  const here = (pattern: string) => `../../../${pattern}`;
  const config = {
    extends: here("tsconfig.json"),
    // Said again, because the bundler reads it as relative to this file.
    compilerOptions: { paths: { "@/*": [here("*")] } },
    include: [
      ...["app", "components", "lib", "generated"].flatMap((folder) => [
        here(`${folder}/**/*.ts`),
        here(`${folder}/**/*.tsx`),
      ]),
      here("next-env.d.ts"),
      // Exactly as Next writes them, or it adds them itself.
      `${buildFolder}/types/**/*.ts`,
      `${buildFolder}/dev/types/**/*.ts`,
      here(`${buildFolder}/types/**/*.ts`),
      here(`${buildFolder}/dev/types/**/*.ts`),
    ],
    exclude: [here("**/*.test.ts"), here("**/*.test.tsx"), here("lib/testing")],
  };
  const full = path.join(root, file);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, JSON.stringify(config, null, 2));
  return file;
}

/**
 * Runs a build and puts back `next-env.d.ts`, in which Next names the build
 * folder: a name that may be gone tomorrow breaks the project's type check.
 */
export async function keepingTypeEntry<Answer>(
  root: string,
  build: () => Promise<Answer>,
): Promise<Answer> {
  const file = path.join(root, "next-env.d.ts");
  const before = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  try {
    return await build();
  } finally {
    if (before === undefined) fs.rmSync(file, { force: true });
    else fs.writeFileSync(file, before);
  }
}
