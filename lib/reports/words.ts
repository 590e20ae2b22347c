import type { SourceKind } from "@/lib/sources/kinds";
import type { ExcerptState } from "@/lib/text";
import type { ReportFormat } from "./schema";
import type {
  ReportedSource,
  EvidenceSource,
  ReportedClaim,
  ReportedExcerpt,
  ReportState,
} from "./verdict-report";

/** The words a report uses; no number or time in them depends on a machine's language or zone. */

export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  web_page: "web page",
  document: "document",
  data_set: "data set",
  recording: "recording",
  transcript: "transcript",
  interview: "interview",
  email: "e-mail",
};

export const formatWords: Readonly<Record<ReportFormat, string>> = {
  html: "HTML page",
  json: "JSON",
  csv: "CSV table",
  claimreview: "ClaimReview",
};

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

/** A count with its noun: "three claims", "one claim", "41 claims". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? one : many}`;
}

/** The same words with a capital, for the start of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "No source", "One source", "Three sources, one origin". */
export function sourceWords(sourceCount: number, originCount: number): string {
  if (sourceCount === 0) return "No source";
  const sources = capitalised(counted(sourceCount, "source"));
  return sourceCount === 1
    ? sources
    : `${sources}, ${counted(originCount, "origin")}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** The first words of a longer text, for pointing at it. Never cuts a character in two. */
export function firstWords(text: string, maxCharacters = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  if (characters.length <= maxCharacters) return line;
  const cut = characters.slice(0, maxCharacters).join("");
  const lastSpace = cut.lastIndexOf(" ");
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`;
}

/** What stands in place of a source that may not be named. */
export function unnamedSourceWords(
  source: Exclude<EvidenceSource, { shown: "named" }>,
): string {
  return source.shown === "confidential"
    ? "A confidential source"
    : `A background source (${sourceKindWords[source.kind]})`;
}

/** Where an excerpt is from: "p. 3, snapshot 2 of 13 May 2026". */
export function excerptPlaceWords({
  locator,
  snapshot,
}: ReportedExcerpt): string {
  const kept = `snapshot ${snapshot.number} of ${dayWords(snapshot.takenAt)}`;
  return locator === "" ? kept : `${locator}, ${kept}`;
}

/** Whether an excerpt still stands in its snapshot. */
export const excerptStateWords: Readonly<Record<ExcerptState, string>> = {
  verified: "Stands in it, to the letter",
  broken: "No longer matches it",
};

/** What is said of an excerpt that is not out of a snapshot. */
export const TYPED_WORDS = "Typed by hand, not compared";

/** How much of what was taken up has a second person's yes. */
export function approvedWords({ approved, accepted }: ReportState): string {
  if (accepted === 0) return "No claim was taken up.";
  const claims = accepted === 1 ? "claim is" : "claims are";
  return `${approved} of ${accepted} ${claims} approved by a second person.`;
}

/** What stands where a verdict would. */
export function noVerdictWords({ secondCheck }: ReportedClaim): string {
  return secondCheck?.is === "open" ? "A second check is open" : "No verdict";
}

/** Who made the second check and what it came to: a sentence, or null when there was none. */
export function secondCheckWords({
  secondCheck,
}: ReportedClaim): string | null {
  if (secondCheck === null || secondCheck.is === "open") return null;
  const { is, by, at } = secondCheck;
  const found = is === "agreed" ? "the same" : "something else";
  return `Checked a second time, without seeing this, by ${by}, who found ${found}, ${momentWords(at)}.`;
}

/** Who stands behind a claim: "Ilse Brandt, mayor, City of Halvern", or null for the author. */
export function speakerWords({ speaker }: ReportedClaim): string | null {
  if (!speaker) return null;
  return [speaker.name, speaker.role, speaker.affiliation]
    .filter((part) => part !== "")
    .join(", ");
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A day of an ISO time or date: "13 May 2026". */
export function dayWords(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A moment: "13 May 2026, 17:55 UTC". */
export function momentWords(iso: string): string {
  return `${dayWords(iso)}, ${iso.slice(11, 16)} UTC`;
}

/** That the desk no longer stands behind a source, and why, where that is told. */
export function withdrawnWords({
  withdrawn,
}: Pick<ReportedSource, "withdrawn">): string {
  const reason = withdrawn?.reason ?? "";
  return reason === "" ? "Withdrawn" : `Withdrawn: ${reason}`;
}
