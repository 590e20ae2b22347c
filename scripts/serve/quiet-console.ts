import { log } from "../../lib/log";

/**
 * Takes what Next would print of errors into our log, which keeps names and
 * places but no messages: an error's message may quote an article.
 */
export function logInsteadOfPrinting(): void {
  console.error = (...said: readonly unknown[]) => report("error", said);
  console.warn = (...said: readonly unknown[]) => report("warn", said);
}

function report(level: "error" | "warn", said: readonly unknown[]): void {
  const error = said.find((part) => part instanceof Error);
  log[level](error === undefined ? "a notice of Next" : "an error in Next", {
    error,
  });
}
