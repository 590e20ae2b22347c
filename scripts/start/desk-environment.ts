import path from "node:path";
import { completeEnv, type Env, givenEnv } from "../../lib/env";
import { ensureSecrets } from "../secrets";

type Given = ReturnType<typeof givenEnv>;

/** Whether the desk brings its own database, and so its own secrets and demo. */
export function bringsOwnDatabase(given: Given): boolean {
  return given.DATABASE_URL === undefined;
}

/** The address a desk goes by when it was told none. */
export function ownAddress(given: Given): string {
  return given.NEXTAUTH_URL ?? `http://localhost:${given.PORT}`;
}

/**
 * The whole environment of a desk. With its own database nothing has to be
 * set; with a given one, whatever is missing is named.
 */
export function fillEnvironment(
  given: Given,
  ownDatabaseUrl: string | undefined,
): Env {
  if (ownDatabaseUrl === undefined) return completeEnv(given);
  return completeEnv({
    ...given,
    NEXTAUTH_SECRET:
      given.NEXTAUTH_SECRET ??
      ensureSecrets(given.GALLEY_DATA_DIR).NEXTAUTH_SECRET,
    DATABASE_URL: ownDatabaseUrl,
    NEXTAUTH_URL: ownAddress(given),
  });
}

/** Where development keeps its bundled scripts, apart from the production build's. */
export function developmentScripts(given: Given) {
  const folder = path.join(given.GALLEY_DATA_DIR, "development");
  return {
    GALLEY_ENGINE_WORKER: path.join(folder, "engine-worker.cjs"),
    GALLEY_COMPARER_WORKER: path.join(folder, "comparer-worker.cjs"),
    GALLEY_READING_CHILD: path.join(folder, "reading-child.cjs"),
  };
}

/** Hands the environment to the desk, which reads it where everybody does. */
export function publishEnvironment(env: Env, dev: boolean): void {
  const values = Object.entries({
    ...env,
    NODE_ENV: dev ? "development" : "production",
    // A desk tells nobody that it exists.
    NEXT_TELEMETRY_DISABLED: "1",
  });
  for (const [name, value] of values) {
    if (value !== undefined) process.env[name] = String(value);
  }
}
