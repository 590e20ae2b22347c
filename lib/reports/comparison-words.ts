import type { ReportedComparison } from "./verdict-report";

/** The comparison as one line: "Altered: a number changed. A number changed: “six” in the record, …". */
export function comparisonWords({
  headline,
  sentences,
  isOutdated,
}: ReportedComparison): string {
  const outdated = isOutdated ? ["Compared with other words than these."] : [];
  return [`${headline}.`, ...outdated, ...sentences].join(" ");
}
