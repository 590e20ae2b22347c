import path from "node:path";
import { z } from "zod";

const httpUrl = z.url({
  protocol: /^https?$/,
  error: "must be an http or https address such as https://desk.example.org",
});

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must look like postgresql://user:password@host:5432/galley",
});

/** Shorter secrets can be guessed from a stolen session cookie. */
const secretMinLength = 32;

const secret = z.string().min(secretMinLength, {
  error: `must have at least ${secretMinLength} characters; make one with: openssl rand -base64 33`,
});

const settings = z.object({
  DATABASE_URL: postgresUrl.optional(),
  NEXTAUTH_SECRET: secret.optional(),
  NEXTAUTH_URL: httpUrl.optional(),
  PORT: z.coerce
    .number({ error: "must be a port number from 1 to 65535" })
    .int({ error: "must be a port number from 1 to 65535" })
    .min(1, { error: "must be a port number from 1 to 65535" })
    .max(65_535, { error: "must be a port number from 1 to 65535" })
    .default(3000),
  /** Address to listen on; a desk for this machine alone listens to it alone. */
  GALLEY_HOST: z.string().optional(),
  GALLEY_DATA_DIR: z
    .string()
    .default(".galley")
    .transform((folder) => path.resolve(/* turbopackIgnore: true */ folder)),
  GALLEY_BUILD_DIR: z.string().default(".next"),
  GALLEY_TRUSTED_PROXIES: z.coerce
    .number({ error: "must be the number of proxies in front, such as 1" })
    .int({ error: "must be the number of proxies in front, such as 1" })
    .min(0, { error: "must be the number of proxies in front, such as 1" })
    .default(0),
  OIDC_ISSUER: httpUrl.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  GALLEY_LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error"], {
      error: "must be one of debug, info, warn, error",
    })
    .default("info"),
  GALLEY_ENGINE_WORKER: z.string().optional(),
  /** The bundled script of the thread that compares quotes with records. */
  GALLEY_COMPARER_WORKER: z.string().optional(),
  /** The bundled script of the process that reads strangers' documents. */
  GALLEY_READING_CHILD: z.string().optional(),
});

type Settings = z.infer<typeof settings>;

/** Everything a running desk knows from its environment. */
export type Env = Settings &
  Readonly<{
    DATABASE_URL: string;
    NEXTAUTH_SECRET: string;
    NEXTAUTH_URL: string;
    GALLEY_HOST: string;
    GALLEY_ENGINE_WORKER: string;
    GALLEY_COMPARER_WORKER: string;
    GALLEY_READING_CHILD: string;
  }>;

/** Variables by name, as the operating system hands them over. */
export type Variables = Readonly<Record<string, string | undefined>>;

let cached: Env | undefined;

/**
 * The environment of a running desk, read once.
 * Throws an Error whose message says which variable to set, and to what.
 */
export function env(): Env {
  cached ??= completeEnv(givenEnv());
  return cached;
}

/** The database's address: all that a command or a test needs to know. Throws an Error that says what to do. */
export function databaseUrl(): string {
  const url = givenEnv().DATABASE_URL;
  if (url === undefined) {
    throw new Error(`DATABASE_URL is missing. ${advice.DATABASE_URL}`);
  }
  return url;
}

/**
 * What the operator gave, checked but not yet complete: the start script fills
 * in what a desk with its own embedded database does not have to be told.
 * An empty variable counts as a missing one.
 */
export function givenEnv(variables: Variables = process.env): Settings {
  const filled = Object.entries(variables).filter(([, value]) => value !== "");
  const parsed = settings.safeParse(Object.fromEntries(filled));
  if (!parsed.success) throw new Error(describeIssues(parsed.error.issues));
  requireWholeProvider(parsed.data);
  return parsed.data;
}

/** The same with nothing missing, or an Error that says what to do. */
export function completeEnv(given: Settings): Env {
  const { DATABASE_URL, NEXTAUTH_SECRET, NEXTAUTH_URL } = given;
  if (!DATABASE_URL || !NEXTAUTH_SECRET || !NEXTAUTH_URL) {
    throw new Error(describeMissing(given));
  }
  return {
    ...given,
    DATABASE_URL,
    NEXTAUTH_SECRET,
    NEXTAUTH_URL,
    GALLEY_HOST: given.GALLEY_HOST ?? defaultHost(NEXTAUTH_URL),
    GALLEY_ENGINE_WORKER:
      given.GALLEY_ENGINE_WORKER ?? builtScript(given, "engine-worker.cjs"),
    GALLEY_COMPARER_WORKER:
      given.GALLEY_COMPARER_WORKER ?? builtScript(given, "comparer-worker.cjs"),
    GALLEY_READING_CHILD: readingChild(given),
  };
}

/** Where the bundled script of the reading process is. */
export function readingChild(given: Settings): string {
  return given.GALLEY_READING_CHILD ?? builtScript(given, "reading-child.cjs");
}

function builtScript({ GALLEY_BUILD_DIR }: Settings, name: string): string {
  return path.resolve(/* turbopackIgnore: true */ GALLEY_BUILD_DIR, name);
}

function defaultHost(deskUrl: string): string {
  const isLocal = ["localhost", "127.0.0.1"].includes(
    new URL(deskUrl).hostname,
  );
  return isLocal ? "127.0.0.1" : "0.0.0.0";
}

const requiredNames = [
  "DATABASE_URL",
  "NEXTAUTH_SECRET",
  "NEXTAUTH_URL",
] as const;

const advice = {
  DATABASE_URL:
    "Set it to the address of your PostgreSQL, such as postgresql://user:password@host:5432/galley, or start the desk with npm start to use its own.",
  NEXTAUTH_SECRET:
    "Set it to a random text that only this desk knows; make one with: openssl rand -base64 33",
  NEXTAUTH_URL:
    "Set it to the address people open the desk at, such as https://desk.example.org",
} as const satisfies Record<(typeof requiredNames)[number], string>;

function describeMissing(given: Settings): string {
  return requiredNames
    .filter((name) => !given[name])
    .map((name) => `${name} is missing. ${advice[name]}`)
    .join("\n");
}

function requireWholeProvider(given: Settings): void {
  const parts = {
    OIDC_ISSUER: given.OIDC_ISSUER,
    OIDC_CLIENT_ID: given.OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET: given.OIDC_CLIENT_SECRET,
  };
  const missing = Object.entries(parts).filter(([, value]) => !value);
  if (missing.length === 0 || missing.length === 3) return;
  const names = missing.map(([name]) => name).join(" and ");
  throw new Error(
    `Sign-in through OpenID Connect is only half set up: ${names} missing. Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.`,
  );
}

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  return issues
    .map((issue) => `${issue.path.join(".")} ${issue.message}.`)
    .join("\n");
}
