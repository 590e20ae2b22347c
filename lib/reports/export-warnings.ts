import type { VerdictReport } from "./verdict-report";
import { capitalised, counted } from "./words";

/**
 * What somebody should know of the sources' words before the report leaves, a sentence each: excerpts that broke, that
 * were compared with nothing, and evidence that quotes nothing. Of sources that are named, but for those that broke.
 */
export function exportWarnings({ claims }: VerdictReport): readonly string[] {
  const pieces = claims
    .flatMap(({ evidence }) => evidence)
    .filter(({ source }) => source.shown === "named");
  const broken = claims.reduce((sum, one) => sum + one.brokenExcerptCount, 0);
  const typed = pieces.filter(({ excerpt }) => excerpt !== "").length;
  const silent = pieces.filter(
    ({ excerpt, excerpts }) => excerpt === "" && excerpts.length === 0,
  ).length;
  return [
    sentence(broken, [
      "excerpt no longer matches its snapshot. Look at it before the report leaves.",
      "excerpts no longer match their snapshot. Look at them before the report leaves.",
    ]),
    sentence(typed, [
      "excerpt was typed by hand and compared with nothing.",
      "excerpts were typed by hand and compared with nothing.",
    ]),
    sentence(silent, [
      "piece of evidence has no words of its source.",
      "pieces of evidence have no words of their source.",
    ]),
  ].filter((words) => words !== "");
}

function sentence(
  count: number,
  [one, many]: readonly [one: string, many: string],
): string {
  return count === 0 ? "" : capitalised(counted(count, one, many));
}
