import { log } from "../../lib/log";

/**
 * Takes the errors Next would print into our log, which keeps their names and
 * places but no messages: a message may quote an article. What Next prints
 * without an error is left out for the same reason.
 */
export function logInsteadOfPrinting(): void {
  console.error = (...said: readonly unknown[]) => report("error", said);
  console.warn = (...said: readonly unknown[]) => report("warn", said);
}

function report(level: "error" | "warn", said: readonly unknown[]): void {
  const error = said.find((part) => part instanceof Error);
  if (error !== undefined) log[level]("an error in Next", { error });
}
