import { givenEnv } from "./env";

const levels = ["debug", "info", "warn", "error"] as const;
type Level = (typeof levels)[number];

/**
 * What a line may carry: ids, counts, names of operations. Never words of
 * articles, cookies or passwords; an error is reduced to what is safe to keep.
 */
export type Facts = Readonly<Record<string, unknown>>;

/** The only logger: one line of JSON per event on stderr, from GALLEY_LOG_LEVEL up. */
export const log = {
  debug: (event: string, facts?: Facts) => write("debug", event, facts),
  info: (event: string, facts?: Facts) => write("info", event, facts),
  warn: (event: string, facts?: Facts) => write("warn", event, facts),
  error: (event: string, facts?: Facts) => write("error", event, facts),
} as const;

let threshold: Level | undefined;

function write(level: Level, event: string, facts: Facts = {}): void {
  threshold ??= givenEnv().GALLEY_LOG_LEVEL;
  if (levels.indexOf(level) < levels.indexOf(threshold)) return;
  const at = new Date().toISOString();
  const isDebug = threshold === "debug";
  process.stderr.write(
    `${formatLine({ at, level, event, ...facts }, isDebug)}\n`,
  );
}

/**
 * One line for one event: JSON escapes line breaks, and the control and
 * direction characters that could forge or hide a line in a terminal are
 * escaped as well. Messages of errors are kept only for debugging: a database
 * or a parser may quote an article in them.
 */
export function formatLine(facts: Facts, withMessages: boolean): string {
  const text = JSON.stringify(facts, (_, value: unknown) =>
    value instanceof Error ? describeError(value, withMessages) : value,
  );
  const unsafe =
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
  return text.replace(
    unsafe,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function describeError(error: Error, withMessages: boolean): Facts {
  const frames = error.stack?.split("\n").filter(isFrame) ?? [];
  return {
    name: error.name,
    ...("code" in error && { code: error.code }),
    ...digestOf(error),
    ...(withMessages && { message: error.message }),
    frames: frames.map((frame) => frame.trim()),
    ...(error.cause instanceof Error && {
      cause: describeError(error.cause, withMessages),
    }),
  };
}

/** The number Next shows a person on its error page instead of the error. */
function digestOf(error: Error): Facts {
  const digest = "digest" in error ? error.digest : undefined;
  return typeof digest === "string" && /^[\w@]+$/.test(digest)
    ? { digest }
    : {};
}

/** The head of a stack repeats the message, line by line; only these are places. */
function isFrame(line: string): boolean {
  return /^ {4}at .+(:\d+:\d+\)?|\(<anonymous>\)|\(native\))$/.test(line);
}
